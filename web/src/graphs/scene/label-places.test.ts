import { describe, expect, test } from "vitest";
import { graphNames, graphText } from "../../../test/graphs/read-graph.ts";
import { GraphSession } from "../worker/graph-session.ts";
import { LINE_LABEL_SIZE, textWidth } from "./node-text.ts";
import { type Scene, SHAPE_OPEN } from "./scene.ts";

function firstScene(name: string, text = graphText(name)): Scene {
  const session = new GraphSession({ text });
  const { outline } = session.opened();
  const scopes = Array.from({ length: Math.min(40, outline.count) }, (_, node) => node);
  const expanded = scopes.filter((node) => node > 0 && outline.kind[node] !== 2);
  return session.scene({ expanded, inclusion: [], byDegree: true, direction: "up" });
}

interface Room {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function labelRooms({ lines }: Scene): Room[] {
  const placed = lines.labels.flatMap((label, line) => {
    const [x, y] = [lines.labelX[line]!, lines.labelY[line]!];
    const reach = textWidth(label, LINE_LABEL_SIZE) / 2;
    return { left: x - reach, right: x + reach, top: y - 5, bottom: y + 5 };
  });
  return placed.filter(({ left }) => !Number.isNaN(left));
}

function boxRooms({ nodes }: Scene): Room[] {
  const { x, y, width, height } = nodes;
  const boxes = Array.from({ length: nodes.count }, (_, box) => box);
  return boxes
    .filter((box) => nodes.shape[box] !== SHAPE_OPEN)
    .map((box) => ({
      ...{ left: x[box]!, right: x[box]! + width[box]! },
      ...{ top: y[box]!, bottom: y[box]! + height[box]! },
    }));
}

function meets(a: Room, b: Room): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe.each(graphNames)("labels of lines in %s", (name) => {
  test("stand neither on boxes nor on one another", () => {
    const scene = firstScene(name);
    const labels = labelRooms(scene);
    const boxes = boxRooms(scene);
    labels.forEach((label, index) => {
      expect(boxes.some((box) => meets(box, label))).toBe(false);
      expect(labels.slice(0, index).some((other) => meets(other, label))).toBe(false);
    });
  });
});

test("a line that goes on inside a scope is labelled once", () => {
  const shape = "shape { dim { size: 4 } dim { size: 2 } }";
  const shapes = `attr { key: "_output_shapes" value { list { ${shape} } } }`;
  const text = `
    node { name: "x" op: "Placeholder" ${shapes} }
    node { name: "net/a" op: "Relu" input: "x" ${shapes} }
    node { name: "net/b" op: "Relu" input: "net/a" ${shapes} }
    node { name: "y" op: "Tanh" input: "net/b" ${shapes} }`;
  const { lines } = firstScene("", text);
  expect(lines.labels.filter((label) => label !== "")).toHaveLength(3);
});
