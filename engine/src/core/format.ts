// How values are printed: a float32 by the fewest digits that identify it among float32, as NumPy does.
import type { DType } from "./dtype.ts";
import type { NestedArray } from "./tensor.ts";

/**
 * The shortest decimal that rounds to the same float32: 0.93360007, not 0.9336000680923462.
 * Whole numbers keep one decimal place ("3.0"), as Python prints them; exponents read 1e-07.
 */
export function formatFloat32(value: number): string {
  const single = Math.fround(value);
  for (let digits = 1; digits < 9; digits++) {
    const candidate = Number(single.toPrecision(digits));
    if (Math.fround(candidate) === single) return formatFloat64(candidate);
  }
  return formatFloat64(Number(single.toPrecision(9)));
}

/** As Python prints a double: positional for 1e-4 ≤ |x| < 1e16, else with a two-digit exponent. */
function formatFloat64(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude < 1e-4 || magnitude >= 1e16)) return scientific(value);
  const text = String(value);
  return Number.isInteger(value) ? `${text}.0` : text;
}

function scientific(value: number): string {
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string];
  return `${mantissa}e${exponent[0]}${exponent.slice(1).padStart(2, "0")}`;
}

const formats: Record<DType, (value: number) => string> = {
  float32: formatFloat32,
  float64: formatFloat64,
  int32: String,
  bool: String,
};

/** Nested brackets with the dtype's number format. */
export function formatTensor(value: NestedArray, dtype: DType): string {
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") return formats[dtype](value);
  return `[${value.map((row) => formatTensor(row, dtype)).join(", ")}]`;
}
