// JSON as TensorBoard writes it: non-finite numbers as strings, 64-bit integers as numbers with all their digits.

function replaceUnusual(_key: string, value: unknown): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  // lib.es2024 does not declare rawJSON yet; Node has it since 21.
  if (typeof value === "bigint") {
    return (JSON as unknown as { rawJSON(text: string): unknown }).rawJSON(String(value));
  }
  return value;
}

/** Any value as JSON text; NaN and infinities become "NaN", "Infinity", "-Infinity". */
export function toJson(value: unknown): string {
  return JSON.stringify(value, replaceUnusual);
}

/** One number as JSON text: of whole numbers that a double only comes near to, with a fraction, as a float is written. */
export function numberToJson(value: number): string {
  if (!Number.isFinite(value)) return `"${value}"`;
  const text = String(value);
  const isInexact = Math.abs(value) > Number.MAX_SAFE_INTEGER && !text.includes("e");
  return isInexact ? `${text}.0` : text;
}
