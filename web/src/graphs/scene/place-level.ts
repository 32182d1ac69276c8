// Gives places to one opened scope: its core by the layered layout, what is set aside in columns beside it.
import { packedLayout } from "../layout/components.ts";
import type { LayoutResult, Steps } from "../layout/layered-graph.ts";
import type { Hierarchy } from "../model/hierarchy.ts";
import { ROOT } from "../model/hierarchy.ts";
import { type Chips, chipsOf } from "./chips.ts";
import type { LevelPlan, Port } from "./level-plan.ts";
import { boxSize, textWidth } from "./node-text.ts";
import { type Direction, HEADER, HEADING_HEIGHT } from "./scene.ts";

const PADDING = 18;
const NODE_GAP = 26;
const RANK_GAP = 38;
const ASIDE_GAP = 40;
const ASIDE_PITCH = 12;
/** More nodes than this are set aside without the chips of their edges: selecting one shows them. */
const MAX_WITH_CHIPS = 24;

/** A box of a level, in pixels from the level's top left. */
export interface PlacedBox {
  readonly node: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isAside: boolean;
  readonly chips: Chips;
  readonly inner: PlacedLevel | null;
}

export interface PlacedLine {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface PlacedLevel {
  readonly plan: LevelPlan;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  /** Lines in the plan's order. */
  readonly lines: readonly PlacedLine[];
  readonly headings: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Where a port crosses the border, from the left; undefined where it has no line inside. */
  readonly portX: (other: number, isInput: boolean) => number | undefined;
}

interface Sized {
  readonly node: number;
  readonly width: number;
  readonly height: number;
  readonly chips: Chips;
  readonly inner: PlacedLevel | null;
}

function portKey({ other, isInput }: Port): string {
  return `${isInput ? "in" : "out"} ${other}`;
}

function sizeOf(
  tree: Hierarchy,
  plan: LevelPlan,
  inner: Map<number, PlacedLevel>,
  node: number,
  hasChips = true,
): Sized {
  const opened = inner.get(node) ?? null;
  const [width, height] = opened ? [opened.width, opened.height] : boxSize(tree, node);
  const marks = hasChips ? (plan.marks.get(node) ?? []) : [];
  return { node, width, height, inner: opened, chips: chipsOf(tree, marks) };
}

/** How far from an opened box's centre a line enters or leaves; 0 for closed boxes. */
function offsetAt(
  plan: LevelPlan,
  boxes: readonly Sized[],
  slot: number,
  toward: number,
  isInput: boolean,
): number {
  const box = boxes[slot];
  if (!box?.inner) return 0;
  const other = plan.core[toward] ?? plan.ports[toward - plan.core.length]?.other ?? -1;
  const x = box.inner.portX(other, isInput);
  return x === undefined ? 0 : x - box.width / 2;
}

function layoutInput(plan: LevelPlan, boxes: readonly Sized[]) {
  const count = boxes.length + plan.ports.length;
  const [left, right] = [new Float64Array(count), new Float64Array(count)];
  const height = new Float64Array(count);
  const pin = new Int8Array(count);
  boxes.forEach((box, slot) => {
    left[slot] = box.width / 2 + box.chips.leftWidth;
    right[slot] = box.width / 2 + box.chips.rightWidth;
    height[slot] = Math.max(box.height, box.chips.height);
  });
  plan.ports.forEach((port, index) => {
    pin[boxes.length + index] = port.isInput ? -1 : 1;
  });
  return {
    nodeCount: count,
    left,
    right,
    height,
    pin,
    from: Uint32Array.from(plan.lines, (line) => line.from),
    to: Uint32Array.from(plan.lines, (line) => line.to),
    fromX: Float64Array.from(plan.lines, ({ from, to }) => offsetAt(plan, boxes, from, to, false)),
    toX: Float64Array.from(plan.lines, ({ from, to }) => offsetAt(plan, boxes, to, from, true)),
    nodeGap: NODE_GAP,
    rankGap: RANK_GAP,
  };
}

/** Columns beside the core, each under its heading, about as high as the core. */
class AsideColumns {
  readonly boxes: PlacedBox[] = [];
  readonly headings: { text: string; x: number; y: number }[] = [];
  readonly #top: number;
  readonly #coreHeight: number;
  right: number;
  bottom = 0;

  constructor(left: number, top: number, coreHeight: number) {
    this.right = left;
    this.#top = top;
    this.#coreHeight = coreHeight;
  }

