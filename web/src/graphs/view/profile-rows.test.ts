import { expect, test } from "vitest";
import { graphText } from "../../../test/graphs/read-graph.ts";
import { GraphSession } from "../worker/graph-session.ts";
import { profileRows, sortRows, timelines } from "./profile-rows.ts";

function rowsOfStep() {
  const session = new GraphSession({ text: graphText("tf1-train") });
  const { stats } = session.profile({ text: graphText("tf1-train-step4") });
  const { outline } = session.opened();
  return { rows: profileRows(stats, outline), outline };
}

test("executions are tied to the graph's operations, constants among them", () => {
  const { rows, outline } = rowsOfStep();
  const tied = rows.filter(({ subject }) => subject >= 0);
  expect(rows.filter(({ subject }) => subject < 0).map(({ name }) => name)).toContain("_SOURCE");
  expect(tied.length).toBeGreaterThan(50);
  expect(tied.some(({ subject }) => subject >= outline.count)).toBe(true);
});

test("rows sort by time from the largest and by start from the first", () => {
  const { rows } = rowsOfStep();
  const micros = sortRows(rows, "micros").map((row) => row.micros);
  expect(micros).toEqual(micros.toSorted((a, b) => b - a));
  expect(sortRows(rows, "startMicros")[0]?.startMicros).toBe(0);
});

test("bars of a lane do not overlap", () => {
  const [timeline] = timelines(rowsOfStep().rows);
  const ends: number[] = [];
  for (const { row, lane } of timeline?.bars ?? []) {
    expect(row.startMicros).toBeGreaterThanOrEqual(ends[lane] ?? 0);
    ends[lane] = row.startMicros + row.micros;
  }
  expect(ends).toHaveLength(timeline?.laneCount ?? -1);
});
