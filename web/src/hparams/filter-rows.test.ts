import { expect, it } from "vitest";
import { type ColumnFilter, compareValues, passes, shownRows } from "./filter-rows.ts";
import { tableOf } from "./hparams-data.ts";

const table = tableOf(
  {
    hparamInfos: [
      { name: "lr", displayName: "", description: "" },
      { name: "opt", displayName: "optimizer", description: "" },
    ],
    metricInfos: [{ name: { group: "val", tag: "loss" }, displayName: "", description: "" }],
  },
  [
    { lr: 0.1, opt: "adam", loss: 3 },
    { lr: 0.01, opt: "sgd", loss: "NaN" },
    { opt: "sgd", loss: 1 },
  ].map(({ loss, ...hparams }, at) => ({
    name: `group ${at}`,
    hparams: hparams as Record<string, number | string>,
    metricValues: [{ name: { group: "val", tag: "loss" }, value: loss }],
    sessions: [{ name: `run ${at}`, status: "STATUS_SUCCESS" }],
  })),
);

const titles = (filters: Record<string, ColumnFilter>, columnId?: string, isDescending = false) =>
  shownRows(table, filters, columnId ? { columnId, isDescending } : null).map(({ title }) => title);

it("makes a column of every hyperparameter and metric, missing values as null", () => {
  expect(table.columns.map(({ id, title, isNumeric }) => [id, title, isNumeric])).toEqual([
    ["hparam lr", "lr", true],
    ["hparam opt", "optimizer", false],
    ["metric val/loss", "val/loss", true],
  ]);
  expect(table.rows[2]?.values).toEqual([null, "sgd", 1]);
  expect(table.rows[1]?.values[2]).toBeNaN();
});

it("filters numbers by range and text by regular expression", () => {
  expect(titles({ "hparam lr": { kind: "range", min: 0.05, max: 1 } })).toEqual(["run 0"]);
  expect(titles({ "hparam opt": { kind: "pattern", pattern: "^SG" } })).toEqual(["run 1", "run 2"]);
  expect(passes({ kind: "pattern", pattern: "(" }, "anything")).toBe(true);
});

it("sorts with missing values and NaN last in both directions", () => {
  expect(titles({}, "metric val/loss")).toEqual(["run 2", "run 0", "run 1"]);
  expect(titles({}, "metric val/loss", true)).toEqual(["run 0", "run 2", "run 1"]);
  expect(titles({}, "hparam lr", true)).toEqual(["run 0", "run 1", "run 2"]);
  expect(compareValues("layer10", "layer2", false)).toBeGreaterThan(0);
});