  add(heading: string, boxes: readonly Sized[]): void {
    if (boxes.length === 0) return;
    let x = this.right + (this.right > PADDING ? ASIDE_GAP : 0);
    let y = this.#top + HEADING_HEIGHT;
    let columnWidth = textWidth(heading, 11) + 8;
    this.headings.push({ text: heading, x, y: this.#top });
    const area = boxes.reduce((sum, { width, height }) => sum + width * (height + ASIDE_PITCH), 0);
    // As high as the core, or square where that would make a long band.
    const limit = this.#top + Math.max(this.#coreHeight, Math.sqrt(area), 320);
    for (const box of boxes) {
      const height = Math.max(box.height, box.chips.height);
      if (y + height > limit && y > this.#top + HEADING_HEIGHT) {
        x += columnWidth + NODE_GAP;
        y = this.#top + HEADING_HEIGHT;
        columnWidth = 0;
      }
      const left = x + box.chips.leftWidth;
      this.boxes.push({ ...box, x: left, y: y + (height - box.height) / 2, isAside: true });
      columnWidth = Math.max(columnWidth, box.chips.leftWidth + box.width + box.chips.rightWidth);
      y += height + ASIDE_PITCH;
      this.bottom = Math.max(this.bottom, y - ASIDE_PITCH);
    }
    this.right = x + columnWidth;
  }
}

/** Level coordinates of layout coordinates: shifted below the header, and turned over where inputs are below. */
interface Space {
  readonly left: number;
  readonly toY: (y: number) => number;
}

function placeCore(boxes: readonly Sized[], result: LayoutResult, space: Space): PlacedBox[] {
  return boxes.map((box, slot) => ({
    ...box,
    x: space.left + (result.x[slot] ?? 0) - box.width / 2,
    y: space.toY(result.y[slot] ?? 0) - box.height / 2,
    isAside: false,
  }));
}

/** Corrects ends at boxes that are lower than their chips, and runs lines at ports on to the border. */
function placeLine(
  plan: LevelPlan,
  boxes: readonly Sized[],
  result: LayoutResult,
  index: number,
  space: Space,
  borderY: (isInput: boolean) => number,
): PlacedLine {
  const [first, end] = [result.pointStart[index] ?? 0, result.pointStart[index + 1] ?? 0];
  const x = result.pointX.slice(first, end).map((value) => value + space.left);
  const raw = result.pointY.slice(first, end);
  const y = raw.map(space.toY);
  const line = plan.lines[index];
  for (const [slot, at, inner] of [
    [line?.from ?? 0, 0, 1],
    [line?.to ?? 0, y.length - 1, y.length - 2],
  ] as const) {
    const box = boxes[slot];
    if (!box) y[at] = borderY(plan.ports[slot - boxes.length]?.isInput ?? true);
    else {
      const centre = result.y[slot] ?? 0;
      const side = Math.sign((raw[inner] ?? 0) - centre) || 1;
      y[at] = space.toY(centre + (side * box.height) / 2);
    }
  }
  return { x, y };
}

/** Places a level and everything opened in it. Gives way between steps. */
export function* placeLevel(
  tree: Hierarchy,
  plan: LevelPlan,
  direction: Direction,
  aspect?: number,
): Steps<PlacedLevel> {
  const inner = new Map<number, PlacedLevel>();
  for (const [node, innerPlan] of plan.inner)
    inner.set(node, yield* placeLevel(tree, innerPlan, direction, aspect));
  const sized = (node: number) => sizeOf(tree, plan, inner, node);
  const asideHasChips = plan.aside.length <= MAX_WITH_CHIPS;
  const sizedAside = (node: number) => sizeOf(tree, plan, inner, node, asideHasChips);
  const boxes = plan.core.map(sized);
  const result = yield* packedLayout(layoutInput(plan, boxes), aspect);
  const top = plan.group === ROOT ? PADDING : HEADER + PADDING / 2;
  const aside = new AsideColumns(PADDING + result.width, top, result.height);
  aside.add(`Set aside · ${plan.aside.length}`, plan.aside.map(sizedAside));
  aside.add(`Functions · ${plan.functions.length}`, plan.functions.map(sized));
  const height = Math.max(top + result.height, aside.bottom) + PADDING;
  const isUp = direction === "up";
  const space: Space = {
    left: PADDING,
    // Inputs stand on the bottom border, so the core stands there too where columns beside it are higher.
    toY: (y) => (isUp ? height - PADDING - y : top + y),
  };
  const borderY = (isInput: boolean) => (isInput === isUp ? height : 0);
  const label = plan.group === ROOT ? 0 : textWidth(tree.names[plan.group] ?? "", 12);
  const portX = new Map(
    plan.ports.map((port, index) => [
      portKey(port),
      space.left + (result.x[boxes.length + index] ?? 0),
    ]),
  );
  return {
    plan,
    width: Math.max(aside.right + PADDING, Math.min(label, 200) + 2 * PADDING),
    height,
    boxes: [...placeCore(boxes, result, space), ...aside.boxes],
    lines: plan.lines.map((_line, index) => placeLine(plan, boxes, result, index, space, borderY)),
    headings: aside.headings,
    portX: (other, isInput) => portX.get(portKey({ other, isInput })),
  };
}
