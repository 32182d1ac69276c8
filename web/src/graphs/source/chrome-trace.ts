// Reads a trace in Chrome's trace event format, as the profilers of TensorFlow, JAX and PyTorch write it
// (`*.trace.json`, packed or not).
import type { TraceEvent } from "./trace-events.ts";

/** A file that is no trace; says why. */
export class TraceError extends Error {
  override name = "TraceError";
}

/** An entry of `traceEvents`: `M` names a process or thread, `X` is an event with start and length in microseconds. */
interface Entry {
  readonly ph?: unknown;
  readonly pid?: unknown;
  readonly tid?: unknown;
  readonly name?: unknown;
  readonly cat?: unknown;
  readonly ts?: unknown;
  readonly dur?: unknown;
  readonly args?: Readonly<Record<string, unknown>>;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The list of a trace, which the format also allows to stand alone. */
function parseEntries(bytes: Uint8Array): readonly (Entry | null)[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new TraceError(`the trace does not parse: ${(cause as Error).message}`, { cause });
  }
  const entries = Array.isArray(parsed)
    ? parsed
    : (parsed as { traceEvents?: unknown } | null)?.traceEvents;
  if (!Array.isArray(entries)) throw new TraceError("the trace has no list traceEvents");
  return entries;
}

function keyOf({ pid, tid }: Entry): string {
  return `${String(pid)}/${String(tid)}`;
}

/** All events with a length. Throws TraceError. */
export function readChromeTrace(bytes: Uint8Array): () => Iterable<TraceEvent> {
  const entries = parseEntries(bytes);
  const processes = new Map<unknown, string>();
  const labels = new Map<unknown, string>();
  const threads = new Map<string, string>();
  for (const entry of entries) {
    if (entry?.ph !== "M") continue;
    if (entry.name === "process_name") processes.set(entry.pid, text(entry.args?.name));
    if (entry.name === "process_labels") labels.set(entry.pid, text(entry.args?.labels));
    if (entry.name === "thread_name") threads.set(keyOf(entry), text(entry.args?.name));
  }
  // PyTorch names every process `python` and tells the device by its label: `CPU`, `GPU 0`.
  const processOf = ({ pid }: Entry) =>
    labels.get(pid) || (processes.get(pid) ?? `process ${String(pid)}`);
  return function* () {
    for (const entry of entries) {
      if (entry?.ph !== "X" || typeof entry.ts !== "number") continue;
      const { args } = entry;
      yield {
        process: processOf(entry),
        thread: threads.get(keyOf(entry)) ?? "",
        name: text(args?.long_name) || text(entry.name),
        category: text(entry.cat),
        tfOp: text(args?.tf_op),
        hloOp: text(args?.hlo_op),
        startMicros: entry.ts,
        micros: typeof entry.dur === "number" ? entry.dur : 0,
      };
    }
  };
}
