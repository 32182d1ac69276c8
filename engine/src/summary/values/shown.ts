// How an error message shows what came instead of what was expected.

/** Strings in quotes, lists and objects by kind. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "function") return "a function";
  if (value === null || typeof value !== "object") return String(value);
  const kind = value.constructor?.name ?? "Object";
  return kind === "Object" ? "an object" : `a ${kind}`;
}

/** The object itself. Throws TypeError where it is none, or a list. */
export function objectOf<T extends object>(what: string, expected: string, value: T): T {
  if (value !== null && typeof value === "object" && !Array.isArray(value)) return value;
  throw new TypeError(`${what}: expected ${expected}, got ${shown(value)}`);
}

/** Throws TypeError where the options have a member that none of the known ones is. */
export function checkOptions(what: string, options: object, known: readonly string[]): void {
  const stranger = Object.keys(options).find((name) => !known.includes(name));
  if (stranger === undefined) return;
  throw new TypeError(`${what}: there is no option ${stranger}; there are ${known.join(", ")}`);
}
