// What a debug tensor says of the tensor it was computed from, by the mode of the dump (TensorFlow's TensorDebugMode).

/** In words, and whether it holds NaN or infinities. */
export interface TensorHealth {
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly isBad: boolean;
}

/** DataType of tensor.proto, those that ops put out. */
const dtypes: Readonly<Record<number, string>> = {
  ...{ 1: "float32", 2: "float64", 3: "int32", 4: "uint8", 5: "int16", 6: "int8", 7: "string" },
  ...{ 8: "complex64", 9: "int64", 10: "bool", 14: "bfloat16", 17: "uint16", 18: "complex128" },
  ...{ 19: "float16", 20: "resource", 21: "variant", 22: "uint32", 23: "uint64" },
};

const modes = { curtHealth: 2, conciseHealth: 3, fullHealth: 4, shape: 5 } as const;

/**
 * The numbers of a debug tensor by mode; the first is always the tensor's id:
 *
 * | mode           | then                                                                               |
 * |----------------|------------------------------------------------------------------------------------|
 * | curt health    | 1 where anything is NaN or infinite                                                |
 * | concise health | size, −∞, +∞, NaN                                                                  |
 * | full health    | device, dtype, rank, size, −∞, +∞, NaN, negative, zero, positive                   |
 * | shape          | dtype, rank, size, the last six dimensions                                         |
 */
export function tensorHealth(mode: number, values: readonly number[] | null): TensorHealth {
  const at = (index: number) => values?.[index] ?? 0;
  if (!values) return { facts: [], isBad: false };
  if (mode === modes.curtHealth)
    return { facts: [fact("NaN or infinite", at(1) ? "yes" : "no")], isBad: at(1) > 0 };
  if (mode === modes.conciseHealth)
    return { facts: [fact("size", at(1)), ...oddCounts(values, 2)], isBad: hasOdd(values, 2) };
  if (mode === modes.fullHealth)
    return {
      facts: [
        ...[fact("dtype", dtypeName(at(2))), fact("rank", at(3)), fact("size", at(4))],
        ...oddCounts(values, 5),
        ...counts(values, 8, ["negative", "zero", "positive"]),
      ],
      isBad: hasOdd(values, 5),
    };
  if (mode === modes.shape)
    return {
      facts: [
        ...[fact("dtype", dtypeName(at(1))), fact("shape", shapeText(values)), fact("size", at(3))],
      ],
      isBad: false,
    };
  return { facts: [fact("values", values.join(", "))], isBad: false };
}

function fact(name: string, value: string | number) {
  return { name, value: typeof value === "number" ? value.toLocaleString("en-US") : value };
}

function dtypeName(code: number): string {
  return dtypes[code] ?? `type ${code}`;
}

/** Those of the counts that are not zero. */
function counts(values: readonly number[], from: number, names: readonly string[]) {
  return names
    .map((name, at) => ({ name, count: values[from + at] ?? 0 }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => fact(name, count));
}

const oddCounts = (values: readonly number[], from: number) =>
  counts(values, from, ["−∞", "+∞", "NaN"]);

const hasOdd = (values: readonly number[], from: number) =>
  values.slice(from, from + 3).some((count) => count > 0);

/** A tensor of more than six dimensions has its last six written. */
function shapeText(values: readonly number[]): string {
  const rank = values[2] ?? 0;
  const written = values.slice(4, 4 + Math.min(6, rank)).join(" × ");
  return rank === 0 ? "scalar" : rank > 6 ? `… × ${written}` : written;
}
