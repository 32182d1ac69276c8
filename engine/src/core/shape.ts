// Shapes: lists of dimension sizes, row-major; [] is a scalar. Broadcasting follows NumPy and TensorFlow.
import { rangeError, show, typeError } from "./errors.ts";

export type Shape = readonly number[];

export const scalarShape: Shape = Object.freeze([]);

/** How many elements a tensor of that shape has; 1 for a scalar. */
export function sizeOf(shape: Shape): number {
  let size = 1;
  for (let i = 0; i < shape.length; i++) size *= shape[i]!;
  return size;
}

/** Whether the shapes have equal sizes in equal places. */
export function sameShape(a: Shape, b: Shape): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Elements between neighbours along each dimension. */
export function stridesOf(shape: Shape): number[] {
  const strides = new Array<number>(shape.length);
  let stride = 1;
  for (let i = shape.length - 1; i >= 0; i--) {
    strides[i] = stride;
    stride *= shape[i]!;
  }
  return strides;
}

/** The shape that both broadcast to; RangeError where a dimension differs and neither is 1. */
export function broadcastShapes(op: string, a: Shape, b: Shape): Shape {
  if (sameShape(a, b)) return a;
  const rank = Math.max(a.length, b.length);
  const out = new Array<number>(rank);
  for (let i = 1; i <= rank; i++) {
    const m = a[a.length - i] ?? 1;
    const n = b[b.length - i] ?? 1;
    if (m !== n && m !== 1 && n !== 1) {
      throw rangeError(op, "y", `broadcastable to shape ${show(a)}`, `shape ${show(b)}`);
    }
    out[rank - i] = m === 1 ? n : m;
  }
  return out;
}

/** Strides for reading `shape` as if it had been broadcast to `to`: 0 along repeated dimensions. */
export function broadcastStrides(shape: Shape, to: Shape): number[] {
  const strides = stridesOf(shape);
  const lead = to.length - shape.length;
  return to.map((_, i) => (i < lead || shape[i - lead] === 1 ? 0 : strides[i - lead]!));
}

/** The axis counted from the front; RangeError outside [-rank, rank). */
export function normalizeAxis(op: string, axis: number, rank: number): number {
  if (!Number.isInteger(axis)) throw typeError(op, "axis", "an integer", show(axis));
  if (axis < -rank || axis >= rank) {
    throw rangeError(op, "axis", `in [${-rank}, ${rank}) for rank ${rank}`, String(axis));
  }
  return axis < 0 ? axis + rank : axis;
}

/** Sorted distinct axes; all of them where none are given. */
export function normalizeAxes(
  op: string,
  axis: number | readonly number[] | undefined,
  rank: number,
): number[] {
  if (axis === undefined) return Array.from({ length: rank }, (_, i) => i);
  const list = typeof axis === "number" ? [axis] : axis;
  if (!Array.isArray(list))
    throw typeError(op, "axis", "an integer or an array of them", show(axis));
  const axes = [...new Set(list.map((one) => normalizeAxis(op, one, rank)))];
  if (axes.length < list.length) throw rangeError(op, "axis", "distinct axes", show(list));
  return axes.sort((a, b) => a - b);
}

/** Checks a user's shape: an array of integers ≥ 0. */
export function checkShape(op: string, argument: string, shape: unknown): Shape {
  if (!Array.isArray(shape)) throw typeError(op, argument, "an array of sizes", show(shape));
  for (const size of shape) {
    if (!Number.isInteger(size) || size < 0) {
      throw rangeError(op, argument, "integers ≥ 0", show(shape));
    }
  }
  return shape;
}
