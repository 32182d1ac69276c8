// Plain copies between index patterns: slices, joins, gathers, scatters.
import type { Data } from "../core/dtype.ts";
import { type Shape, sizeOf, stridesOf } from "../core/shape.ts";

/** An axis-aligned lattice within an array: begin, count and step along each axis. */
export interface Lattice {
  readonly begin: readonly number[];
  readonly size: readonly number[];
  readonly step: readonly number[];
}

/** Calls `visit` for each point of the lattice with its number and its offset in an array of `shape`. */
export function forEachPoint(
  shape: Shape,
  { begin, size, step }: Lattice,
  visit: (point: number, flat: number) => void,
): void {
  const strides = stridesOf(shape);
  const total = sizeOf(size);
  const index = new Array<number>(shape.length).fill(0);
  let flat = begin.reduce((sum, first, axis) => sum + first * strides[axis]!, 0);
  for (let point = 0; point < total; point++) {
    visit(point, flat);
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const jump = step[axis]! * strides[axis]!;
      flat += jump;
      if (++index[axis]! < size[axis]!) break;
      flat -= size[axis]! * jump;
      index[axis] = 0;
    }
  }
}

/** Copies whole rows: out row i = from row index[i], of `width` elements; index[i] < count is the caller's. */
export function gatherRows(out: Data, from: Data, index: Data, width: number): void {
  for (let i = 0; i < index.length; i++) {
    const at = index[i]! * width;
    out.set(from.subarray(at, at + width), i * width);
  }
}

/** out row index[i] += from row i; negative indices are dropped. */
export function addRows(out: Data, from: Data, index: Data, width: number): void {
  out.fill(0);
  for (let i = 0; i < index.length; i++) {
    if (index[i]! < 0) continue;
    const at = index[i]! * width;
    for (let j = 0; j < width; j++) out[at + j]! += from[i * width + j]!;
  }
}
