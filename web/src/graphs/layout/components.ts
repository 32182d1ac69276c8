// Lays out unconnected parts on their own and packs them, so that they do not share ranks.

import type { LayoutInput, LayoutResult, Steps } from "./layered-graph.ts";
import { layeredLayout } from "./layered-layout.ts";

/** Space between packed parts, in pixels. */
const PART_GAP = 36;
/** Width over height that packing aims at where nothing is said. */
const ASPECT = 1.7;

/** Nodes and edges of one part, by their index in the whole. */
interface Part {
  readonly nodes: number[];
  readonly edges: number[];
}

interface Placed {
  readonly part: Part;
  readonly result: LayoutResult;
  x: number;
  y: number;
}

/** The part number of each node; pinned nodes are all of one part, as they stand on the same border. */
function labelParts(input: LayoutInput): Int32Array {
  const head = Int32Array.from({ length: input.nodeCount }, (_, node) => node);
  function find(node: number): number {
    let at = node;
    while (head[at] !== at) {
      head[at] = head[head[at]!]!;
      at = head[at]!;
    }
    return at;
  }
  input.from.forEach((from, edge) => {
    head[find(from)] = find(input.to[edge]!);
  });
  let pinned = -1;
  input.pin.forEach((pin, node) => {
    if (pin === 0) return;
    if (pinned >= 0) head[find(node)] = find(pinned);
    pinned = node;
  });
  return head.map((_, node) => find(node));
}

function splitParts(input: LayoutInput): Part[] {
  const label = labelParts(input);
  const parts = new Map<number, Part>();
  label.forEach((key, node) => {
    const part = parts.get(key);
    if (part) part.nodes.push(node);
    else parts.set(key, { nodes: [node], edges: [] });
  });
  input.from.forEach((from, edge) => {
    parts.get(label[from]!)?.edges.push(edge);
  });
  return [...parts.values()];
}

function pick(column: Float64Array, indices: readonly number[]): Float64Array {
  return Float64Array.from(indices, (index) => column[index]!);
}

function subInput(input: LayoutInput, { nodes, edges }: Part): LayoutInput {
  const local = new Map(nodes.map((node, index) => [node, index]));
  return {
    ...input,
    nodeCount: nodes.length,
    left: pick(input.left, nodes),
    right: pick(input.right, nodes),
    height: pick(input.height, nodes),
    from: Uint32Array.from(edges, (edge) => local.get(input.from[edge]!)!),
    to: Uint32Array.from(edges, (edge) => local.get(input.to[edge]!)!),
    fromX: pick(input.fromX, edges),
    toX: pick(input.toX, edges),
    pin: Int8Array.from(nodes, (node) => input.pin[node]!),
  };
}

/** Rows of parts, largest first; a row ends where the drawing is wide enough for its area. */
function pack(
  placed: readonly Placed[],
  hasPins: boolean,
  aspect: number,
): [width: number, height: number] {
  const area = placed.reduce(
    (sum, { result }) => sum + (result.width + PART_GAP) * (result.height + PART_GAP),
    0,
  );
  const widest = placed.reduce((most, { result }) => Math.max(most, result.width), 0);
  // Lines run from pinned nodes to the border: nothing may stand below them, so there is one row only.
  const limit = hasPins ? Number.POSITIVE_INFINITY : Math.max(widest, Math.sqrt(area * aspect));
  let [x, y, rowHeight, width] = [0, 0, 0, 0];
  for (const item of placed) {
    if (x > 0 && x + item.result.width > limit)
      [x, y, rowHeight] = [0, y + rowHeight + PART_GAP, 0];
    [item.x, item.y] = [x, y];
    x += item.result.width + PART_GAP;
    width = Math.max(width, x - PART_GAP);
    rowHeight = Math.max(rowHeight, item.result.height);
  }
  return [width, y + rowHeight];
}

function merge(
  input: LayoutInput,
  placed: readonly Placed[],
  size: [number, number],
): LayoutResult {
  const x = new Float64Array(input.nodeCount);
  const y = new Float64Array(input.nodeCount);
  const points: (readonly [Placed, number])[] = new Array(input.from.length);
  for (const item of placed) {
    item.part.nodes.forEach((node, index) => {
      x[node] = item.result.x[index]! + item.x;
      y[node] = item.result.y[index]! + item.y;
    });
    item.part.edges.forEach((edge, index) => {
      points[edge] = [item, index];
    });
  }
  const pointStart = new Uint32Array(input.from.length + 1);
  const pointX: number[] = [];
  const pointY: number[] = [];
  points.forEach(([item, index], edge) => {
    const { result } = item;
    for (let at = result.pointStart[index]!; at < result.pointStart[index + 1]!; at++) {
      pointX.push(result.pointX[at]! + item.x);
      pointY.push(result.pointY[at]! + item.y);
    }
    pointStart[edge + 1] = pointX.length;
  });
  return {
    width: size[0],
    height: size[1],
    x,
    y,
    pointStart,
    pointX: Float64Array.from(pointX),
    pointY: Float64Array.from(pointY),
  };
}

/**
 * A layered layout of each connected part, packed in rows that are together about `aspect` times as wide as high.
 * The same promises as `layeredLayout`.
 */
export function* packedLayout(input: LayoutInput, aspect = ASPECT): Steps<LayoutResult> {
  const parts = splitParts(input);
  if (parts.length <= 1) return yield* layeredLayout(input);
  const placed: Placed[] = [];
  for (const part of parts)
    placed.push({ part, result: yield* layeredLayout(subInput(input, part)), x: 0, y: 0 });
  const isPinned = (item: Placed) => item.part.nodes.some((node) => input.pin[node] !== 0);
  placed.sort(
    (a, b) =>
      Number(isPinned(b)) - Number(isPinned(a)) ||
      b.part.nodes.length - a.part.nodes.length ||
      a.part.nodes[0]! - b.part.nodes[0]!,
  );
  return merge(input, placed, pack(placed, placed.some(isPinned), aspect));
}
