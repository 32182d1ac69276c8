import { describe, expect, test } from "vitest";
import { graphNames, graphText } from "../../../test/graphs/read-graph.ts";
import { readGraphDef } from "../source/graph-def.ts";
import { buildHierarchy, isWithin, KIND_OP, KIND_SERIES, ROOT } from "./hierarchy.ts";
import { buildMetaEdges } from "./meta-edges.ts";
import { buildOpGraph } from "./op-graph.ts";
import { findTemplates } from "./templates.ts";
import { traceInputs } from "./trace.ts";

/** A graph from lines `name op input input …`. */
function graphOf(...lines: string[]) {
  const nodes = lines.map((line) => {
    const [name, op, ...inputs] = line.split(" ");
    return `node { name: "${name}" op: "${op}" ${inputs.map((text) => `input: "${text}"`).join(" ")} }`;
  });
  return buildOpGraph(readGraphDef(nodes.join("\n")));
}

describe("the hierarchy", () => {
  test("a name that is also a scope becomes a node inside it", () => {
    const tree = buildHierarchy(graphOf("a X", "a/b X a", "c X a/b"));
    expect([...tree.names]).toEqual(["", "a", "a/(a)", "a/b", "c"]);
    expect(tree.children(ROOT).map((node) => tree.names[node])).toEqual(["a", "c"]);
  });

  test("a constant inside an operation's name does not make it a scope", () => {
    const graph = graphOf("x P", "pow Pow x pow/y", "pow/y Const");
    const tree = buildHierarchy(graph);
    expect(tree.idOf.has("pow")).toBe(true);
    const pow = graph.idOf.get("pow") ?? -1;
    expect(graph.constantsOf.get(pow)).toEqual([graph.idOf.get("pow/y")]);
  });

  test("an order constraint on a constant reaches its user", () => {
    const graph = graphOf("start NoOp", "c Const ^start", "x Neg c");
    expect(graph.edges.count).toBe(1);
    expect(graph.edges.isControl[0]).toBe(1);
  });

  test("a caret behind the prefix of a merged function is an order constraint", () => {
    const graph = graphOf("g/a X", "g/b Y g/^a");
    expect([...graph.edges.isControl]).toEqual([1]);
    expect(graph.missingInputs).toEqual([]);
  });

  test("inputs that name no node are told", () => {
    expect(graphOf("a X nowhere:1").missingInputs).toEqual(["nowhere"]);
  });

  test("five numbered siblings of one type fold into a series, four do not", () => {
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `s/conv_${i + 1} Conv`);
    const folded = buildHierarchy(graphOf(...lines(5)));
    expect(folded.idOf.has("s/conv_[1-5]")).toBe(true);
    expect(folded.leafCount[ROOT]).toBe(5);
    expect(buildHierarchy(graphOf(...lines(4))).kind.includes(KIND_SERIES)).toBe(false);
    const chosen = buildHierarchy(graphOf(...lines(4)), new Map([["s/conv_[1-4]", true]]));
    expect(chosen.kind.includes(KIND_SERIES)).toBe(true);
  });

  test.each(graphNames)(
    "in %s every operation is a leaf and every range holds its children",
    (name) => {
      const tree = buildHierarchy(buildOpGraph(readGraphDef(graphText(name))));
      for (let node = 1; node < tree.count; node++) {
        expect(isWithin(tree, node, tree.parent[node] ?? -1)).toBe(true);
        expect(tree.kind[node] === KIND_OP).toBe(tree.children(node).length === 0);
      }
      const main = tree.graph.role.filter((role) => role === 0).length;
      expect(tree.leafCount[ROOT]).toBe(main);
    },
  );
});

describe("meta-edges", () => {
  test("stand for all edges between two siblings and what they hold", () => {
    const tree = buildHierarchy(graphOf("a/x P", "a/y P", "b/s Add a/x a/y", "b/t Neg b/s ^a/x"));
    const meta = buildMetaEdges(tree);
    const [edge] = meta.within(ROOT);
    expect(meta.within(ROOT)).toHaveLength(1);
    expect(meta.regularCount[edge ?? -1]).toBe(2);
    expect(meta.controlCount[edge ?? -1]).toBe(1);
  });

  test.each(graphNames)("in %s hold every edge once", (name) => {
    const tree = buildHierarchy(buildOpGraph(readGraphDef(graphText(name))));
    const meta = buildMetaEdges(tree);
    expect([...meta.baseEdges].sort((a, b) => a - b)).toEqual(
      Array.from({ length: tree.graph.edges.count }, (_, edge) => edge),
    );
  });
});

describe("templates", () => {
  test("equal scopes share one, others have none", () => {
    const layer = (name: string, last: string) => [`${name}/a P`, `${name}/b ${last} ${name}/a`];
    const tree = buildHierarchy(
      graphOf(...layer("l1", "X"), ...layer("l2", "X"), ...layer("l3", "Y")),
    );
    const templates = findTemplates(tree, buildMetaEdges(tree));
    const of = (name: string) => templates[tree.idOf.get(name) ?? -1];
    expect([of("l1"), of("l2"), of("l3")]).toEqual([0, 0, -1]);
  });

  test("the direction of an edge matters", () => {
    const tree = buildHierarchy(graphOf("l1/a X", "l1/b Y l1/a", "l2/b Y", "l2/a X l2/b"));
    expect(Math.max(...findTemplates(tree, buildMetaEdges(tree)))).toBe(-1);
  });
});

test("tracing finds everything a node depends on and nothing else", () => {
  const tree = buildHierarchy(graphOf("a P", "b P", "s/c Add a a", "s/d Neg s/c", "e Neg b"));
  const traced = traceInputs(tree, tree.idOf.get("s/d") ?? -1);
  const names = [...traced].flatMap((flag, node) => (flag ? [tree.names[node]] : []));
  expect(names.sort()).toEqual(["a", "s/c", "s/d"]);
});
