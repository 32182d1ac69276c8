// Fifth pass: horizontal places. Long edges run straight, nodes stand over the middle of their neighbours:
// Brandes and Köpf, "Fast and Simple Horizontal Coordinate Assignment" (2001), with nodes of any width.
import { type Conflicts, findConflicts } from "./conflicts.ts";
import type { LayeredGraph, Order, Steps } from "./layered-graph.ts";

/** How far each vertex reaches to the left and right of its centre line, and the space between two. */
export interface Extents {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly gap: Float64Array;
}

/** One of the four ways to align: towards the rank above or below, from the left or from the right. */
interface Bias {
  readonly upwards: boolean;
  readonly fromLeft: boolean;
}

const BIASES: readonly Bias[] = [
  { upwards: true, fromLeft: true },
  { upwards: true, fromLeft: false },
  { upwards: false, fromLeft: true },
  { upwards: false, fromLeft: false },
];

/** Neighbours of each vertex sorted by place, with the conflict mark of each entry. */
interface SortedNeighbours {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
  readonly blocked: Uint8Array;
}

function sortNeighbours(
  graph: LayeredGraph,
  order: Order,
  conflicts: Conflicts,
  upwards: boolean,
): SortedNeighbours {
  const { start, list } = upwards ? graph.ups : graph.downs;
  const sorted = list.slice();
  const blocked = new Uint8Array(list.length);
  const conflictOf = upwards ? null : conflictsByPair(graph, conflicts);
  for (let vertex = 0; vertex < graph.vertexCount; vertex++) {
    const [first, end] = [start[vertex]!, start[vertex + 1]!];
    const entries = Array.from({ length: end - first }, (_, i) => first + i);
    entries.sort((a, b) => order.place[list[a]!]! - order.place[list[b]!]!);
    entries.forEach((entry, i) => {
      sorted[first + i] = list[entry]!;
      const isBlocked = conflictOf
        ? conflictOf.has(list[entry]! * 2 ** 26 + vertex)
        : conflicts[entry] === 1;
      blocked[first + i] = isBlocked ? 1 : 0;
    });
  }
  return { start, list: sorted, blocked };
}

/** Conflicting segments as lower × 2^26 + upper. */
function conflictsByPair(graph: LayeredGraph, conflicts: Conflicts): Set<number> {
  const pairs = new Set<number>();
  for (let vertex = 0; vertex < graph.vertexCount; vertex++)
    for (let i = graph.ups.start[vertex]!; i < graph.ups.start[vertex + 1]!; i++)
      if (conflicts[i]) pairs.add(vertex * 2 ** 26 + graph.ups.list[i]!);
  return pairs;
}

/** Joins vertices to blocks that stand on one line: root[v] names v's block. */
function alignVertices(
  graph: LayeredGraph,
  order: Order,
  near: SortedNeighbours,
  bias: Bias,
): Uint32Array {
  const root = Uint32Array.from({ length: graph.vertexCount }, (_, vertex) => vertex);
  const below = root.slice();
  const last = graph.rankCount - 1;
  for (let step = 1; step <= last; step++) {
    const rank = bias.upwards ? step : last - step;
    const [first, end] = [order.start[rank]!, order.start[rank + 1]!];
    let reached = bias.fromLeft ? -1 : Number.POSITIVE_INFINITY;
    for (let i = 0; i < end - first; i++) {
      const vertex = order.vertices[bias.fromLeft ? first + i : end - 1 - i]!;
      const [from, degree] = [near.start[vertex]!, near.start[vertex + 1]! - near.start[vertex]!];
      if (degree === 0) continue;
      const middle = [from + ((degree - 1) >> 1), from + (degree >> 1)];
      for (const entry of bias.fromLeft ? middle : middle.reverse()) {
        if (below[vertex] !== vertex) break;
        const other = near.list[entry]!;
        const place = order.place[other]!;
        const isFree = bias.fromLeft ? place > reached : place < reached;
        if (near.blocked[entry] || !isFree) continue;
        below[other] = vertex;
        root[vertex] = root[other]!;
        below[vertex] = root[vertex]!;
        reached = place;
      }
    }
  }
  return root;
}

interface BlockGraph {
  readonly order: Uint32Array;
  readonly next: Map<number, number>[];
}

