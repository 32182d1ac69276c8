// Turns placed levels into one scene: absolute places, drawing order, line widths and labels.
import type { Steps } from "../layout/layered-graph.ts";
import { type Hierarchy, KIND_OP, KIND_SERIES } from "../model/hierarchy.ts";
import { edgeLabel, edgeShape, shapeSize } from "../model/meta-edges.ts";
import { type Chip, placeChips } from "./chips.ts";
import { placeLabels } from "./label-places.ts";
import {
  type GraphModel,
  type LevelPlan,
  type PlanLine,
  planScene,
  type ViewChoice,
} from "./level-plan.ts";
import { boxDetail, boxLabel, textWidth } from "./node-text.ts";
import { type PlacedBox, type PlacedLevel, placeLevel } from "./place-level.ts";
import {
  type Direction,
  LINE_ARROW,
  LINE_CONTROL,
  LINE_REFERENCE,
  type Scene,
  type SceneNodes,
  SHAPE_HEADING,
  SHAPE_OP,
  SHAPE_OPEN,
  SHAPE_SCOPE,
  SHAPE_SERIES,
} from "./scene.ts";

const MIN_WIDTH = 1;
const MAX_WIDTH = 7;
/** A line of a million elements is about 4.5 pixels wide. */
const WIDTH_PER_DECADE = 0.58;

/** The scene, and for each line the edges between operations that it stands for. */
export interface BuiltScene {
  readonly scene: Scene;
  readonly basesOf: readonly (readonly number[])[];
}

interface BoxRow {
  readonly id: number;
  readonly op: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shape: number;
  readonly isAside: boolean;
  readonly owner: number;
  readonly label: string;
  readonly detail: string;
}

interface LineRow {
  readonly width: number;
  readonly flags: number;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly bases: readonly number[];
}

function shapeOf(tree: Hierarchy, box: PlacedBox): number {
  if (box.inner) return SHAPE_OPEN;
  if (tree.kind[box.node] === KIND_OP) return SHAPE_OP;
  return tree.kind[box.node] === KIND_SERIES ? SHAPE_SERIES : SHAPE_SCOPE;
}

function lineWidth(tree: Hierarchy, bases: readonly number[]): number {
  const { graph } = tree;
  const flows = bases.filter((edge) => !graph.edges.isControl[edge]);
  if (flows.length === 0) return MIN_WIDTH;
  const size = flows.reduce((sum, edge) => sum + shapeSize(edgeShape(graph, edge)), 0);
  return Math.min(MAX_WIDTH, MIN_WIDTH + WIDTH_PER_DECADE * Math.log10(Math.max(1, size)));
}

/** The node at a slot of a level, or the one outside that a port stands for. */
function nodeAt({ core, ports }: LevelPlan, slot: number): number {
  return core[slot] ?? ports[slot - core.length]?.other ?? -1;
}

class SceneBuilder {
  readonly #tree: Hierarchy;
  readonly #boxes: BoxRow[] = [];
  readonly #lines: LineRow[] = [];
  readonly #start: number[] = [0];
  readonly #x: number[] = [];
  readonly #y: number[] = [];
  /** Labels of lines by the nodes at their ends. */
  readonly #told = new Map<string, string>();

  constructor(tree: Hierarchy) {
    this.#tree = tree;
  }

