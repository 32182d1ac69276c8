// What the layered layout takes and gives, and the layered graph that its passes hand on.

/** A graph to lay out: typed columns, edges by node index. Ranks run downwards, from sources to targets. */
export interface LayoutInput {
  readonly nodeCount: number;
  /** How far a node reaches to the left and right of its centre line, and its height, in pixels. */
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly height: Float64Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Where an edge leaves and enters, in pixels from the node's centre line. */
  readonly fromX: Float64Array;
  readonly toX: Float64Array;
  /** -1 keeps a node alone with its like in the first rank, 1 in the last, 0 anywhere between. */
  readonly pin: Int8Array;
  readonly nodeGap: number;
  readonly rankGap: number;
}

/** Places in pixels from the drawing's top left. */
export interface LayoutResult {
  readonly width: number;
  readonly height: number;
  /** Centre lines of nodes, and the middle of their heights. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Points of edge e: pointStart[e] to pointStart[e + 1], from the edge's own source to its target. */
  readonly pointStart: Uint32Array;
  readonly pointX: Float64Array;
  readonly pointY: Float64Array;
}

/** A pass that gives way between steps: the caller decides whether to go on. */
export type Steps<T> = Generator<void, T, void>;

/** Neighbour lists: neighbours of v are list[start[v]] to list[start[v + 1]]. */
export interface Adjacency {
  readonly start: Uint32Array;
  readonly list: Uint32Array;
}

/** Lists the pairs (keys[i], values[i]) by key. */
export function groupPairs(
  keyCount: number,
  pairCount: number,
  keys: ArrayLike<number>,
  values: ArrayLike<number>,
): Adjacency {
  const start = new Uint32Array(keyCount + 1);
  for (let pair = 0; pair < pairCount; pair++) start[(keys[pair] ?? 0) + 1]!++;
  for (let key = 0; key < keyCount; key++) start[key + 1]! += start[key]!;
  const fill = start.slice(0, keyCount);
  const list = new Uint32Array(pairCount);
  for (let pair = 0; pair < pairCount; pair++) list[fill[keys[pair]!]!++] = values[pair]!;
  return { start, list };
}

/**
 * Vertices are the nodes, then the bends of edges that span several ranks; every segment joins neighbouring
 * ranks. Edges with the same source and departure share their bends, so that they leave as one trunk.
 */
export interface LayeredGraph {
  readonly vertexCount: number;
  readonly rankCount: number;
  readonly rank: Uint32Array;
  /** Segments from the upper to the lower rank. */
  readonly upper: Uint32Array;
  readonly lower: Uint32Array;
  readonly ups: Adjacency;
  readonly downs: Adjacency;
  /** Vertices of edge e from its upper to its lower end: chain[chainStart[e]] to chain[chainStart[e + 1]]. */
  readonly chainStart: Uint32Array;
  readonly chain: Uint32Array;
}

/** Vertices by rank in drawing order: those of rank r are vertices[start[r]] to vertices[start[r + 1]]. */
export interface Order {
  readonly start: Uint32Array;
  readonly vertices: Uint32Array;
  /** Place of each vertex within its rank. */
  readonly place: Uint32Array;
}
