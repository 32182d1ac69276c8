// Element types of tensors and the typed arrays that hold them.

export type DType = "float32" | "float64" | "int32" | "bool";
export type Data = Float32Array | Float64Array | Int32Array | Uint8Array;

const arrays = {
  float32: Float32Array,
  float64: Float64Array,
  int32: Int32Array,
  bool: Uint8Array,
} as const;

export const dtypes = Object.keys(arrays) as readonly DType[];

/** A zeroed array of `size` elements. */
export function allocate(dtype: DType, size: number): Data {
  return new arrays[dtype](size);
}

/** Whether values of the dtype can have gradients. */
export function isFloating(dtype: DType): boolean {
  return dtype === "float32" || dtype === "float64";
}

/** The value as the dtype stores it: rounded to float32, truncated to int32, 0 or 1 for bool. */
export function roundTo(value: number, dtype: DType): number {
  if (dtype === "float32") return Math.fround(value);
  if (dtype === "float64") return value;
  return dtype === "int32" ? Math.trunc(value) | 0 : Number(value !== 0);
}

/** The dtype whose values such an array holds; bytes are bool. */
export function dtypeOf(data: Data): DType {
  if (data instanceof Float32Array) return "float32";
  if (data instanceof Float64Array) return "float64";
  return data instanceof Int32Array ? "int32" : "bool";
}
