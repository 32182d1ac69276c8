// The debug dump as TensorBoard's debugger-v2 routes have it: alerts, executions, ops, source files and stack frames.
import { askData } from "../api/data-route.ts";

export interface Alert {
  readonly alert_type: string;
  readonly op_type: string;
  readonly output_slot: number;
  readonly size: number;
  readonly num_neg_inf: number;
  readonly num_pos_inf: number;
  readonly num_nan: number;
  /** One of the two is set: where the tensor came about. */
  readonly execution_index: number | null;
  readonly graph_execution_trace_index: number | null;
}

export interface Alerts {
  readonly num_alerts: number;
  readonly alerts_breakdown: Readonly<Record<string, number>>;
  readonly alerts: readonly Alert[];
}

/** What a list needs to know of an op's execution; `op_name` and `graph_id` only inside a graph. */
export interface Digest {
  readonly wall_time: number;
  readonly op_type: string;
  readonly op_name?: string;
  readonly output_slot?: number;
  readonly graph_id?: string;
}

export interface Execution extends Digest {
  readonly host_name: string;
  readonly stack_frame_ids: readonly string[];
  readonly tensor_debug_mode: number;
  readonly debug_tensor_values: readonly (readonly number[] | null)[] | null;
}

export interface GraphExecution extends Digest {
  readonly op_name: string;
  readonly graph_id: string;
  readonly graph_ids: readonly string[];
  readonly tensor_debug_mode: number;
  readonly debug_tensor_value: readonly number[] | null;
  readonly device_name: string;
}

interface OpLink {
  readonly op_name: string;
  readonly data?: { readonly op_type: string };
}

export interface OpInfo {
  readonly op_type: string;
  readonly op_name: string;
  readonly stack_frame_ids: readonly string[];
  readonly inputs: readonly OpLink[];
  /** One list an output. */
  readonly consumers: readonly (readonly OpLink[])[];
}

export interface StackFrame {
  readonly host: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly function: string;
}

export type ListKind = "execution" | "graph_execution";

/** Asks the routes of one run; every answer that is an error is an Error with the server's sentence. */
export class DebuggerSource {
  readonly run: string;

  constructor(run: string) {
    this.run = run;
  }

  #ask<T>(route: string, query: Readonly<Record<string, string>>, signal: AbortSignal) {
    return askData<T>(`debugger-v2/${route}`, { run: this.run, ...query }, signal);
  }

  alerts(signal: AbortSignal): Promise<Alerts> {
    return this.#ask("alerts", { begin: "0", end: "-1" }, signal);
  }

  async count(kind: ListKind, signal: AbortSignal): Promise<number> {
    const query = { begin: "0", end: "0" };
    return (await this.#ask<{ num_digests: number }>(`${kind}/digests`, query, signal)).num_digests;
  }

  /** `end` is not in the range and must not be beyond the count. */
  async digests(
    kind: ListKind,
    begin: number,
    end: number,
    signal: AbortSignal,
  ): Promise<readonly Digest[]> {
    const query = { begin: String(begin), end: String(end) };
    const answer = await this.#ask<Record<string, readonly Digest[]>>(
      `${kind}/digests`,
      query,
      signal,
    );
    return answer[`${kind}_digests`] ?? [];
  }

  async execution(at: number, signal: AbortSignal): Promise<Execution | null> {
    const query = { begin: String(at), end: String(at + 1) };
    type Answer = { executions: readonly Execution[] };
    return (await this.#ask<Answer>("execution/data", query, signal)).executions[0] ?? null;
  }

  async graphExecution(at: number, signal: AbortSignal): Promise<GraphExecution | null> {
    const query = { begin: String(at), end: String(at + 1) };
    type Answer = { graph_executions: readonly GraphExecution[] };
    const answer = await this.#ask<Answer>("graph_execution/data", query, signal);
    return answer.graph_executions[0] ?? null;
  }

  opInfo(graphId: string, opName: string, signal: AbortSignal): Promise<OpInfo> {
    return this.#ask("graphs/op_info", { graph_id: graphId, op_name: opName }, signal);
  }

  /** In the order of the ids: outermost first. */
  async stackFrames(ids: readonly string[], signal: AbortSignal): Promise<readonly StackFrame[]> {
    if (ids.length === 0) return [];
    type Answer = { stack_frames: readonly (readonly [string, string, number, string])[] };
    const query = { stack_frame_ids: ids.join(",") };
    const answer = await this.#ask<Answer>("stack_frames/stack_frames", query, signal);
    return answer.stack_frames.map(([host, file, line, name]) => ({
      ...{ host, file, line },
      function: name,
    }));
  }

  /** Host and path of each file. */
  sourceFiles(signal: AbortSignal): Promise<readonly (readonly [string, string])[]> {
    return this.#ask("source_files/list", {}, signal);
  }

  async sourceLines(index: number, signal: AbortSignal): Promise<readonly string[]> {
    type Answer = { lines: readonly string[] };
    return (await this.#ask<Answer>("source_files/file", { index: String(index) }, signal)).lines;
  }
}

export async function fetchDebuggerRuns(signal: AbortSignal): Promise<readonly string[]> {
  return Object.keys(await askData<Record<string, unknown>>("debugger-v2/runs", {}, signal));
}
