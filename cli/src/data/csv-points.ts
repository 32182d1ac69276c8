// What a table of numbers says of a training: which columns name runs, tags, steps and times, and which are values.

/** A value as the table has it. */
export interface CsvPoint {
  /** Null where the table has no such column. */
  readonly run: string | null;
  readonly tag: string;
  readonly step: number;
  /** Seconds since 1970; null where the table has none. */
  readonly wallTimeSec: number | null;
  readonly value: number;
}

/** The table cannot be understood; the message says why. */
export class CsvShapeError extends Error {
  override readonly name = "CsvShapeError";
}

type Role = "run" | "tag" | "step" | "wallTime" | "value";

/** By header, in lower case: ours, TensorBoard's, and those of Keras's and Lightning's CSV loggers. */
const roles: Readonly<Record<string, Role>> = {
  run: "run",
  tag: "tag",
  step: "step",
  _step: "step",
  global_step: "step",
  epoch: "step",
  "wall time": "wallTime",
  wall_time: "wallTime",
  _timestamp: "wallTime",
  value: "value",
};

/**
 * The points of a table with a header. A `value` column holds the values of the row's `tag`, or of `tag` as given;
 * otherwise each column that has no other role is a tag, and its empty cells are no points. `step` is preferred to
 * `epoch`; without either, rows are counted. Throws CsvShapeError.
 */
export function* csvPoints(rows: Iterable<string[]>, tag?: string): Generator<CsvPoint> {
  let columns: Columns | null = null;
  let line = 0;
  for (const row of rows) {
    if (columns) yield* pointsOf(row, columns, line - 1, tag);
    else columns = columnsOf(row, tag);
    line++;
  }
  if (!columns) throw new CsvShapeError("the table is empty");
}

interface Columns {
  readonly at: Partial<Record<Role, number>>;
  /** Columns that are tags of their own. */
  readonly tags: readonly { readonly tag: string; readonly at: number }[];
}

function columnsOf(header: readonly string[], tag: string | undefined): Columns {
  const names = header.map((name) => name.trim());
  const at: Partial<Record<Role, number>> = {};
  for (const [i, name] of names.entries()) {
    const role = roles[name.toLowerCase()];
    if (role && (at[role] === undefined || name.toLowerCase() !== "epoch")) at[role] = i;
  }
  if (at.value !== undefined) {
    if (at.tag === undefined && tag === undefined)
      throw new CsvShapeError("the table does not say which tag its values have: give --tag");
    return { at, tags: [] };
  }
  const taken = new Set(Object.values(at));
  const tags = names.flatMap((name, i) =>
    taken.has(i) || name === "" ? [] : [{ tag: name, at: i }],
  );
  if (tags.length === 0) throw new CsvShapeError("the table has no column of values");
  return { at, tags };
}

function* pointsOf(
  row: readonly string[],
  { at, tags }: Columns,
  count: number,
  given: string | undefined,
): Generator<CsvPoint> {
  const cell = (role: Role) => (at[role] === undefined ? undefined : row[at[role]]);
  const step = toNumber(cell("step") ?? String(count), "step", count);
  const time = cell("wallTime");
  const wallTimeSec = time ? toNumber(time, "wall time", count) : null;
  const run = cell("run") ?? null;
  if (at.value !== undefined) {
    const value = toNumber(cell("value") ?? "", "value", count);
    yield { run, tag: given ?? cell("tag") ?? "", step, wallTimeSec, value };
    return;
  }
  for (const { tag, at: column } of tags) {
    const text = row[column]?.trim() ?? "";
    const value = numberOf(text);
    // A cell of words is a remark, not a point.
    if (text !== "" && value !== null) yield { run, tag, step, wallTimeSec, value };
  }
}

const words: Readonly<Record<string, number>> = {
  nan: Number.NaN,
  inf: Number.POSITIVE_INFINITY,
  infinity: Number.POSITIVE_INFINITY,
  "-inf": Number.NEGATIVE_INFINITY,
  "-infinity": Number.NEGATIVE_INFINITY,
};

function numberOf(text: string): number | null {
  const word = words[text.trim().toLowerCase()];
  if (word !== undefined) return word;
  const value = Number(text);
  return text.trim() === "" || Number.isNaN(value) ? null : value;
}

function toNumber(text: string, what: string, row: number): number {
  const value = numberOf(text);
  if (value !== null) return value;
  throw new CsvShapeError(
    `row ${row + 2} has the ${what} ${JSON.stringify(text)}, which is no number`,
  );
}
