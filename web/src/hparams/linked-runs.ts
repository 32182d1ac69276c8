// Which runs a row of the table stands for, so that table and run list can follow one another.
import type { Row } from "./hparams-data.ts";

/** A session's run, and the runs below it: Keras logs `train` and `validation` there. */
function isOf(session: string, run: string): boolean {
  return session === "" || session === "." || run === session || run.startsWith(`${session}/`);
}

/** Rows of which any run is selected; a row whose runs hold no data of their own stays. */
export function rowsOfRuns(
  rows: readonly Row[],
  all: readonly string[],
  selected: readonly string[],
): readonly Row[] {
  if (all.length === selected.length) return rows;
  const has = (row: Row, runs: readonly string[]) =>
    row.sessions.some(({ name }) => runs.some((run) => isOf(name, run)));
  return rows.filter((row) => has(row, selected) || !has(row, all));
}

/** The runs of some rows. */
export function runsOfRows(rows: readonly Row[], all: readonly string[]): readonly string[] {
  return all.filter((run) =>
    rows.some(({ sessions }) => sessions.some(({ name }) => isOf(name, run))),
  );
}
