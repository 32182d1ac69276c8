// The WebAssembly kernel: an instance with its own memory, and the words of its report.
import { kernelBase64 } from "../gen/kernel.ts";

/** The part of the WebAssembly API that is used here; Node's own types leave it out. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** What assembly/scan.ts exports; addresses are byte offsets in `memory`. */
export interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer };
  reportAt(): number;
  reserveInput(bytes: number): number;
  reset(): void;
  countSlots(): number;
  tagAt(slot: number): number;
  tagBytesOf(slot: number): number;
  kindOfSlot(slot: number): number;
  setKindOfSlot(slot: number, kind: number): void;
  scan(start: number, end: number): void;
}

/** Index of each word (u32) in the report; drawn as a table in assembly/scan.ts. */
export const word = {
  consumed: 0,
  records: 1,
  stop: 2,
  needed: 3,
  slots: 4,
  slotCount: 5,
  pointStarts: 6,
  referenceStarts: 7,
  pointCount: 8,
  pointSteps: 9,
  pointExactSteps: 10,
  pointWallTimes: 11,
  pointValues: 12,
  referenceCount: 13,
  referenceSteps: 14,
  referenceExactSteps: 15,
  referenceWallTimes: 16,
  recordOffsets: 17,
  recordLengths: 18,
  valueIndexes: 19,
  listLengths: 20,
  hasUnsafeSteps: 21,
  firstCount: 22,
  firsts: 23,
  badDataCount: 24,
  badData: 25,
  badEventCount: 26,
  badEvents: 27,
  versionBytes: 28,
  version: 29,
  sessionStatus: 30,
  firstWallTime: 32,
  minWallTime: 34,
  maxWallTime: 36,
  sessionWallTime: 38,
  sessionStep: 40,
} as const;

/** The stops by their number in the report. */
export const stopNeedsMore = 0;
export const stopBadLength = 1;

let compiled: object | undefined;

/** A kernel of its own; the code is compiled once. */
export function createKernel(): Kernel {
  compiled ??= new WebAssembly.Module(Buffer.from(kernelBase64, "base64"));
  // The cast names what assembly/scan.ts exports.
  return new WebAssembly.Instance(compiled).exports as Kernel;
}
