// The chips on a node's sides: constants and inputs at the left, summaries and outputs at the right.
import type { Hierarchy } from "../model/hierarchy.ts";
import type { Mark } from "./level-plan.ts";
import { CHIP_SIZE, embeddedLabel, linkLabel, textWidth } from "./node-text.ts";
import { SHAPE_CONSTANT, SHAPE_LINK, SHAPE_MORE, SHAPE_SUMMARY } from "./scene.ts";

/** At most so many chips on a side, then their number (TensorBoard's bound). */
const MAX_CHIPS = 5;
const CHIP_HEIGHT = 17;
const CHIP_PITCH = 20;
/** Between a node and its chips. */
const CHIP_DISTANCE = 12;

export interface Chip {
  readonly shape: number;
  readonly id: number;
  readonly op: number;
  readonly label: string;
  readonly isInput: boolean;
  readonly width: number;
}

/** Chips of one node and the room that they take beside it. */
export interface Chips {
  readonly left: readonly Chip[];
  readonly right: readonly Chip[];
  readonly leftWidth: number;
  readonly rightWidth: number;
  readonly height: number;
}

function chipOf(tree: Hierarchy, mark: Mark): Chip {
  const isLink = mark.kind === "link";
  const label = isLink ? linkLabel(tree, mark.node) : embeddedLabel(tree, mark.op);
  const shapes = { constant: SHAPE_CONSTANT, summary: SHAPE_SUMMARY, link: SHAPE_LINK };
  return {
    shape: shapes[mark.kind],
    id: isLink ? mark.node : -1,
    op: isLink ? -1 : mark.op,
    label,
    isInput: isLink ? mark.isInput : mark.kind === "constant",
    width: Math.max(20, textWidth(label, CHIP_SIZE) + 12),
  };
}

function limit(chips: readonly Chip[], isInput: boolean): readonly Chip[] {
  if (chips.length <= MAX_CHIPS) return chips;
  const label = `+${chips.length - MAX_CHIPS + 1}`;
  const more = { shape: SHAPE_MORE, id: -1, op: -1, label, isInput, width: 32 };
  return [...chips.slice(0, MAX_CHIPS - 1), more];
}

function roomFor(chips: readonly Chip[]): number {
  return chips.reduce((most, chip) => Math.max(most, chip.width + CHIP_DISTANCE), 0);
}

/** The chips for a node's marks. */
export function chipsOf(tree: Hierarchy, marks: readonly Mark[]): Chips {
  const all = marks.map((mark) => chipOf(tree, mark));
  const left = limit(
    all.filter((chip) => chip.isInput),
    true,
  );
  const right = limit(
    all.filter((chip) => !chip.isInput),
    false,
  );
  const rows = Math.max(left.length, right.length);
  return {
    left,
    right,
    leftWidth: roomFor(left),
    rightWidth: roomFor(right),
    height: rows * CHIP_PITCH,
  };
}

/** Calls back with each chip's place beside a box. */
export function placeChips(
  { left, right }: Chips,
  box: { x: number; y: number; width: number; height: number },
  add: (chip: Chip, x: number, y: number, height: number) => void,
): void {
  const middle = box.y + box.height / 2;
  for (const side of [left, right])
    side.forEach((chip, row) => {
      const x = chip.isInput
        ? box.x - CHIP_DISTANCE - chip.width
        : box.x + box.width + CHIP_DISTANCE;
      const y = middle + (row - (side.length - 1) / 2) * CHIP_PITCH - CHIP_HEIGHT / 2;
      add(chip, x, y, CHIP_HEIGHT);
    });
}
