import { expect, test } from "vitest";
import type { RunFacts } from "./run-facts.ts";
import { groupOf } from "./run-groups.ts";
import { groupRows, type RunListRow, treeRows } from "./run-tree.ts";

function listedOf(names: string[]): RunFacts[] {
  return names.map((name, id) => ({ run: { id, name } }) as RunFacts);
}

function rows(names: string[], folded: string[] = []): string[] {
  return textsOf(treeRows(listedOf(names), new Set(folded)));
}

function textsOf(listed: readonly RunListRow[]): string[] {
  return listed.map((row) => {
    const text = row.kind === "run" ? row.facts.run.name : `[${row.path}: ${row.runs.length}]`;
    return "  ".repeat(row.depth) + text;
  });
}

const names = ["train", "sweep/a/1", "sweep/a/2", "sweep/b", "alone/1", "sweep/a"];

test("runs fold into folders, which stand where their first run does", () => {
  expect(rows(names)).toEqual([
    "train",
    "[sweep: 4]",
    "  [sweep/a: 2]",
    "    sweep/a/1",
    "    sweep/a/2",
    "  sweep/b",
    "  sweep/a",
    "alone/1",
  ]);
});

test("a folded folder hides what is below it", () => {
  expect(rows(names, ["sweep"])).toEqual(["train", "[sweep: 4]", "alone/1"]);
  expect(rows(names, ["sweep/a"])).not.toContain("    sweep/a/1");
});

test("every run is listed once, whatever the names", () => {
  const odd = ["", "/", "a//b", "a//c", "a/", "."];
  expect(rows(odd).filter((row) => !row.includes("["))).toHaveLength(odd.length);
});

test("runs fold into groups, those of none stand by themselves", () => {
  const groupOfRun = groupOf({ by: "regex", expression: "adam|sgd" }, {});
  const listed = listedOf(["a/sgd", "plain", "adam-1", "b/sgd", "other"]);
  expect(textsOf(groupRows(listed, new Set(["sgd"]), groupOfRun))).toEqual([
    ...["[sgd: 2]", "plain", "[adam: 1]", "  adam-1", "other"],
  ]);
});
