// Filters by regular expression: what the user types is always usable, a broken pattern is said to be one.

export interface Filter {
  readonly matches: (text: string) => boolean;
  /** Why the pattern cannot be used (then nothing is filtered out), or null. */
  readonly problem: string | null;
}

const everything: Filter = { matches: () => true, problem: null };

/** Case-insensitive, anywhere in the text. */
export function parseFilter(pattern: string): Filter {
  if (pattern === "") return everything;
  try {
    const expression = new RegExp(pattern, "i");
    return { matches: (text) => expression.test(text), problem: null };
  } catch (error) {
    return { matches: everything.matches, problem: (error as Error).message };
  }
}