/** Blocks that stand side by side in some rank, with the distance that they must keep. */
function buildBlocks(
  graph: LayeredGraph,
  order: Order,
  root: Uint32Array,
  extents: Extents,
  fromLeft: boolean,
): BlockGraph {
  const next: Map<number, number>[] = Array.from({ length: graph.vertexCount }, () => NO_BLOCKS);
  const waiting = new Uint32Array(graph.vertexCount);
  for (let rank = 0; rank < graph.rankCount; rank++)
    for (let at = order.start[rank]!; at + 1 < order.start[rank + 1]!; at++) {
      const [left, right] = [order.vertices[at]!, order.vertices[at + 1]!];
      const space = Math.max(extents.gap[left]!, extents.gap[right]!);
      const distance = extents.right[left]! + space + extents.left[right]!;
      const [a, b] = fromLeft ? [root[left]!, root[right]!] : [root[right]!, root[left]!];
      if (next[a] === NO_BLOCKS) next[a] = new Map();
      const known = next[a]!.get(b);
      if (known === undefined) waiting[b]!++;
      if (known === undefined || known < distance) next[a]!.set(b, distance);
    }
  return { order: blockOrder(graph.vertexCount, root, next, waiting), next };
}

const NO_BLOCKS: Map<number, number> = new Map();

function blockOrder(
  vertexCount: number,
  root: Uint32Array,
  next: readonly Map<number, number>[],
  waiting: Uint32Array,
): Uint32Array {
  const sorted: number[] = [];
  for (let vertex = 0; vertex < vertexCount; vertex++)
    if (root[vertex] === vertex && waiting[vertex] === 0) sorted.push(vertex);
  for (let at = 0; at < sorted.length; at++)
    for (const other of next[sorted[at]!]!.keys()) if (--waiting[other]! === 0) sorted.push(other);
  return Uint32Array.from(sorted);
}

/** Packs blocks to the start, then moves those that have room towards what follows them. */
function compact(blocks: BlockGraph, root: Uint32Array, fromLeft: boolean): Float64Array {
  const x = new Float64Array(root.length);
  for (const block of blocks.order)
    for (const [other, distance] of blocks.next[block]!)
      x[other] = Math.max(x[other]!, x[block]! + distance);
  for (let i = blocks.order.length - 1; i >= 0; i--) {
    const block = blocks.order[i]!;
    let room = Number.POSITIVE_INFINITY;
    for (const [other, distance] of blocks.next[block]!)
      room = Math.min(room, x[other]! - distance);
    if (room !== Number.POSITIVE_INFINITY) x[block] = Math.max(x[block]!, room);
  }
  const places = Float64Array.from(root, (block) => x[block]!);
  return fromLeft ? places : places.map((value) => -value);
}

function span(x: Float64Array, extents: Extents): [least: number, most: number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  x.forEach((value, vertex) => {
    least = Math.min(least, value - extents.left[vertex]!);
    most = Math.max(most, value + extents.right[vertex]!);
  });
  return [least, most];
}

/** The mean of the middle two of four drawings, laid on the narrowest one; starts at 0. */
function balance(drawings: readonly Float64Array[], extents: Extents): Float64Array {
  const spans = drawings.map((x) => span(x, extents));
  const widths = spans.map(([least, most]) => most - least);
  const narrowest = spans[widths.indexOf(Math.min(...widths))]!;
  drawings.forEach((x, index) => {
    const { fromLeft } = BIASES[index]!;
    const shift = fromLeft ? narrowest[0] - spans[index]![0] : narrowest[1] - spans[index]![1];
    for (let vertex = 0; vertex < x.length; vertex++) x[vertex]! += shift;
  });
  const [a, b, c, d] = drawings;
  const mean = Float64Array.from({ length: a!.length }, (_, vertex) => {
    const four = [a![vertex]!, b![vertex]!, c![vertex]!, d![vertex]!].sort((p, q) => p - q);
    return (four[1]! + four[2]!) / 2;
  });
  const [least] = span(mean, extents);
  return mean.map((value) => value - least);
}

/** Centre lines of all vertices in pixels; neighbours in a rank never overlap. */
export function* assignX(
  graph: LayeredGraph,
  order: Order,
  extents: Extents,
  nodeCount: number,
): Steps<Float64Array> {
  const conflicts = findConflicts(graph, order, nodeCount);
  const near = new Map<boolean, SortedNeighbours>();
  const drawings: Float64Array[] = [];
  for (const bias of BIASES) {
    const sorted = near.get(bias.upwards) ?? sortNeighbours(graph, order, conflicts, bias.upwards);
    near.set(bias.upwards, sorted);
    const root = alignVertices(graph, order, sorted, bias);
    const blocks = buildBlocks(graph, order, root, extents, bias.fromLeft);
    drawings.push(compact(blocks, root, bias.fromLeft));
    yield;
  }
  return balance(drawings, extents);
}
