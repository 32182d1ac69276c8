import { expect, test } from "vitest";
import {
  formatGrouping,
  groupOf,
  groupsIn,
  parseGrouping,
  type RunGrouping,
} from "./run-groups.ts";

const hparams = { a: { lr: 0.1, name: "x" }, b: { lr: 0.1 }, c: { lr: 0.2 } };

const groupsOf = (grouping: RunGrouping, ...names: string[]) =>
  names.map(groupOf(grouping, hparams));

test("runs group by what an expression captures; others belong to no group", () => {
  const grouping = { by: "regex", expression: "resnet(\\d+).*seed" } as const;
  expect(groupsOf(grouping, "resnet18-seed1", "resnet50-seed2", "vgg")).toEqual(["18", "50", null]);
});

test("without a capture the match itself is the group; several captures are joined", () => {
  expect(groupsOf({ by: "regex", expression: "lr=[^-]*" }, "lr=0.1-s1")).toEqual(["lr=0.1"]);
  expect(groupsOf({ by: "regex", expression: "(a)-.*-(c)" }, "a-b-c")).toEqual(["a/c"]);
});

test("runs group by their folder", () => {
  expect(groupsOf({ by: "directory" }, "sweep/a/1", "sweep/a/2", "alone")).toEqual([
    ...["sweep/a", "sweep/a", "."],
  ]);
});

test("runs group by a hyperparameter; those without it belong to no group", () => {
  expect(groupsOf({ by: "hparam", name: "lr" }, "a", "b", "c", "d")).toEqual([
    ...["lr=0.1", "lr=0.1", "lr=0.2", null],
  ]);
  expect(groupsOf({ by: "hparam", name: "toString" }, "a")).toEqual([null]);
});

test("an expression that cannot be read leaves every run by itself", () => {
  expect(groupsOf({ by: "regex", expression: "(" }, "a", "b")).toEqual(["a", "b"]);
});

test("a grouping survives the URL in TensorBoard's words", () => {
  for (const text of ["run", "directory", "regex:(a|b)", "hparam:lr"])
    expect(formatGrouping(parseGrouping(text) as RunGrouping)).toBe(text);
  expect(parseGrouping("experiment?")).toBeNull();
});

test("groups stand in the order of their first runs", () => {
  const runs = ["d", "c", "b", "a"].map((name) => ({ name }));
  const groupOfRun = groupOf({ by: "hparam", name: "lr" }, hparams);
  expect(groupsIn(runs, groupOfRun)).toEqual(["lr=0.2", "lr=0.1"]);
});
