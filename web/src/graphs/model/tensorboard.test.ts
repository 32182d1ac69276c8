// The model beside that of TensorBoard's own graph code, recorded from its page (see the README of the graphs).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { graphFolder, graphNames, graphText } from "../../../test/graphs/read-graph.ts";
import { type LevelPlan, planScene } from "../scene/level-plan.ts";
import { readGraphDef } from "../source/graph-def.ts";
import { buildHierarchy, type Hierarchy, KIND_OP } from "./hierarchy.ts";
import { buildMetaEdges, type MetaEdges } from "./meta-edges.ts";
import { buildOpGraph, FUNCTION_PREFIX } from "./op-graph.ts";
import { findTemplates } from "./templates.ts";
import { traceInputs } from "./trace.ts";

interface Recorded {
  readonly nodes: Readonly<Record<string, "scope" | "op" | "series">>;
  readonly edges: readonly Line[];
  /** Scope → nodes; the root is `__root__`. */
  readonly setAside: Readonly<Record<string, readonly string[]>>;
  readonly functions: readonly string[];
  readonly templates: readonly (readonly string[])[];
  /** Node → operations that its value depends on. */
  readonly traces: Readonly<Record<string, readonly string[]>>;
}

type Line = readonly [from: string, to: string, regular: number, control: number];

const file = join(graphFolder, "tensorboard-hierarchy.json.gz");
const recorded: Readonly<Record<string, Recorded>> = JSON.parse(
  gunzipSync(readFileSync(file)).toString(),
);
const KINDS = ["scope", "series", "op"] as const;

/** TensorBoard gives every library function an operation of its own name inside it, without type or edges. */
function isFunctionItself(name: string): boolean {
  return name.startsWith(FUNCTION_PREFIX) && /\/\(__function_library__.*\)$/.test(name);
}

/** Of merged functions it loses order constraints: their inputs read `graph_1/^x`, which it takes for a name. */
function asTensorBoardReads(text: string): string {
  return text.replaceAll(/^\s*input: "[^"]*\/\^[^"]*"$/gm, "");
}

/**
 * It counts inputs that follow one another from the same node once, whichever outputs they come from. Order
 * constraints in a row came through as many constants: one node's own are not repeated.
 */
function countedEdges({ graph }: Hierarchy): Set<number> {
  const { count, from, to, isControl } = graph.edges;
  const counted = new Set<number>();
  for (let edge = 0; edge < count; edge++) {
    const isSamePair = from[edge - 1] === from[edge] && to[edge - 1] === to[edge];
    const areOrders = isControl[edge - 1] === 1 && isControl[edge] === 1;
    if (!isSamePair || areOrders) counted.add(edge);
  }
  return counted;
}

function linesOf(tree: Hierarchy, meta: MetaEdges): Line[] {
  const counted = countedEdges(tree);
  return Array.from({ length: meta.count }, (_, line) => {
    const bases = meta.baseEdges
      .slice(meta.baseStart[line], meta.baseStart[line + 1])
      .filter((edge) => counted.has(edge));
    const control = bases.filter((edge) => tree.graph.edges.isControl[edge]).length;
    const ends = [meta.from[line], meta.to[line]].map((node) => tree.names[node ?? 0] ?? "");
    return [ends[0] ?? "", ends[1] ?? "", bases.length - control, control];
  });
}

/** Scopes of the same structure, each list sorted. */
function templatesOf(tree: Hierarchy, meta: MetaEdges): string[][] {
  const templates = findTemplates(tree, meta);
  const nodes = [...templates.keys()].filter((node) => (templates[node] ?? -1) >= 0);
  return [...Map.groupBy(nodes, (node) => templates[node]).values()].map((members) =>
    members.map((node) => tree.names[node] ?? "").sort(),
  );
}

function* plansWithin(plan: LevelPlan): Generator<LevelPlan> {
  yield plan;
  for (const inner of plan.inner.values()) yield* plansWithin(inner);
}

/** Whether all edges at a node of a scope lead out of the scope: then we keep it in the drawing. */
function isBridged(plan: LevelPlan, node: number): boolean {
  const slot = plan.core.indexOf(node);
  const isPort = (other: number) => other >= plan.core.length;
  const lines = plan.lines.filter(({ from, to }) => from === slot || to === slot);
  const marks = (plan.marks.get(node) ?? []).filter(({ kind }) => kind === "link");
  return (
    lines.length + marks.length > 0 && lines.every(({ from, to }) => isPort(from) || isPort(to))
  );
}

test("every graph of the folder is compared", () => {
  expect(Object.keys(recorded)).toEqual(graphNames);
});

describe.each(Object.entries(recorded))("%s has, as in TensorBoard,", (name, theirs) => {
  const tree = buildHierarchy(buildOpGraph(readGraphDef(asTensorBoardReads(graphText(name)))));
  const meta = buildMetaEdges(tree);
  const groups = [...tree.kind.keys()].filter((node) => node > 0 && tree.kind[node] !== KIND_OP);
  const view = { expanded: new Set(groups), inclusion: new Map(), byDegree: true };
  const plan = planScene({ tree, meta }, view);
  const namesOf = (nodes: readonly number[]) => nodes.map((node) => tree.names[node] ?? "").sort();

  test("the same scopes, folded series and operations", () => {
    const ours = tree.names.slice(1).map((node, at) => [node, KINDS[tree.kind[at + 1] ?? 0]]);
    const expected = Object.entries(theirs.nodes).filter(([node]) => !isFunctionItself(node));
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(expected));
  });

  test("the same lines, with as many tensors and order constraints", () => {
    expect(linesOf(tree, meta).sort()).toEqual([...theirs.edges].sort());
  });

  test("the same scopes of equal structure", () => {
    const expected = theirs.templates.filter((members) => members.length > 1);
    expect(templatesOf(tree, meta).sort()).toEqual([...expected].sort());
  });

  test("the same traces of inputs", () => {
    for (const [node, expected] of Object.entries(theirs.traces)) {
      const id = tree.idOf.get(node);
      if (id === undefined) continue; // the function itself, as above
      const isTraced = traceInputs(tree, id);
      const traced = namesOf([...isTraced.keys()].filter((at) => isTraced[at] === 1));
      expect(traced, node).toEqual(expected.filter((op) => !isFunctionItself(op)));
    }
  });

  test("the same nodes set aside at the root, and the same functions", () => {
    expect(namesOf(plan.aside)).toEqual(theirs.setAside.__root__ ?? []);
    expect(namesOf(plan.functions)).toEqual(theirs.functions);
  });

  test("the same nodes set aside in every scope, but for lone ones whose edges leave it", () => {
    for (const level of plansWithin(plan)) {
      const scope = tree.names[level.group] || "__root__";
      const kept = level.core.filter((node) => isBridged(level, node));
      const ours = namesOf(level.aside);
      const expected = theirs.setAside[scope] ?? [];
      expect(expected, scope).toEqual(expect.arrayContaining(ours));
      const more = expected.filter((node) => !ours.includes(node));
      expect(namesOf(kept), scope).toEqual(expect.arrayContaining(more));
    }
  });
});
