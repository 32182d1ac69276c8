import { expect, test } from "vitest";
import type { Row } from "./hparams-data.ts";
import { rowsOfRuns, runsOfRows } from "./linked-runs.ts";

const rowOf = (...names: string[]) =>
  ({ name: names.join(), sessions: names.map((name) => ({ name })) }) as unknown as Row;
const runs = ["a", "a/train", "ab", "b/x"];
const rows = [rowOf("a"), rowOf("b"), rowOf("ab", "nowhere"), rowOf("elsewhere")];
const namesOf = (found: readonly Row[]) => found.map(({ name }) => name);

test("a row stays while its run, or one below it, is selected", () => {
  expect(namesOf(rowsOfRuns(rows, runs, runs))).toEqual(namesOf(rows));
  expect(namesOf(rowsOfRuns(rows, runs, ["a/train"]))).toEqual(["a", "elsewhere"]);
  expect(namesOf(rowsOfRuns(rows, runs, ["b/x", "ab"]))).toEqual(["b", "ab,nowhere", "elsewhere"]);
});

test("the runs of rows are their sessions' and those below", () => {
  expect(runsOfRows([rowOf("a")], runs)).toEqual(["a", "a/train"]);
  expect(runsOfRows([rowOf("")], runs)).toEqual(runs);
});
