// Last passes: rank heights, and the points that each edge runs through.
import type { LayeredGraph, LayoutInput } from "./layered-graph.ts";

/** Space that a rank gap gains per pixel of its longest sideways run, and at most in all. */
const SPREAD_SHARE = 0.05;
const MAX_SPREAD = 56;
/** Beside a rank of pinned nodes only, which is the border: lines need just enough room to turn. */
const BORDER_GAP = 14;

/** Top and bottom of each rank in pixels. */
export interface RankBands {
  readonly top: Float64Array;
  readonly bottom: Float64Array;
}

/** Stacks the ranks; a gap grows with how far sideways its edges run, so that they do not lie flat. */
export function stackRanks(input: LayoutInput, graph: LayeredGraph, x: Float64Array): RankBands {
  const height = new Float64Array(graph.rankCount);
  for (let node = 0; node < input.nodeCount; node++)
    height[graph.rank[node]!] = Math.max(height[graph.rank[node]!]!, input.height[node]!);
  const sideways = new Float64Array(graph.rankCount);
  graph.upper.forEach((upper, segment) => {
    const rank = graph.rank[upper]!;
    const run = Math.abs(x[upper]! - x[graph.lower[segment]!]!);
    sideways[rank] = Math.max(sideways[rank]!, run);
  });
  const top = new Float64Array(graph.rankCount);
  const bottom = new Float64Array(graph.rankCount);
  const isBorder = (rank: number) => rank >= 0 && rank < graph.rankCount && height[rank] === 0;
  let y = 0;
  for (let rank = 0; rank < graph.rankCount; rank++) {
    top[rank] = y;
    bottom[rank] = y + height[rank]!;
    const gap = isBorder(rank) || isBorder(rank + 1) ? BORDER_GAP : input.rankGap;
    y = bottom[rank]! + gap + Math.min(MAX_SPREAD, sideways[rank]! * SPREAD_SHARE);
  }
  return { top, bottom };
}

/** Collects points, leaving out those that lie on a straight vertical run. */
class PointList {
  readonly x: number[] = [];
  readonly y: number[] = [];
  #first = 0;

  begin(): void {
    this.#first = this.x.length;
  }

  add(x: number, y: number): void {
    const last = this.x.length - 1;
    const isRun = last > this.#first && this.x[last] === x && this.x[last - 1] === x;
    if (last >= this.#first && this.x[last] === x && this.y[last] === y) return;
    if (isRun) this.y[last] = y;
    else {
      this.x.push(x);
      this.y.push(y);
    }
  }

  reverseFrom(first: number): void {
    for (const column of [this.x, this.y]) column.push(...column.splice(first).reverse());
  }
}

/**
 * Points of all edges, each from its source to its target. Beside taller nodes of its rank an edge first runs
 * straight to the rank's border, so that it never crosses a node.
 */
export function routeEdges(
  input: LayoutInput,
  graph: LayeredGraph,
  isBack: Uint8Array,
  bands: RankBands,
  x: Float64Array,
): { pointStart: Uint32Array; pointX: Float64Array; pointY: Float64Array } {
  const points = new PointList();
  const edgeCount = input.from.length;
  const pointStart = new Uint32Array(edgeCount + 1);
  for (let edge = 0; edge < edgeCount; edge++) {
    const [first, end] = [graph.chainStart[edge]!, graph.chainStart[edge + 1]!];
    points.begin();
    for (let at = first; at < end; at++) {
      const vertex = graph.chain[at]!;
      const rank = graph.rank[vertex]!;
      const [top, bottom] = [bands.top[rank]!, bands.bottom[rank]!];
      const middle = (top + bottom) / 2;
      if (at === first) {
        const startX = x[vertex]! + (isBack[edge] ? input.toX[edge]! : input.fromX[edge]!);
        points.add(startX, middle + input.height[vertex]! / 2);
        points.add(startX, bottom);
      } else if (at === end - 1) {
        const endX = x[vertex]! + (isBack[edge] ? input.fromX[edge]! : input.toX[edge]!);
        points.add(endX, top);
        points.add(endX, middle - input.height[vertex]! / 2);
      } else {
        points.add(x[vertex]!, top);
        points.add(x[vertex]!, bottom);
      }
    }
    if (isBack[edge]) points.reverseFrom(pointStart[edge]!);
    pointStart[edge + 1] = points.x.length;
  }
  return {
    pointStart,
    pointX: Float64Array.from(points.x),
    pointY: Float64Array.from(points.y),
  };
}
