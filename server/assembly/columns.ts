// Packs columns of float64 as store/codec draws them: each function returns the position after what it wrote.
import { varintBound, writeVarint } from "./varint";

const bound: f64 = <f64>varintBound;

function at(column: usize, i: u32): f64 {
  return load<f64>(column + ((<usize>i) << 3));
}

/** A column as it is, after its coding byte. */
function packPlain(coding: u32, column: usize, count: u32, to: usize): usize {
  const bytes = (<usize>count) << 3;
  store<u8>(to, coding);
  memory.copy(to + 1, column, bytes);
  return to + 1 + bytes;
}

/** step-codec.ts: a stride (0), second differences (1) or plain (2). */
export function packSteps(column: usize, count: u32, to: usize): usize {
  if (isEvenlySpaced(column, count)) {
    store<u8>(to, 0);
    store<f64>(to + 1, at(column, 0));
    store<f64>(to + 9, count > 1 ? at(column, 1) - at(column, 0) : 0);
    return to + 17;
  }
  const end = packSecondDifferences(column, count, to);
  return end !== 0 ? end : packPlain(2, column, count, to);
}

function isEvenlySpaced(column: usize, count: u32): bool {
  if (count < 2) return true;
  const stride = at(column, 1) - at(column, 0);
  if (abs(stride) >= bound) return false;
  for (let i: u32 = 2; i < count; i++)
    if (at(column, i) - at(column, i - 1) !== stride) return false;
  return true;
}

/** 0 where a difference does not fit. */
function packSecondDifferences(column: usize, count: u32, to: usize): usize {
  store<u8>(to, 1);
  store<f64>(to + 1, at(column, 0));
  let end = to + 9;
  let previous: f64 = 0;
  for (let i: u32 = 1; i < count; i++) {
    const difference = at(column, i) - at(column, i - 1);
    const change = difference - previous;
    if (abs(difference) >= bound / 2 || abs(change) >= bound) return 0;
    end = writeVarint(end, <i64>change);
    previous = difference;
  }
  return end;
}

/** time-codec.ts: differences of the bits (0) or plain (1). */
export function packTimes(column: usize, count: u32, to: usize): usize {
  const end = packBitDifferences(column, count, to);
  return end !== 0 ? end : packPlain(1, column, count, to);
}

/** 0 where a difference does not fit. */
function packBitDifferences(column: usize, count: u32, to: usize): usize {
  let previous = load<u64>(column);
  store<u8>(to, 0);
  store<u64>(to + 1, previous);
  let end = to + 9;
  for (let i: u32 = 1; i < count; i++) {
    const bits = load<u64>(column + ((<usize>i) << 3));
    const difference = <i64>(bits - previous);
    // The bits are unsigned: a difference whose sign says otherwise has run over.
    if (bits >= previous !== difference >= 0) return 0;
    if (difference >= varintBound || difference <= -varintBound) return 0;
    end = writeVarint(end, difference);
    previous = bits;
  }
  return end;
}

const plainNaN: u64 = 0x7ff8000000000000;
const plainNaNSingle: u32 = 0x7fc00000;

/** value-codec.ts: float32 where every value is exact in it (0), else float64 (1). */
export function packValues(column: usize, count: u32, to: usize): usize {
  store<u8>(to, 0);
  let end = to + 1;
  for (let i: u32 = 0; i < count; i++) {
    const value = at(column, i);
    const single = <f32>value;
    if (<f64>single === value) store<f32>(end, single);
    else if (reinterpret<u64>(value) === plainNaN) store<u32>(end, plainNaNSingle);
    else return packPlain(1, column, count, to);
    end += 4;
  }
  return end;
}
