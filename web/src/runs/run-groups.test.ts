import { expect, test } from "vitest";
import { formatGrouping, groupOf, parseGrouping, type RunGrouping } from "./run-groups.ts";

const groupsOf = (grouping: RunGrouping, ...names: string[]) => names.map(groupOf(grouping));

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

test("an expression that cannot be read leaves every run by itself", () => {
  expect(groupsOf({ by: "regex", expression: "(" }, "a", "b")).toEqual(["a", "b"]);
});

test("a grouping survives the URL in TensorBoard's words", () => {
  for (const text of ["run", "directory", "regex:(a|b)"])
    expect(formatGrouping(parseGrouping(text) as RunGrouping)).toBe(text);
  expect(parseGrouping("experiment?")).toBeNull();
});
