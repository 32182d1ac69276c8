// Typed arrays that grow.

type Column = Float64Array | Int32Array | Uint32Array | Uint8Array;

/** A longer array of the same class with the same first elements. */
export function grown<T extends Column>(column: T, length: number): T {
  const longer = new (column.constructor as new (length: number) => T)(length); // the same class
  longer.set(column);
  return longer;
}
