import { expect, test } from "vitest";
import { readGraphDef } from "../source/graph-def.ts";
import { ADDED, CHANGED, compareGraphs, SAME } from "./difference.ts";
import { buildHierarchy } from "./hierarchy.ts";
import { buildOpGraph } from "./op-graph.ts";

const node = (name: string, op: string, attr = "i: 1") =>
  `node { name: "${name}" op: "${op}" attr { key: "k" value { ${attr} } } }`;

test("operations are added, changed by type or attribute, the same, or removed", () => {
  const graph = (...nodes: string[]) => buildOpGraph(readGraphDef(nodes.join("\n")));
  const before = graph(node("a", "X"), node("b", "X"), node("s/c", "X"), node("gone", "X"));
  const after = graph(
    ...[node("a", "X", "i:   1"), node("b", "Y"), node("s/c", "X", "i: 2")],
    ...[node("n/d", "X"), node("s/e", "X")],
  );
  const tree = buildHierarchy(after);
  const { ofNode, addedCount, changedCount, removed } = compareGraphs(tree, before);
  const of = (name: string) => ofNode[tree.idOf.get(name) ?? -1];
  expect([of("a"), of("b"), of("s/c"), of("s/e")]).toEqual([SAME, CHANGED, CHANGED, ADDED]);
  expect([of("n"), of("s")]).toEqual([ADDED, CHANGED]);
  expect([addedCount, changedCount, removed]).toEqual([2, 2, ["gone"]]);
});
