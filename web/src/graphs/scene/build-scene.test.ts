import { describe, expect, test } from "vitest";
import { graphNames, graphText } from "../../../test/graphs/read-graph.ts";
import { finish } from "../layout/layered-layout.ts";
import { buildHierarchy, KIND_OP } from "../model/hierarchy.ts";
import { buildMetaEdges } from "../model/meta-edges.ts";
import { buildOpGraph } from "../model/op-graph.ts";
import { readGraphDef } from "../source/graph-def.ts";
import { buildScene } from "./build-scene.ts";
import { type Direction, type Scene, SHAPE_CONSTANT, SHAPE_HEADING, SHAPE_OP } from "./scene.ts";

function sceneOf(name: string, isOpen: (name: string) => boolean, direction: Direction = "up") {
  const tree = buildHierarchy(buildOpGraph(readGraphDef(graphText(name))));
  const expanded = new Set<number>();
  for (let node = 1; node < tree.count; node++)
    if (tree.kind[node] !== KIND_OP && isOpen(tree.names[node] ?? "")) expanded.add(node);
  const model = { tree, meta: buildMetaEdges(tree) };
  const view = { expanded, inclusion: new Map(), byDegree: true };
  return { tree, ...finish(buildScene(model, view, direction)) };
}

/** Boxes that stand directly in the same owner. */
function siblings({ nodes }: Scene): Map<number, number[]> {
  const boxes = Array.from({ length: nodes.count }, (_, box) => box);
  return Map.groupBy(
    boxes.filter((box) => (nodes.shape[box] ?? 0) < SHAPE_CONSTANT),
    (box) => nodes.owner[box] ?? -1,
  );
}

function overlaps({ nodes: { x, y, width, height } }: Scene, a: number, b: number): boolean {
  return (
    x[a]! < x[b]! + width[b]! &&
    x[b]! < x[a]! + width[a]! &&
    y[a]! < y[b]! + height[b]! &&
    y[b]! < y[a]! + height[a]!
  );
}

describe.each(graphNames)("the scene of %s", (name) => {
  // Siblings are compared pairwise: the largest graph is opened in part.
  const isOpen = (scope: string) => name !== "mobilenet-train-step" || scope.split("/").length <= 3;
  const { scene, tree, basesOf } = sceneOf(name, isOpen);

  test("keeps boxes apart, inside what holds them", () => {
    const { x, y, width, height } = scene.nodes;
    for (const [owner, boxes] of siblings(scene)) {
      for (const a of boxes) {
        if (owner >= 0) {
          expect(x[a]).toBeGreaterThanOrEqual(x[owner]!);
          expect(x[a]! + width[a]!).toBeLessThanOrEqual(x[owner]! + width[owner]! + 0.01);
          expect(y[a]).toBeGreaterThanOrEqual(y[owner]!);
          expect(y[a]! + height[a]!).toBeLessThanOrEqual(y[owner]! + height[owner]! + 0.01);
        }
        for (const b of boxes) if (b < a && overlaps(scene, a, b)) expect.fail(`${a} on ${b}`);
      }
    }
  });

  test("shows every operation that no closed scope hides, once", () => {
    const shown = [...scene.nodes.id].filter(
      (id, box) => id >= 0 && scene.nodes.shape[box] === SHAPE_OP,
    );
    expect(new Set(shown).size).toBe(shown.length);
    if (name !== "mobilenet-train-step") expect(shown).toHaveLength(tree.leafCount[0] ?? 0);
  });

  test("draws every line from and to a border, none without an edge behind it", () => {
    const { lines } = scene;
    expect(lines.x.every(Number.isFinite) && lines.y.every(Number.isFinite)).toBe(true);
    expect(basesOf).toHaveLength(lines.count);
    for (const bases of basesOf) expect(bases.length).toBeGreaterThan(0);
  });
});

describe("a scene", () => {
  test("puts inputs below by default and above on request", () => {
    const yOf = (direction: Direction, name: string) => {
      const { scene, tree } = sceneOf("notebook", () => true, direction);
      return scene.nodes.y[scene.nodes.id.indexOf(tree.idOf.get(name) ?? -1)] ?? Number.NaN;
    };
    expect(yOf("up", "graph_1/x")).toBeGreaterThan(yOf("up", "graph_1/pow"));
    expect(yOf("down", "graph_1/x")).toBeLessThan(yOf("down", "graph_1/pow"));
  });

  test("shows a constant's value on its user", () => {
    const { scene, tree } = sceneOf("notebook", () => true);
    const chip = scene.nodes.labels.findIndex(
      (label, box) => label === "2" && scene.nodes.shape[box] === SHAPE_CONSTANT,
    );
    const owner = scene.nodes.owner[chip] ?? -1;
    expect(tree.names[scene.nodes.id[owner] ?? -1]).toBe("graph_1/pow");
  });

  test("sets the function library beside the graph", () => {
    const { scene } = sceneOf("functions", () => false);
    const headings = scene.nodes.labels.filter(
      (_, box) => scene.nodes.shape[box] === SHAPE_HEADING,
    );
    expect(headings).toContain("Functions · 5");
  });
});
