// A thread that helps with the calls of kernels that stand on a board, which all threads share. The calls have numbers,
// counted from the first one ever (and beyond 2³¹ from -2³¹ on); whoever raises `taken` from a number makes that call.
import { allocateBytes, freeBytes } from "../../core/heap.ts";
import type { WebAssemblyApi } from "../../core/web-assembly.ts";
import { edgeBytes, type SharedKernels } from "./module.ts";

/** Calls that a board holds at once: a power of two, so that a call keeps its place when the numbers begin anew. */
export const boardCalls = 64;

/** Numbers of a call: that of the kernel, how many arguments, and up to fourteen of those. */
export const callNumbers = 16;

/** Where the counts of a board stand. */
export const counts = { posted: 0, taken: 1, done: 2, started: 3, failed: 4 } as const;

/** int32 counts, then float64 calls. */
export interface Board {
  readonly counts: Int32Array;
  readonly calls: Float64Array;
}

const countsBytes = 32;

export function boardOver(buffer: SharedArrayBuffer): Board {
  return {
    counts: new Int32Array(buffer, 0, countsBytes / 4),
    calls: new Float64Array(buffer, countsBytes),
  };
}

export const boardBytes = countsBytes + boardCalls * callNumbers * 8;

export interface HelperData extends SharedKernels {
  readonly board: SharedArrayBuffer;
  readonly countsBytes: number;
  readonly boardCalls: number;
  readonly callNumbers: number;
  /** Where its kernels put unfinished blocks. */
  readonly edge: number;
  readonly names: readonly string[];
}

/** A thread at a board. It raises `started` when it is ready. */
export class Helper {
  readonly #edge = allocateBytes(edgeBytes);
  readonly #worker: { terminate(): unknown };

  constructor(
    threads: typeof import("node:worker_threads"),
    shared: SharedKernels,
    board: SharedArrayBuffer,
    names: readonly string[],
  ) {
    const code = `(${serve})(require("node:worker_threads").workerData)`;
    const sizes = { countsBytes, boardCalls, callNumbers };
    const workerData: HelperData = { ...shared, ...sizes, board, edge: this.#edge, names };
    const worker = new threads.Worker(code, { eval: true, execArgv: [], workerData });
    worker.unref();
    this.#worker = worker;
  }

  stop(): void {
    this.#worker.terminate();
    freeBytes(this.#edge, edgeBytes);
  }
}

/**
 * What a helper does, for ever. It is started from its text, so it refers to nothing outside of it: the indices are
 * those of `counts`.
 */
function serve(data: HelperData): void {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
  const { exports } = new WebAssembly.Instance(data.module, { env: { memory: data.memory } });
  const kernels = exports as Record<string, (...numbers: number[]) => void>;
  kernels.setEdge!(data.edge);
  const counts = new Int32Array(data.board, 0, data.countsBytes / 4);
  const calls = new Float64Array(data.board, data.countsBytes);
  const make = (call: number) => {
    const at = (call & (data.boardCalls - 1)) * data.callNumbers;
    try {
      kernels[data.names[calls[at]!]!]!(...calls.subarray(at + 2, at + 2 + calls[at + 1]!));
    } catch {
      Atomics.store(counts, 4, 1);
    }
    Atomics.add(counts, 2, 1);
    Atomics.notify(counts, 2);
  };
  const spinMs = 0.2;
  const waitForCalls = (posted: number) => {
    const end = performance.now() + spinMs;
    while (Atomics.load(counts, 0) === posted && performance.now() < end);
    Atomics.wait(counts, 0, posted);
  };
  Atomics.add(counts, 3, 1);
  Atomics.notify(counts, 3);
  for (;;) {
    const call = Atomics.load(counts, 1); // before `posted`, so that a call below it is one that was posted
    const posted = Atomics.load(counts, 0);
    if (call === posted) waitForCalls(posted);
    else if (Atomics.compareExchange(counts, 1, call, (call + 1) | 0) === call) make(call);
  }
}
