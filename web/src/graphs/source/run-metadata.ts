// Step statistics of a profiled step: when and on which device each node ran, and what it allocated.

import { shapeOf, type TensorShape, type TextMessage, type TextValue } from "./attr-value.ts";
import { PbtxtCursor } from "./pbtxt-cursor.ts";

/** One execution of one node; parallel columns, one entry an execution. */
export interface StepStats {
  readonly devices: readonly string[];
  readonly count: number;
  /** Executions that the profile has besides, left out as there are too many. */
  readonly leftOut: number;
  /** Names of operations in the graph, as in its file; the profile's own name where the graph does not have it. */
  readonly nodeNames: readonly string[];
  /** Names as the profile has them: one inlined into the call of a function also names that call. */
  readonly ranAs: readonly string[];
  readonly timelineLabels: readonly string[];
  /** Index into `devices`. */
  readonly device: Uint16Array;
  /** Microseconds since the first execution's start. */
  readonly startMicros: Float64Array;
  /** Microseconds from start to end of the whole execution. */
  readonly durationMicros: Float64Array;
  /** Bytes that the execution's allocators report in total. */
  readonly totalBytes: Float64Array;
  readonly outputShapes: readonly (readonly TensorShape[])[];
}

interface Execution {
  nodeName: string;
  label: string;
  device: number;
  start: number;
  duration: number;
  bytes: number;
  shapes: TensorShape[];
}

function eachField(cursor: PbtxtCursor, take: (field: string) => boolean): void {
  cursor.enter();
  for (let field = cursor.nextField(); field !== null; field = cursor.nextField())
    if (!take(field)) cursor.skip();
}

function readAllocated(cursor: PbtxtCursor): number {
  let bytes = 0;
  eachField(cursor, (field) => {
    if (field !== "total_bytes") return false;
    bytes = Number(cursor.string());
    return true;
  });
  return bytes;
}

function readShapeFields(cursor: PbtxtCursor): TextMessage {
  const dims: [string, TextValue][] = [];
  eachField(cursor, (field) => {
    if (field !== "dim") return false;
    let size = "0";
    eachField(cursor, (inner) => {
      if (inner === "size") size = cursor.string();
      else cursor.skip();
      return true;
    });
    const text: TextValue = { kind: "scalar", text: size, quoted: false };
    dims.push(["dim", { kind: "message", fields: [["size", text]] }]);
    return true;
  });
  return dims;
}

function readOutput(cursor: PbtxtCursor, shapes: TensorShape[]): void {
  eachField(cursor, (field) => {
    if (field !== "tensor_description") return false;
    eachField(cursor, (inner) => {
      if (inner !== "shape") return false;
      shapes.push(shapeOf(readShapeFields(cursor)));
      return true;
    });
    return true;
  });
}

function readExecution(cursor: PbtxtCursor, device: number): Execution {
  const run = { nodeName: "", label: "", device, start: 0, duration: 0, bytes: 0, shapes: [] };
  eachField(cursor, (field) => {
    if (field === "node_name") run.nodeName = cursor.string();
    else if (field === "timeline_label") run.label = cursor.string();
    else if (field === "all_start_micros") run.start = Number(cursor.string());
    else if (field === "all_end_rel_micros") run.duration = Number(cursor.string());
    else if (field === "memory") run.bytes += readAllocated(cursor);
    else if (field === "output") readOutput(cursor, run.shapes);
    else return false;
    return true;
  });
  return run;
}

function readDevice(cursor: PbtxtCursor, devices: string[], runs: Execution[]): void {
  const device = devices.push("") - 1;
  eachField(cursor, (field) => {
    if (field === "device") devices[device] = cursor.string();
    else if (field === "node_stats") runs.push(readExecution(cursor, device));
    else return false;
    return true;
  });
}

function toColumns(devices: string[], runs: readonly Execution[]): StepStats {
  const first = runs.reduce(
    (least, run) => (run.start > 0 ? Math.min(least, run.start) : least),
    Number.POSITIVE_INFINITY,
  );
  return {
    devices,
    count: runs.length,
    leftOut: 0,
    nodeNames: runs.map((run) => run.nodeName),
    ranAs: runs.map((run) => run.nodeName),
    timelineLabels: runs.map((run) => run.label),
    device: Uint16Array.from(runs, (run) => run.device),
    startMicros: Float64Array.from(runs, (run) => Math.max(0, run.start - first)),
    durationMicros: Float64Array.from(runs, (run) => run.duration),
    totalBytes: Float64Array.from(runs, (run) => run.bytes),
    outputShapes: runs.map((run) => run.shapes),
  };
}

/** Reads the step statistics of a RunMetadata in text format. Throws PbtxtError. */
export function readRunMetadata(text: string): StepStats {
  const cursor = new PbtxtCursor(text);
  const devices: string[] = [];
  const runs: Execution[] = [];
  for (let field = cursor.nextField(); field !== null; field = cursor.nextField()) {
    if (field !== "step_stats") {
      cursor.skip();
      continue;
    }
    eachField(cursor, (inner) => {
      if (inner !== "dev_stats") return false;
      readDevice(cursor, devices, runs);
      return true;
    });
  }
  return toColumns(devices, runs);
}
