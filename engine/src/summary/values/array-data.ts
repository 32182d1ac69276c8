// Numbers as callers hand them over, checked: arrays with a shape, tensors, plain lists.
import { shown } from "./shown.ts";

/** Row-major elements of an array of that shape. */
export interface ArrayData {
  readonly shape: readonly number[];
  readonly data: ArrayLike<number>;
}

/** The same, or a tensor: its `data()` gives the elements. */
export type ArrayInput =
  | ArrayData
  | { readonly shape: readonly number[]; data(): ArrayLike<number> };

/**
 * The array with its elements. Throws TypeError naming `what` where it is no such thing, RangeError where the rank is
 * none of `ranks` or the elements do not fill the shape.
 */
export function arrayOf(what: string, input: ArrayInput, ranks: readonly number[]): ArrayData {
  const isArray = Array.isArray(input?.shape) && input.shape.every(Number.isInteger);
  if (!isArray)
    throw new TypeError(`${what}: expected { shape, data } or a tensor, got ${shown(input)}`);
  const { shape } = input;
  const data = elementsOf(what, input);
  if (!ranks.includes(shape.length))
    throw new RangeError(`${what}: expected rank ${ranks.join(" or ")}, got shape [${shape}]`);
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  if (size !== data.length)
    throw new RangeError(`${what}: shape [${shape}] needs ${size} elements, got ${data.length}`);
  return { shape, data };
}

/** The array's elements. Throws TypeError where they are no list of numbers. */
export function elementsOf(what: string, input: ArrayInput): ArrayLike<number> {
  return numbersOf(what, typeof input.data === "function" ? input.data() : input.data);
}

/** The list itself. Throws TypeError where it is no typed array and no array of numbers. */
export function numbersOf(what: string, values: ArrayLike<number>): ArrayLike<number> {
  if (ArrayBuffer.isView(values) && !(values instanceof DataView)) {
    if (typeof values[0] !== "bigint") return values;
  } else if (Array.isArray(values)) {
    const stranger = values.findIndex((value) => typeof value !== "number");
    if (stranger === -1) return values;
    throw new TypeError(
      `${what}: element ${stranger} must be a number, got ${shown(values[stranger])}`,
    );
  }
  throw new TypeError(`${what}: expected a list of numbers, got ${shown(values)}`);
}
