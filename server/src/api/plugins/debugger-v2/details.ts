// What Debugger V2 shows of one execution, trace, op or source file.
import { tensorflow } from "@tb-ts/proto";
import { notFound } from "../../errors.ts";
import type { DebugDump, Digest, ExecutionDigest, TraceDigest } from "./debug-dump.ts";
import type { DebuggedGraph, GraphOp } from "./debugged-graphs.ts";
import { debugValues } from "./inf-nan-alert.ts";

const { FULL_TENSOR, NO_TENSOR } = tensorflow.TensorDebugMode;

/** Throws `notFound` where the dump no longer holds the record. */
function readAgain<T>({ place }: Digest<T>) {
  const event = place.file.readAt(place);
  if (!event) throw notFound("the dump file was changed or removed");
  return event;
}

export function executionDetails(one: Digest<ExecutionDigest>) {
  const { execution } = readAgain(one);
  const mode = execution?.tensorDebugMode ?? 0;
  const tensors = mode === FULL_TENSOR || mode === NO_TENSOR ? [] : (execution?.tensorProtos ?? []);
  return {
    ...one.digest,
    host_name: execution?.codeLocation?.hostName ?? "",
    stack_frame_ids: execution?.codeLocation?.stackFrameIds ?? [],
    tensor_debug_mode: mode,
    graph_id: execution?.graphId ?? "",
    input_tensor_ids: (execution?.inputTensorIds ?? []).map(Number),
    output_tensor_ids: (execution?.outputTensorIds ?? []).map(Number),
    debug_tensor_values: tensors.length ? tensors.map(debugValues) : null,
  };
}

export function traceDetails(dump: DebugDump, one: Digest<TraceDigest>) {
  const trace = readAgain(one).graphExecutionTrace;
  const mode = trace?.tensorDebugMode ?? 0;
  const values = mode === FULL_TENSOR ? [] : debugValues(trace?.tensorProto ?? {});
  return {
    ...one.digest,
    graph_ids: dump.graphs.path(one.digest.graph_id),
    tensor_debug_mode: mode,
    debug_tensor_value: values?.length ? values : null,
    device_name: trace?.deviceName || null,
  };
}

/** An op with the ops that it takes from and gives to, each described as itself. */
export function opDetails(dump: DebugDump, graph: DebuggedGraph, op: GraphOp) {
  const described = describeOp(dump, graph, op);
  const withData = <T extends { op_name: string }>(end: T) => {
    const other = graph.ops.get(end.op_name);
    return other ? { ...end, data: describeOp(dump, graph, other) } : end;
  };
  return {
    ...described,
    inputs: described.inputs.map(withData),
    consumers: described.consumers.map((ends) => ends.map(withData)),
  };
}

function describeOp(dump: DebugDump, graph: DebuggedGraph, op: GraphOp) {
  const consumers = graph.consumers.get(op.opName) ?? [];
  return {
    wall_time: op.wallTimeSec,
    op_type: op.opType,
    op_name: op.opName,
    output_tensor_ids: op.outputTensorIds.length ? op.outputTensorIds : null,
    host_name: op.hostName,
    stack_frame_ids: op.stackFrameIds,
    device_name: null,
    graph_ids: dump.graphs.path(op.graphId),
    num_outputs: op.outputTensorIds.length,
    inputs: op.inputs.map(({ opName, slot }) => ({ op_name: opName, output_slot: slot })),
    consumers: op.outputTensorIds.map((_, sourceSlot) =>
      consumers
        .filter((one) => one.sourceSlot === sourceSlot)
        .map(({ opName, slot }) => ({ op_name: opName, input_slot: slot })),
    ),
  };
}

/** The lines of the source file at an index of the list. */
export function sourceFileDetails(dump: DebugDump, index: number) {
  const file = dump.sourceFiles[index];
  if (!file) throw notFound(`There is no source-code file at index ${index}`);
  const event = file.place.file.readAt(file.place);
  return {
    host_name: file.hostName,
    file_path: file.filePath,
    lines: event?.sourceFile?.lines ?? [],
  };
}
