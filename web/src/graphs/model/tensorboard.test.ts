// The model beside that of TensorBoard's own graph code, recorded from its page (see the README of the graphs).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { graphText } from "../../../test/graphs/read-graph.ts";
import { planScene } from "../scene/level-plan.ts";
import { readGraphDef } from "../source/graph-def.ts";
import { buildHierarchy } from "./hierarchy.ts";
import { buildMetaEdges } from "./meta-edges.ts";
import { buildOpGraph, FUNCTION_PREFIX } from "./op-graph.ts";

interface Recorded {
  readonly nodes: Readonly<Record<string, "scope" | "op" | "series">>;
  readonly edges: readonly (readonly [
    from: string,
    to: string,
    regular: number,
    control: number,
  ])[];
  readonly setAside: readonly string[];
  readonly functions: readonly string[];
}

const file = join(
  import.meta.dirname,
  "..",
  "..",
  "..",
  "test",
  "graphs",
  "tensorboard-hierarchy.json.gz",
);
const recorded: Readonly<Record<string, Recorded>> = JSON.parse(
  gunzipSync(readFileSync(file)).toString(),
);
const KINDS = ["scope", "series", "op"] as const;

/** TensorBoard gives every library function an operation of its own name inside it, without type or edges. */
function isFunctionItself(name: string): boolean {
  return name.startsWith(FUNCTION_PREFIX) && /\/\(__function_library__.*\)$/.test(name);
}

describe.each(Object.entries(recorded))("%s has, as in TensorBoard,", (name, theirs) => {
  const tree = buildHierarchy(buildOpGraph(readGraphDef(graphText(name))));
  const meta = buildMetaEdges(tree);
  const view = { expanded: new Set<number>(), inclusion: new Map(), byDegree: true };
  const plan = planScene({ tree, meta }, view);
  const namesOf = (nodes: readonly number[]) => nodes.map((node) => tree.names[node]).sort();

  test("the same scopes, folded series and operations", () => {
    const ours = tree.names.slice(1).map((node, at) => [node, KINDS[tree.kind[at + 1] ?? 0]]);
    const expected = Object.entries(theirs.nodes).filter(([node]) => !isFunctionItself(node));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(expected));
  });

  test("the same lines on which tensors flow", () => {
    const ours = new Set<string>();
    for (let edge = 0; edge < meta.count; edge++)
      if ((meta.regularCount[edge] ?? 0) > 0)
        ours.add(`${tree.names[meta.from[edge] ?? 0]} → ${tree.names[meta.to[edge] ?? 0]}`);
    const expected = theirs.edges.flatMap(([from, to, regular]) =>
      regular > 0 ? [`${from} → ${to}`] : [],
    );
    expect([...ours].sort()).toEqual(expected.sort());
  });

  test("every line of order alone that TensorBoard has", () => {
    const ours = new Set<string>();
    for (let edge = 0; edge < meta.count; edge++)
      ours.add(`${tree.names[meta.from[edge] ?? 0]} → ${tree.names[meta.to[edge] ?? 0]}`);
    // Of merged functions it loses them: their inputs read `graph_1/^x`, which it takes for a name.
    for (const [from, to] of theirs.edges) expect(ours).toContain(`${from} → ${to}`);
  });

  test("the same nodes set aside at the root, and the same functions", () => {
    expect(namesOf(plan.aside)).toEqual(theirs.setAside);
    expect(namesOf(plan.functions)).toEqual(theirs.functions);
  });
});
