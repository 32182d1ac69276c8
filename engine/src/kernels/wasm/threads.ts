// Large products and convolutions on several threads, in Node: each takes a share of the columns, rows or images. The
// threads share the kernels' memory; each waits for calls in a mailbox of its own, asleep after a tenth of a millisecond.
import { rangeError, show } from "../../core/errors.ts";
import { allocateBytes, freeBytes } from "../../core/heap.ts";
import type { WebAssemblyApi } from "../../core/web-assembly.ts";
import { edgeBytes, type Kernels, type SharedKernels, shareKernels, wasm } from "./module.ts";

/** One call of a kernel: its name and arguments. */
export type KernelCall = readonly [kernel: keyof Kernels, ...numbers: number[]];

/** Below so many multiplications and additions a share is not worth waking a thread for. */
const worthwhileFlops = 2e6;

const startTimeoutMs = 10_000;

// int32 [calls posted, calls finished] (finished is -1 after a failure), then float64 [number of the kernel, count of
// arguments, arguments …]. Starting counts as the first call.
const mailboxBytes = 256;
const posted = 0;
const finished = 1;

class Helper {
  readonly #state: Int32Array;
  readonly #call: Float64Array;
  readonly #edge = allocateBytes(edgeBytes);
  readonly #worker: { terminate(): unknown };

  constructor(threads: typeof import("node:worker_threads"), shared: SharedKernels) {
    const mailbox = new SharedArrayBuffer(mailboxBytes);
    this.#state = new Int32Array(mailbox, 0, 2);
    this.#call = new Float64Array(mailbox, 8);
    Atomics.store(this.#state, posted, 1);
    const code = `(${serve})(require("node:worker_threads").workerData)`;
    const workerData: WorkerData = { ...shared, mailbox, edge: this.#edge, names: kernelNames() };
    const worker = new threads.Worker(code, { eval: true, execArgv: [], workerData });
    worker.unref();
    this.#worker = worker;
    if (Atomics.wait(this.#state, finished, 0, startTimeoutMs) === "timed-out")
      throw new Error(`setThreads: a thread did not start within ${startTimeoutMs / 1000} s`);
  }

  post([kernel, ...numbers]: KernelCall): void {
    this.#call[0] = kernelNames().indexOf(kernel);
    this.#call[1] = numbers.length;
    this.#call.set(numbers, 2);
    Atomics.add(this.#state, posted, 1);
    Atomics.notify(this.#state, posted);
  }

  /** Waits until the posted call is done. */
  finish(): void {
    const calls = this.#state[posted]!; // only this thread writes it
    for (;;) {
      const done = Atomics.load(this.#state, finished);
      if (done === calls) return;
      if (done < 0) throw new Error("a thread of the engine's kernels failed");
      Atomics.wait(this.#state, finished, done);
    }
  }

  stop(): void {
    this.#worker.terminate();
    freeBytes(this.#edge, edgeBytes);
  }
}

interface WorkerData extends SharedKernels {
  readonly mailbox: SharedArrayBuffer;
  /** Where its kernels put unfinished blocks. */
  readonly edge: number;
  readonly names: readonly string[];
}

/** What a thread does, for ever. It is started from its text, so it refers to nothing outside of it. */
function serve({ module, memory, mailbox, edge, names }: WorkerData): void {
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  const kernels = exports as Record<string, (...numbers: number[]) => void>;
  kernels.setEdge!(edge);
  const state = new Int32Array(mailbox, 0, 2);
  const call = new Float64Array(mailbox, 8);
  const finish = (calls: number) => {
    Atomics.store(state, 1, calls);
    Atomics.notify(state, 1);
  };
  const spinMs = 0.1;
  for (let calls = 1; ; calls++) {
    finish(calls);
    const end = performance.now() + spinMs;
    while (Atomics.load(state, 0) === calls && performance.now() < end);
    Atomics.wait(state, 0, calls);
    try {
      kernels[names[call[0]!]!]!(...call.subarray(2, 2 + call[1]!));
    } catch (failure) {
      finish(-1);
      throw failure;
    }
  }
}

function kernelNames(): readonly string[] {
  names ??= Object.keys(wasm!); // there are no helpers without kernels
  return names;
}

let names: readonly string[] | null = null;
let helpers: readonly Helper[] = [];

/**
 * Uses so many threads, this one included, for large matrix products and convolutions; 1 from the start. Filter
 * gradients are then summed in another order, so equal seeds give equal numbers per number of threads only. RangeError
 * for a number that is no positive integer, Error where there are no threads that can share memory: outside of Node.
 */
export function setThreads(count: number): void {
  if (!Number.isSafeInteger(count) || count < 1)
    throw rangeError("setThreads", "count", "an integer of 1 or more", show(count));
  for (const helper of helpers) helper.stop();
  helpers = [];
  if (count === 1) return;
  const threads = globalThis.process?.getBuiltinModule?.("node:worker_threads");
  const shared = threads === undefined ? null : shareKernels();
  if (threads === undefined || shared === null)
    throw new Error("setThreads: here are no threads that share WebAssembly memory");
  helpers = Array.from({ length: count - 1 }, () => new Helper(threads, shared));
}

/** A part [from, to) of a range. */
export type Share = readonly [from: number, to: number];

/** [0, length) in parts of whole steps, one for each thread that the work is worth waking for. */
export function sharesOf(length: number, step: number, flops: number): readonly Share[] {
  const worthwhile = Math.min(helpers.length + 1, Math.floor(flops / worthwhileFlops));
  const steps = Math.ceil(length / step / Math.max(1, worthwhile));
  const count = Math.ceil(length / step / steps);
  return Array.from({ length: count }, (_, i) => [
    i * steps * step,
    Math.min(length, (i + 1) * steps * step),
  ]);
}

/** Makes the calls, the first on this thread and each other on one of its own, and returns when all are done. */
export function callTogether(calls: readonly KernelCall[]): void {
  const [[kernel, ...numbers], ...others] = calls as readonly [KernelCall, ...KernelCall[]];
  others.forEach((call, i) => {
    helpers[i]!.post(call); // sharesOf makes no more parts than there are threads
  });
  (wasm![kernel] as (...numbers: number[]) => void)(...numbers);
  others.forEach((_, i) => {
    helpers[i]!.finish();
  });
}
