// A tensor's metadata: tab-separated columns, one row a point.

export interface MetadataColumn {
  readonly name: string;
  readonly values: readonly string[];
  /** Distinct values in their order of appearance. */
  readonly distinct: readonly string[];
  /** The values as numbers where all that are not empty are numbers, else null. */
  readonly numbers: Float64Array | null;
}

/**
 * Columns of a metadata file for `count` points. As TensorBoard has it, a file of several columns begins with their
 * names and one of a single column has none. Missing cells are empty; surplus rows are left out.
 */
export function parseMetadata(text: string, count: number): readonly MetadataColumn[] {
  const lines = text.replaceAll("\r", "").replace(/\n$/, "").split("\n");
  if (text === "" || count === 0) return [];
  const names = (lines[0] as string).split("\t"); // splitting gives at least one part
  const hasHeader = names.length > 1;
  const rows = (hasHeader ? lines.slice(1) : lines).slice(0, count).map((line) => line.split("\t"));
  return (hasHeader ? names : ["label"]).map((name, at) => column(name, rows, at, count));
}

function column(
  name: string,
  rows: readonly (readonly string[])[],
  at: number,
  count: number,
): MetadataColumn {
  const values = Array.from({ length: count }, (_, row) => rows[row]?.[at] ?? "");
  return { name, values, distinct: [...new Set(values)], numbers: numbersOf(values) };
}

function numbersOf(values: readonly string[]): Float64Array | null {
  const numbers = Float64Array.from(values, (text) => (text.trim() === "" ? Number.NaN : +text));
  const isNumeric = values.every((text, at) => text.trim() === "" || !Number.isNaN(numbers[at]));
  return isNumeric && numbers.some((value) => !Number.isNaN(value)) ? numbers : null;
}

/** Points whose value matches, as a regular expression without regard to case, or else as plain text. */
export function searchColumn({ values }: MetadataColumn, text: string): readonly number[] {
  if (text === "") return [];
  const matches = matcherOf(text);
  return values.flatMap((value, at) => (matches(value) ? [at] : []));
}

function matcherOf(text: string): (value: string) => boolean {
  try {
    const pattern = new RegExp(text, "i");
    return (value) => pattern.test(value);
  } catch {
    // An unfinished expression is looked for as it stands.
    return (value) => value.includes(text);
  }
}
