// What stands on boxes and chips, and how much room it takes.
import { type Hierarchy, KIND_OP, KIND_SERIES, labelOf } from "../model/hierarchy.ts";
import { FUNCTION_PREFIX } from "../model/op-graph.ts";
import { leafName } from "../model/strict-names.ts";
import { findAttr, formatAttr, readAttr, scalarConstant } from "../source/attr-value.ts";

export const LABEL_SIZE = 12.5;
export const DETAIL_SIZE = 10.5;
export const CHIP_SIZE = 10.5;
export const LINE_LABEL_SIZE = 11;
const MAX_LABEL = 30;
const MAX_CHIP = 16;

/** Widths of Inter's glyphs in parts of the font size, by kind; within 4 % on names of graph nodes. */
function glyphWidth(char: string): number {
  if (/[ijlI.,:;'|!()[\]]/.test(char)) return 0.32;
  if (/[mwMW@%]/.test(char)) return 0.88;
  if (/[A-Z]/.test(char)) return 0.68;
  if (/[a-z/-]/.test(char)) return 0.555;
  return char.charCodeAt(0) < 128 ? 0.62 : 1;
}

/** Width of a text in pixels; an estimate that does not need a canvas, so that it is the same everywhere. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += glyphWidth(char);
  return width * size;
}

/** A name with its middle left out where it is long: both ends tell names apart. */
export function shorten(text: string, most = MAX_LABEL): string {
  if (text.length <= most) return text;
  const half = (most - 1) >> 1;
  return `${text.slice(0, most - 1 - half)}…${text.slice(text.length - half)}`;
}

function countOf(count: number): string {
  return `${count.toLocaleString("en")} ops`;
}

/** PyTorch's operation types: `aten::linear`, `prim::ListConstruct`, `aten::_convolution`. */
const TORCH_TYPE = /^(?:aten|prim|onnx)::_?(.+)/;

function shortType(op: string): string {
  return TORCH_TYPE.exec(op)?.[1] ?? op;
}

function typeOf(tree: Hierarchy, node: number): string {
  return tree.graph.ops[tree.op[node] ?? 0] ?? "";
}

/** The name on a box. PyTorch names values (`input.5`, `142`), so its operations are called by what they do. */
export function boxLabel(tree: Hierarchy, node: number): string {
  if (tree.kind[node] === KIND_OP && TORCH_TYPE.test(typeOf(tree, node)))
    return shorten(shortType(typeOf(tree, node)));
  const label = labelOf(tree, node);
  return shorten(label.startsWith(FUNCTION_PREFIX) ? label.slice(FUNCTION_PREFIX.length) : label);
}

/** Names made from the type of an operation (`conv2d_3`, `(add)`) say the type already. */
function namesItsType(label: string, op: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, "");
  return plain(label) === plain(op);
}

/** The last operation below a node, which is the only one where a scope holds no other. */
function lastOperation(tree: Hierarchy, node: number): number {
  return (tree.end[node] ?? 1) - 1;
}

/** The second line on a box: an operation's type where the name does not say it, what a scope holds. */
export function boxDetail(tree: Hierarchy, node: number): string {
  if (tree.kind[node] === KIND_OP) {
    const [label, op] = [labelOf(tree, node), typeOf(tree, node)];
    if (TORCH_TYPE.test(op)) return shorten(label);
    return namesItsType(label, op) ? "" : shorten(op);
  }
  const count = tree.leafCount[node] ?? 0;
  if (tree.kind[node] === KIND_SERIES) return `${count} × ${shortType(typeOf(tree, node + 1))}`;
  return count === 1 ? shorten(shortType(typeOf(tree, lastOperation(tree, node)))) : countOf(count);
}

/** PyTorch writes a constant's value into one text attribute: `{ value : 1}`. */
function torchConstant(tree: Hierarchy, node: number): string | null {
  const { def } = tree.graph;
  const attr = findAttr(def, node, "attr");
  if (attr < 0) return null;
  return /value\s*:\s*([^},]+)/.exec(formatAttr(readAttr(def, attr)))?.[1]?.trim() ?? null;
}

/** What stands on the chip of an embedded operation: a constant's value where it is short, else its name. */
export function embeddedLabel(tree: Hierarchy, op: number): string {
  const node = tree.graph.defNode[op] ?? -1;
  const value =
    node < 0 ? null : (scalarConstant(tree.graph.def, node) ?? torchConstant(tree, node));
  if (value !== null && value.length <= MAX_CHIP) return value;
  return shorten(leafName(tree.graph.names[op] ?? ""), MAX_CHIP);
}

/** What stands on a chip that names another node. */
export function linkLabel(tree: Hierarchy, node: number): string {
  return shorten(boxLabel(tree, node), MAX_CHIP);
}

/** Width and height of a closed box in pixels. */
export function boxSize(tree: Hierarchy, node: number): readonly [width: number, height: number] {
  const label = textWidth(boxLabel(tree, node), LABEL_SIZE);
  const detail = textWidth(boxDetail(tree, node), DETAIL_SIZE);
  if (tree.kind[node] === KIND_OP)
    return [Math.max(48, label + 24, detail + 24), detail > 0 ? 40 : 28];
  return [Math.max(76, label + 34, detail + 34), 46];
}
