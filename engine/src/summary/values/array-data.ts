// Numbers with a shape, as callers hand them over: a typed array, nested arrays' flat form or a tensor's data.

/** Row-major elements of an array of that shape. */
export interface ArrayData {
  readonly shape: readonly number[];
  readonly data: ArrayLike<number>;
}

/** Throws RangeError naming `what` where the rank is none of `ranks` or the elements do not fill the shape. */
export function checkShape(
  what: string,
  { shape, data }: ArrayData,
  ranks: readonly number[],
): void {
  if (!ranks.includes(shape.length))
    throw new RangeError(`${what}: expected rank ${ranks.join(" or ")}, got shape [${shape}]`);
  const size = shape.reduce((product, dimension) => product * dimension, 1);
  if (size !== data.length)
    throw new RangeError(`${what}: shape [${shape}] needs ${size} elements, got ${data.length}`);
}
