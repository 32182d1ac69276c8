import { describe, expect, test } from "vitest";
import { graphText } from "../../../test/graphs/read-graph.ts";
import { GraphSession } from "./graph-session.ts";

const ALL_CLOSED = { expanded: [], inclusion: [], byDegree: true, direction: "up" } as const;

function open(name: string) {
  const session = new GraphSession({ text: graphText(name) });
  const { outline, facets } = session.opened();
  const idOf = (node: string) => outline.names.indexOf(node);
  return { session, outline, facets, idOf };
}

describe("a graph session", () => {
  test("tells an operation's inputs and outputs, the constants among them", () => {
    const { session, outline, idOf } = open("notebook");
    const info = session.info(idOf("graph_1/pow"));
    expect(info).toMatchObject({ op: "Pow", kind: "operation", name: "graph_1/pow" });
    expect(info.inputs.map((link) => link.name)).toEqual([
      "graph_1/ReadVariableOp",
      "graph_1/pow/y",
    ]);
    expect(info.outputs.map((link) => link.name)).toEqual(["graph_1/add/(add)"]);
    expect(info.attributes).toContainEqual(["T", "float"]);
    const constant = info.inputs[1]?.subject ?? -1;
    expect(constant).toBeGreaterThanOrEqual(outline.count);
    expect(session.info(constant)).toMatchObject({ op: "Const", name: "graph_1/pow/y" });
  });

  test("tells what a scope holds and what crosses its border", () => {
    const { session, idOf } = open("notebook");
    const info = session.info(idOf("graph_1/add"));
    expect(info.kind).toBe("scope");
    expect(info.inputs.map((link) => link.name)).toEqual(["graph_1/x", "graph_1/pow"]);
    expect(new Map(info.opTypes)).toEqual(
      new Map([
        ["ReadVariableOp", 1],
        ["AddV2", 1],
      ]),
    );
  });

  test("joins a profile to the graph and sums it over scopes", () => {
    const { session, idOf, outline } = open("tf1-train");
    const { facets, stats } = session.profile({ text: graphText("tf1-train-step4") });
    const reshape = idOf("train/gradients/loss/Mean_grad/Reshape");
    expect(stats.count).toBe(65);
    expect(outline.names).not.toContain("_SOURCE");
    expect(facets.unmatched).toBeGreaterThan(0);
    expect(facets.computeMicros?.[0]).toBeGreaterThan(0);
    expect(facets.computeMicros?.[reshape]).toBe(7);
    expect(facets.device.values).toContain("/job:localhost/replica:0/task:0/device:CPU:0");
  });

  test("names the lines at a node of the scene built last", () => {
    const { session, idOf } = open("notebook");
    const scene = session.scene({
      ...ALL_CLOSED,
      expanded: [idOf("graph_1"), idOf("graph_1/add")],
    });
    const { linesIn, linesOut } = session.neighbours(idOf("graph_1/pow"));
    expect([...linesIn].map((line) => scene.lines.from[line])).toEqual([
      idOf("graph_1/ReadVariableOp"),
    ]);
    expect(linesOut).toHaveLength(2);
  });

  test("traces inputs through scopes", () => {
    const { session, idOf, outline } = open("notebook");
    session.scene(ALL_CLOSED);
    const { isTraced } = session.trace(idOf("graph_1/pow"));
    const names = [...isTraced].flatMap((flag, node) => (flag ? [outline.names[node]] : []));
    expect(names.sort()).toEqual([
      "",
      "graph_1",
      "graph_1/ReadVariableOp",
      "graph_1/pow",
      "graph_1/x",
    ]);
  });

  test("unfolds a series and keeps the rest", () => {
    const { session, outline } = open("mobilenet-train-step");
    const series = outline.names.find((name) => /\[\d+-\d+\]$/.test(name)) ?? "";
    const after = session.foldSeries([[series, false]]).outline;
    expect(after.names).not.toContain(series);
    expect(after.leafCount[0]).toBe(outline.leafCount[0]);
  });

  test("rejects what is no graph with its line", () => {
    expect(() => new GraphSession({ text: "node { name" })).toThrow(/line 1/);
  });
});
