// Errors of wrong use: each names the op, the argument, what was expected and what came.

/** `add: y must be float32, got int32` as a TypeError: a value of the wrong kind. */
export function typeError(op: string, argument: string, expected: string, got: string): TypeError {
  return new TypeError(`${op}: ${argument} must be ${expected}, got ${got}`);
}

/** The same as a RangeError: the right kind, but a shape, axis or number that does not fit. */
export function rangeError(
  op: string,
  argument: string,
  expected: string,
  got: string,
): RangeError {
  return new RangeError(`${op}: ${argument} must be ${expected}, got ${got}`);
}

/** How a message shows any value: shapes as [2, 3], functions and objects by kind. */
export function show(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(show).join(", ")}]`;
  if (typeof value === "string") return JSON.stringify(value);
  if (value === null || typeof value !== "object") return String(value);
  return `a ${value.constructor?.name ?? "bare object"}`;
}
