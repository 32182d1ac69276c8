// What a profiler's trace says of operations: which ran, on what device, when and for how long.
import type { StepStats } from "./run-metadata.ts";

/** One bar of a trace, as the profiler's files have it. */
export interface TraceEvent {
  /** A device: `/host:CPU`, `/device:GPU:0`. */
  readonly process: string;
  /** A thread of the host, or a stream of a device. */
  readonly thread: string;
  readonly name: string;
  /** What PyTorch's profiler calls the kind of an event; empty in other traces. */
  readonly category: string;
  /** The event's own words on what it ran: `dense/MatMul:MatMul` of TensorFlow, `dot.3` of XLA; empty where none. */
  readonly tfOp: string;
  readonly hloOp: string;
  readonly startMicros: number;
  readonly micros: number;
}

/** Executions beyond this are left out, the shortest first: the page keeps a row of each. */
const MAX_EXECUTIONS = 100_000;

/** Rows of a device that only sum up what its streams hold (names in xla/tsl/profiler/utils/xplane_schema.cc). */
const DERIVED_THREADS = new Set([
  ...["Steps", "XLA Modules", "Source code", "Launch Stats"],
  ...["Framework Name Scope", "Framework Ops", "TensorFlow Name Scope", "TensorFlow Ops"],
]);

/** What counts of PyTorch's categories (torch/csrc/profiler, libkineto); the others are calls of Python and CUDA. */
const TORCH_TYPES: ReadonlyMap<string, string> = new Map([
  ["cpu_op", "operator"],
  ["user_annotation", "annotation"],
  ["kernel", "kernel"],
  ["gpu_memcpy", "copy"],
  ["gpu_memset", "fill"],
]);

interface Operation {
  readonly name: string;
  /** Empty where the trace does not tell. */
  readonly type: string;
}

/** `scope/name:Type`, as TensorFlow marks an operation; the runtime's own marks have spaces or `::`. */
function tensorFlowOp(text: string): Operation | null {
  const [, name, type] = /^([^:\s]+):([A-Za-z_]\w*)$/.exec(text) ?? [];
  return name !== undefined && type !== undefined ? { name, type } : null;
}

/** XLA numbers the instructions of a kind: `dot`, `dot.3`. */
function xlaOp(name: string): Operation {
  return { name, type: name.replace(/\.\d+$/, "") };
}

function torchOp({ name, category }: TraceEvent): Operation | null {
  const type = TORCH_TYPES.get(category);
  return type === undefined ? null : { name, type };
}

/** The operation that an event is the execution of; null for the marks that a runtime sets for itself. */
function operationOf(event: TraceEvent): Operation | null {
  if (event.category !== "") return torchOp(event);
  const isHost = event.process.startsWith("/host:");
  if (!isHost && DERIVED_THREADS.has(event.thread)) return null;
  const named = tensorFlowOp(event.tfOp) ?? tensorFlowOp(event.name);
  if (named) return named;
  if (event.hloOp !== "") return xlaOp(event.hloOp);
  return isHost ? null : { name: event.tfOp || event.name, type: "" };
}

interface Execution {
  readonly event: TraceEvent;
  readonly operation: Operation;
}

function executionsOf(events: Iterable<TraceEvent>): Execution[] {
  const executions: Execution[] = [];
  for (const event of events) {
    const operation = operationOf(event);
    if (operation) executions.push({ event, operation });
  }
  return executions;
}

/** Where a trace names no operation, all that has a length is shown. */
function allOf(events: Iterable<TraceEvent>): Execution[] {
  const executions: Execution[] = [];
  for (const event of events)
    if (event.micros > 0) executions.push({ event, operation: { name: event.name, type: "" } });
  return executions;
}

function longest(executions: Execution[]): Execution[] {
  if (executions.length <= MAX_EXECUTIONS) return executions;
  return executions.sort((a, b) => b.event.micros - a.event.micros).slice(0, MAX_EXECUTIONS);
}

/** The executions of operations among a trace's events; `read` goes through them from the start each time. */
export function eventsToStats(read: () => Iterable<TraceEvent>): StepStats {
  const operations = executionsOf(read());
  const found = operations.length > 0 ? operations : allOf(read());
  const shown = longest(found);
  const devices = [...new Set(shown.map(({ event }) => event.process))];
  const first = shown.reduce(
    (least, { event }) => Math.min(least, event.startMicros),
    Number.POSITIVE_INFINITY,
  );
  return {
    devices,
    count: shown.length,
    leftOut: found.length - shown.length,
    nodeNames: shown.map(({ operation }) => operation.name),
    ranAs: shown.map(({ operation }) => operation.name),
    timelineLabels: shown.map(({ operation: { name, type } }) => `${name} = ${type}()`),
    device: Uint16Array.from(shown, ({ event }) => devices.indexOf(event.process)),
    startMicros: Float64Array.from(shown, ({ event }) => event.startMicros - first),
    durationMicros: Float64Array.from(shown, ({ event }) => event.micros),
    // These traces do not tell memory by operation.
    totalBytes: new Float64Array(shown.length).fill(Number.NaN),
    outputShapes: shown.map(() => []),
  };
}
