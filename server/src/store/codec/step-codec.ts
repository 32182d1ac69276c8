// Packs a column of steps: a stride where they are evenly spaced, else second differences, else as they are.
import type { StepColumn } from "../store.ts";
import {
  type ByteCursor,
  copyBytes,
  readVarint,
  varintBound,
  varintMaxBytes,
  writeVarint,
} from "./varint.ts";

/**
 * | coding | bytes after the coding byte |
 * |---|---|
 * | 0 stride | float64 first, float64 stride |
 * | 1 second differences | float64 first, varint (Δ − previous Δ) of every other |
 * | 2 plain | float64 of every step |
 * | 3 wide | int64 of every step |
 */
const coding = { stride: 0, differences: 1, plain: 2, wide: 3 } as const;

/** Most bytes that a packed column of `count` steps takes. */
export function stepBytesBound(count: number): number {
  return 17 + count * varintMaxBytes;
}

/** Packs steps at the cursor, which has room for `stepBytesBound`. */
export function packSteps(steps: StepColumn, cursor: ByteCursor): void {
  const start = cursor.at;
  if (steps instanceof BigInt64Array) packPlain(coding.wide, steps, cursor);
  else if (isEvenlySpaced(steps)) packStride(steps, cursor);
  else if (!packDifferences(steps, cursor)) {
    cursor.at = start;
    packPlain(coding.plain, steps, cursor);
  }
}

function isEvenlySpaced(steps: Float64Array): boolean {
  const stride = steps[1]! - steps[0]!;
  if (Math.abs(stride) >= varintBound) return false;
  for (let i = 2; i < steps.length; i++) {
    if (steps[i]! - steps[i - 1]! !== stride) return false;
  }
  return true;
}

function viewAt({ bytes, at }: ByteCursor, length: number): DataView {
  if (at + length > bytes.length) throw new RangeError("a packed column is cut short");
  return new DataView(bytes.buffer, bytes.byteOffset + at, length);
}

function packStride(steps: Float64Array, cursor: ByteCursor): void {
  const view = viewAt(cursor, 17);
  view.setUint8(0, coding.stride);
  view.setFloat64(1, steps[0] ?? 0, true);
  view.setFloat64(9, steps.length > 1 ? steps[1]! - steps[0]! : 0, true);
  cursor.at += 17;
}

/** Returns whether every difference fits; if not, what was written is void. */
function packDifferences(steps: Float64Array, cursor: ByteCursor): boolean {
  const view = viewAt(cursor, 9);
  view.setUint8(0, coding.differences);
  view.setFloat64(1, steps[0]!, true);
  const { bytes } = cursor;
  let at = cursor.at + 9;
  let previousDelta = 0;
  for (let i = 1; i < steps.length; i++) {
    const delta = steps[i]! - steps[i - 1]!;
    const change = delta - previousDelta;
    if (Math.abs(delta) >= varintBound / 2 || Math.abs(change) >= varintBound) return false;
    at = writeVarint(bytes, at, change);
    previousDelta = delta;
  }
  cursor.at = at;
  return true;
}

function packPlain(kind: number, steps: StepColumn, cursor: ByteCursor): void {
  cursor.bytes[cursor.at++] = kind;
  cursor.bytes.set(new Uint8Array(steps.buffer, steps.byteOffset, steps.byteLength), cursor.at);
  cursor.at += steps.byteLength;
}

/** Whether the packed column at the cursor has steps that need a `BigInt64Array`. */
export function areStepsWide({ bytes, at }: ByteCursor): boolean {
  return bytes[at] === coding.wide;
}

/** Unpacks `count` steps into `target` from position `start` on and moves the cursor past them. */
export function unpackSteps(
  cursor: ByteCursor,
  count: number,
  target: StepColumn,
  start: number,
): void {
  if (target instanceof Float64Array) {
    unpackNarrow(cursor, count, target, start);
  } else if (areStepsWide(cursor)) {
    cursor.at++;
    copyColumn(cursor, count, target, start);
  } else {
    const steps = new Float64Array(count);
    unpackNarrow(cursor, count, steps, 0);
    for (let i = 0; i < count; i++) target[start + i] = BigInt(steps[i]!);
  }
}

function copyColumn(cursor: ByteCursor, count: number, target: StepColumn, start: number): void {
  copyBytes(cursor, new Uint8Array(target.buffer, target.byteOffset + start * 8, count * 8));
}

function unpackNarrow(
  cursor: ByteCursor,
  count: number,
  target: Float64Array,
  start: number,
): void {
  const kind = cursor.bytes[cursor.at];
  if (kind === coding.stride) unpackStride(cursor, count, target, start);
  else if (kind === coding.differences) unpackDifferences(cursor, count, target, start);
  else if (kind === coding.plain) {
    cursor.at++;
    copyColumn(cursor, count, target, start);
  } else throw new RangeError(`unknown step coding ${kind}`);
}

function unpackStride(cursor: ByteCursor, count: number, target: Float64Array, start: number) {
  const view = viewAt(cursor, 17);
  const stride = view.getFloat64(9, true);
  let step = view.getFloat64(1, true);
  for (let i = 0; i < count; i++, step += stride) target[start + i] = step;
  cursor.at += 17;
}

function unpackDifferences(cursor: ByteCursor, count: number, target: Float64Array, start: number) {
  let step = viewAt(cursor, 9).getFloat64(1, true);
  let delta = 0;
  cursor.at += 9;
  if (count > 0) target[start] = step;
  for (let i = 1; i < count; i++) {
    delta += readVarint(cursor);
    step += delta;
    target[start + i] = step;
  }
}