  addLevel(level: PlacedLevel, left: number, top: number, owner: number): void {
    level.lines.forEach((line, index) => {
      for (const x of line.x) this.#x.push(x + left);
      for (const y of line.y) this.#y.push(y + top);
      this.#start.push(this.#x.length);
      this.#lines.push(this.#lineRow(level.plan, index));
    });
    for (const heading of level.headings)
      this.#boxes.push({
        ...{ id: -1, op: -1, shape: SHAPE_HEADING, isAside: true, owner },
        ...{ x: left + heading.x, y: top + heading.y, width: textWidth(heading.text, 11) },
        ...{ height: 18, label: heading.text, detail: "" },
      });
    for (const box of level.boxes) this.#addBox(box, left, top, owner);
  }

  #addBox(box: PlacedBox, left: number, top: number, owner: number): void {
    const [x, y] = [left + box.x, top + box.y];
    const { node, width, height, isAside } = box;
    const index =
      this.#boxes.push({
        ...{
          id: node,
          op: -1,
          x,
          y,
          width,
          height,
          shape: shapeOf(this.#tree, box),
          isAside,
          owner,
        },
        label: boxLabel(this.#tree, node),
        detail: boxDetail(this.#tree, node),
      }) - 1;
    placeChips(box.chips, { x, y, width, height }, (chip, chipX, chipY, chipHeight) =>
      this.#addChip(chip, chipX, chipY, chipHeight, index, isAside),
    );
    if (box.inner) this.addLevel(box.inner, x, y, index);
  }

  #addChip(
    chip: Chip,
    x: number,
    y: number,
    height: number,
    owner: number,
    isAside: boolean,
  ): void {
    const { id, op, shape, width, label } = chip;
    this.#boxes.push({ id, op, x, y, width, height, shape, isAside, owner, label, detail: "" });
  }

  #lineRow(plan: LevelPlan, index: number): LineRow {
    const { graph } = this.#tree;
    const line = plan.lines[index] ?? { from: 0, to: 0, bases: [] };
    const target = plan.core[line.to];
    const isOnlyControl = line.bases.every((edge) => graph.edges.isControl[edge]);
    const isReference = line.bases.some((edge) => graph.edges.isReference[edge]);
    const hasArrow = target !== undefined && !this.#entersOpen(plan, line.from, target);
    return {
      width: lineWidth(this.#tree, line.bases),
      flags:
        (isOnlyControl ? LINE_CONTROL : 0) |
        (isReference ? LINE_REFERENCE : 0) |
        (hasArrow ? LINE_ARROW : 0),
      label: this.#label(plan, line),
      from: nodeAt(plan, line.from),
      to: nodeAt(plan, line.to),
      bases: line.bases,
    };
  }

  /** What flows on a line; empty where it goes on from a line around the scope that says the same. */
  #label(plan: LevelPlan, { from, to, bases }: PlanLine): string {
    const label = edgeLabel(this.#tree.graph, bases);
    const port = plan.ports[Math.max(from, to) - plan.core.length];
    const [source, target] = [nodeAt(plan, from), nodeAt(plan, to)];
    this.#told.set(`${source} ${target}`, label);
    if (!port) return label;
    const outer = port.isInput ? `${source} ${plan.group}` : `${plan.group} ${target}`;
    return this.#told.get(outer) === label ? "" : label;
  }

  /** Whether a line goes on inside the open box at its end. */
  #entersOpen(plan: LevelPlan, from: number, target: number): boolean {
    const other = nodeAt(plan, from);
    const inner = plan.inner.get(target);
    return inner?.ports.some((port) => port.isInput && port.other === other) ?? false;
  }

  #nodes(): SceneNodes {
    const boxes = this.#boxes;
    return {
      count: boxes.length,
      id: Int32Array.from(boxes, (box) => box.id),
      op: Int32Array.from(boxes, (box) => box.op),
      x: Float32Array.from(boxes, (box) => box.x),
      y: Float32Array.from(boxes, (box) => box.y),
      width: Float32Array.from(boxes, (box) => box.width),
      height: Float32Array.from(boxes, (box) => box.height),
      shape: Uint8Array.from(boxes, (box) => box.shape),
      isAside: Uint8Array.from(boxes, (box) => Number(box.isAside)),
      owner: Int32Array.from(boxes, (box) => box.owner),
      labels: boxes.map((box) => box.label),
      details: boxes.map((box) => box.detail),
    };
  }

  #columnsOfLines() {
    const lines = this.#lines;
    return {
      count: lines.length,
      start: Uint32Array.from(this.#start),
      x: Float32Array.from(this.#x),
      y: Float32Array.from(this.#y),
      width: Float32Array.from(lines, (line) => line.width),
      flags: Uint8Array.from(lines, (line) => line.flags),
      labels: lines.map((line) => line.label),
      from: Int32Array.from(lines, (line) => line.from),
      to: Int32Array.from(lines, (line) => line.to),
    };
  }

  build(width: number, height: number, direction: Direction): BuiltScene {
    const [nodes, lines] = [this.#nodes(), this.#columnsOfLines()];
    return {
      basesOf: this.#lines.map((line) => line.bases),
      scene: { width, height, direction, nodes, lines: { ...lines, ...placeLabels(nodes, lines) } },
    };
  }
}

/** Plans, places and assembles what a view shows, on a screen `aspect` times as wide as high. Gives way between steps. */
export function* buildScene(
  model: GraphModel,
  view: ViewChoice,
  direction: Direction,
  aspect?: number,
): Steps<BuiltScene> {
  const plan = planScene(model, view);
  yield;
  const placed = yield* placeLevel(model.tree, plan, direction, aspect);
  const builder = new SceneBuilder(model.tree);
  builder.addLevel(placed, 0, 0, -1);
  return builder.build(placed.width, placed.height, direction);
}
