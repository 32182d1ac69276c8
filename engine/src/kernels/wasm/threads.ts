// Large products and convolutions on several threads, in Node: divided into parts, of which each thread, this one too,
// takes the next as soon as it has done one, so that one which is held up holds up little. The threads share the kernels'
// memory; those without work fall asleep after a fifth of a millisecond.
import { rangeError, show } from "../../core/errors.ts";
import {
  type Board,
  boardBytes,
  boardCalls,
  boardOver,
  callNumbers,
  counts,
  Helper,
} from "./helper.ts";
import { type Kernels, type SharedKernels, shareKernels, wasm } from "./module.ts";

/** One call of a kernel: its name and arguments. */
export type KernelCall = readonly [kernel: keyof Kernels, ...numbers: number[]];

/** Fewer multiplications and additions are no part of their own: it would not be worth waking a thread for. */
const worthwhileFlops = 2e6;

/** Parts for each thread: as many as keep them all busy to the end when one of them is held up. */
const partsPerThread = 8;

const startTimeoutMs = 10_000;

/** Helpers at a board of their own. */
interface Team {
  readonly board: Board;
  readonly helpers: readonly Helper[];
  readonly names: readonly string[];
}

let team: Team | null = null;

/**
 * Uses so many threads, this one included, for large matrix products and convolutions; 1 from the start. Filter
 * gradients are then summed in another order, so equal seeds give equal numbers per number of threads only. RangeError
 * for a number that is no positive integer, Error where there are no threads that can share memory: outside of Node.
 */
export function setThreads(count: number): void {
  if (!Number.isSafeInteger(count) || count < 1)
    throw rangeError("setThreads", "count", "an integer of 1 or more", show(count));
  for (const helper of team?.helpers ?? []) helper.stop();
  team = null;
  if (count === 1) return;
  const threads = globalThis.process?.getBuiltinModule?.("node:worker_threads");
  const shared = threads === undefined ? null : shareKernels();
  if (threads === undefined || shared === null)
    throw new Error("setThreads: here are no threads that share WebAssembly memory");
  team = startTeam(threads, shared, count - 1);
}

function startTeam(
  threads: typeof import("node:worker_threads"),
  shared: SharedKernels,
  size: number,
): Team {
  const buffer = new SharedArrayBuffer(boardBytes);
  const names = Object.keys(wasm!); // shareKernels has found kernels
  const helpers = Array.from({ length: size }, () => new Helper(threads, shared, buffer, names));
  const board = boardOver(buffer);
  for (let started = 0; started < size; started = Atomics.load(board.counts, counts.started)) {
    const outcome = Atomics.wait(board.counts, counts.started, started, startTimeoutMs);
    if (outcome === "timed-out") {
      for (const helper of helpers) helper.stop();
      throw new Error(`setThreads: a thread did not start within ${startTimeoutMs / 1000} s`);
    }
  }
  return { board, helpers, names };
}

/** Whether so many multiplications and additions are more than one part. */
export function isWorthSharing(flops: number): boolean {
  return team !== null && flops >= 2 * worthwhileFlops;
}

/** A part [from, to) of a range. */
export type Share = readonly [from: number, to: number];

/** [0, length) in parts of whole steps that are worth a call each: one where there is one thread. */
export function sharesOf(length: number, step: number, flops: number): readonly Share[] {
  return divide(length, step, flops, partsPerThread);
}

/** The same with at most one part for each thread, for sums that need room for each part. */
export function threadSharesOf(length: number, step: number, flops: number): readonly Share[] {
  return divide(length, step, flops, 1);
}

function divide(length: number, step: number, flops: number, perThread: number): readonly Share[] {
  if (team === null || !isWorthSharing(flops)) return [[0, length]];
  const most = Math.min(boardCalls, (team.helpers.length + 1) * perThread);
  const worthwhile = Math.min(most, Math.floor(flops / worthwhileFlops));
  const size = Math.ceil(length / step / worthwhile) * step;
  return Array.from({ length: Math.ceil(length / size) }, (_, i) => [
    i * size,
    Math.min(length, (i + 1) * size),
  ]);
}

/**
 * Makes the calls, at most `boardCalls`, on whichever threads are free, and returns when all are done; then throws where
 * one of them failed.
 */
export function callTogether(calls: readonly KernelCall[]): void {
  if (team === null || calls.length === 1) for (const call of calls) make(call);
  else shareOut(team, calls);
}

function make([kernel, ...numbers]: KernelCall): void {
  (wasm![kernel] as (...numbers: number[]) => void)(...numbers); // there are no calls without kernels
}

function shareOut({ board, names }: Team, calls: readonly KernelCall[]): void {
  const first = board.counts[counts.posted]!; // only this thread writes it
  calls.forEach((call, i) => {
    write(board, first + i, names, call);
  });
  const end = (first + calls.length) | 0;
  Atomics.store(board.counts, counts.posted, end);
  Atomics.notify(board.counts, counts.posted);
  takePart(board, end, (call) => make(calls[(call - first) | 0]!));
  waitUntilDone(board, end);
  if (Atomics.exchange(board.counts, counts.failed, 0) !== 0)
    throw new Error("a thread of the engine's kernels failed");
}

/** Makes the calls that no helper has taken, as `serve` does: one that fails is counted, or the next would wait for it. */
function takePart({ counts: all }: Board, end: number, makeCall: (call: number) => void): void {
  for (;;) {
    const call = Atomics.load(all, counts.taken);
    if (call === end) return;
    if (Atomics.compareExchange(all, counts.taken, call, (call + 1) | 0) !== call) continue;
    try {
      makeCall(call);
    } catch {
      Atomics.store(all, counts.failed, 1);
    }
    Atomics.add(all, counts.done, 1);
  }
}

function write(
  { calls }: Board,
  call: number,
  names: readonly string[],
  [kernel, ...numbers]: KernelCall,
): void {
  const at = (call & (boardCalls - 1)) * callNumbers;
  calls[at] = names.indexOf(kernel);
  calls[at + 1] = numbers.length;
  calls.set(numbers, at + 2);
}

/** Other threads' last calls take less than it takes to fall asleep and to be woken, so the first look is a busy one. */
const spinMs = 0.2;

function waitUntilDone(board: Board, end: number): void {
  const { counts: all } = board;
  const busyUntil = performance.now() + spinMs;
  for (;;) {
    const done = Atomics.load(all, counts.done);
    if (done === end) return;
    if (performance.now() > busyUntil) Atomics.wait(all, counts.done, done);
  }
}
