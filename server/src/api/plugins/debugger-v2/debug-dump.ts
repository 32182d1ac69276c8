// A tfdbg dump in the log directory, indexed as far as it has been written; details are read again when asked for.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { DebuggedGraphs } from "./debugged-graphs.ts";
import { type DebugEvent, DumpFile, type RecordPlace } from "./dump-file.ts";
import { findInfNan, type InfNanCounts } from "./inf-nan-alert.ts";

export interface Alert extends InfNanCounts {
  readonly alert_type: "InfNanAlert";
  readonly op_type: string;
  readonly output_slot: number;
  readonly execution_index: number | null;
  readonly graph_execution_trace_index: number | null;
}

export interface SourceFile {
  readonly hostName: string;
  readonly filePath: string;
  readonly place: RecordPlace;
}

export type StackFrame = readonly [host: string, file: string, line: number, func: string];

/** An execution or a trace: what its digest shows, and where the rest stands. */
export interface Digest<T> {
  readonly digest: T;
  readonly place: RecordPlace;
}

export interface ExecutionDigest {
  readonly wall_time: number;
  readonly op_type: string;
  readonly output_tensor_device_ids: readonly number[] | null;
}

export interface TraceDigest {
  readonly wall_time: number;
  readonly op_type: string;
  readonly op_name: string;
  readonly output_slot: number;
  readonly graph_id: string;
}

/** Alerts kept, as in TensorBoard. */
export const maxAlerts = 1000;

export class DebugDump {
  readonly startTimeSec: number;
  readonly graphs = new DebuggedGraphs();
  readonly sourceFiles: SourceFile[] = [];
  readonly stackFrames = new Map<string, StackFrame>();
  readonly executions: Digest<ExecutionDigest>[] = [];
  readonly traces: Digest<TraceDigest>[] = [];
  readonly alerts: Alert[] = [];
  readonly #files: { readonly [kind in "sources" | "frames" | "graphs" | "executions"]: DumpFile };
  readonly #traceFiles: readonly DumpFile[];

  private constructor(prefixes: readonly string[], startTimeSec: number) {
    const first = prefixes[0] as string; // open() makes none without
    this.startTimeSec = startTimeSec;
    this.#files = {
      sources: new DumpFile(`${first}.source_files`),
      frames: new DumpFile(`${first}.stack_frames`),
      graphs: new DumpFile(`${first}.graphs`),
      executions: new DumpFile(`${first}.execution`),
    };
    this.#traceFiles = prefixes.map((prefix) => new DumpFile(`${prefix}.graph_execution_traces`));
  }

  /** The dump whose files lie directly in a directory; null where there is none. Hosts have a set of files each. */
  static open(directory: string): DebugDump | null {
    const starts = metadataFiles(directory).flatMap((name) => {
      const path = join(directory, name);
      let startTimeSec: number | null = null;
      new DumpFile(path).readNew((event) => {
        if (event.debugMetadata) startTimeSec ??= event.wallTime;
      });
      return startTimeSec === null
        ? []
        : [{ prefix: path.replace(/\.metadata$/, ""), startTimeSec }];
    });
    starts.sort((a, b) => a.startTimeSec - b.startTimeSec);
    const [first] = starts;
    return first
      ? new DebugDump(
          starts.map(({ prefix }) => prefix),
          first.startTimeSec,
        )
      : null;
  }

  /** Takes in what the program has written since the last call. */
  update(): void {
    this.#files.sources.readNew((event, place) => this.#addSource(event, place));
    this.#files.frames.readNew((event) => this.#addFrame(event));
    this.#files.graphs.readNew((event) => this.#addGraph(event));
    for (const file of this.#traceFiles)
      file.readNew((event, place) => this.#addTrace(event, place));
    this.#files.executions.readNew((event, place) => this.#addExecution(event, place));
  }

  #addSource({ sourceFile }: DebugEvent, place: RecordPlace): void {
    if (!sourceFile) return;
    const { hostName = "", filePath = "" } = sourceFile;
    this.sourceFiles.push({ hostName: hostName ?? "", filePath: filePath ?? "", place });
  }

  #addFrame({ stackFrameWithId: frame }: DebugEvent): void {
    const source = this.sourceFiles[frame?.fileLineCol?.fileIndex ?? 0];
    if (!frame || !source) return;
    const { line, func } = frame.fileLineCol ?? {};
    this.stackFrames.set(frame.id ?? "", [source.hostName, source.filePath, line ?? 0, func ?? ""]);
  }

  #addGraph({ wallTime, debuggedGraph, graphOpCreation }: DebugEvent): void {
    if (debuggedGraph) this.graphs.add(debuggedGraph);
    if (graphOpCreation) this.graphs.addOp(wallTime, graphOpCreation);
  }

  #addTrace({ wallTime, graphExecutionTrace: trace }: DebugEvent, place: RecordPlace): void {
    if (!trace) return;
    const [graphId, opName] = [trace.tfdbgContextId ?? "", trace.opName ?? ""];
    const digest = {
      wall_time: wallTime,
      op_type: this.graphs.opType(graphId, opName),
      op_name: opName,
      output_slot: trace.outputSlot ?? 0,
      graph_id: graphId,
    };
    const counts = findInfNan(trace.tensorDebugMode ?? 0, trace.tensorProto ?? {});
    const where = { execution_index: null, graph_execution_trace_index: this.traces.length };
    this.#alert(counts, { ...where, op_type: digest.op_type, output_slot: digest.output_slot });
    this.traces.push({ digest, place });
  }

  #addExecution({ wallTime, execution }: DebugEvent, place: RecordPlace): void {
    if (!execution) return;
    const op_type = execution.opType ?? "";
    for (const [output_slot, tensor] of (execution.tensorProtos ?? []).entries()) {
      const counts = findInfNan(execution.tensorDebugMode ?? 0, tensor);
      const where = { execution_index: this.executions.length, graph_execution_trace_index: null };
      this.#alert(counts, { ...where, op_type, output_slot });
    }
    const devices = execution.outputTensorDeviceIds ?? [];
    const output_tensor_device_ids = devices.length ? devices : null;
    const digest = { wall_time: wallTime, op_type, output_tensor_device_ids };
    this.executions.push({ digest, place });
  }

  #alert(counts: InfNanCounts | null, about: Omit<Alert, keyof InfNanCounts | "alert_type">): void {
    if (counts && this.alerts.length < maxAlerts)
      this.alerts.push({ alert_type: "InfNanAlert", ...about, ...counts });
  }
}

function metadataFiles(directory: string): string[] {
  try {
    return readdirSync(directory).filter((name) => name.endsWith(".metadata"));
  } catch {
    return [];
  }
}
