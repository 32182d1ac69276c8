// The points among which a reduction chooses: stored tiles where they are fine enough, single points elsewhere.
import { positionsInRange, reduceLine } from "../reduce-line.ts";
import { axisOf, breaksAmong, isOpen, rangeOf } from "../reduce-scalars.ts";
import { joinScalars, pickScalars } from "../scalar-columns.ts";
import { gather } from "../step-column.ts";
import type { ReducedScalars, Reduction, ScalarColumns } from "../store.ts";

/** Some points of a series, in arrival order, in blocks as `reduceLine` takes them. */
export interface Candidates {
  readonly points: ScalarColumns;
  readonly indexes: Float64Array;
  readonly blockEnds: Uint32Array;
  /** Whether these are all points of their chunk. */
  readonly isWhole: boolean;
}

/** The candidates of all chunks, one after another. */
export function joinCandidates(parts: readonly Candidates[]): Candidates {
  const length = parts.reduce((sum, part) => sum + part.indexes.length, 0);
  const blocks = parts.reduce((sum, part) => sum + part.blockEnds.length, 0);
  const indexes = new Float64Array(length);
  const blockEnds = new Uint32Array(blocks);
  let [at, block] = [0, 0];
  for (const part of parts) {
    indexes.set(part.indexes, at);
    for (const end of part.blockEnds) blockEnds[block++] = at + end;
    at += part.indexes.length;
  }
  return {
    points: joinScalars(parts.map((part) => part.points)),
    indexes,
    blockEnds,
    isWhole: parts.every((part) => part.isWhole),
  };
}

function pickCandidates(all: Candidates, positions: Uint32Array): Candidates {
  const ends: number[] = [];
  let from = 0;
  let to = 0;
  for (const end of all.blockEnds) {
    while (to < positions.length && positions[to]! < end) to++;
    if (to > from) ends.push(to);
    from = to;
  }
  return {
    points: pickScalars(all.points, positions),
    indexes: gather(all.indexes, positions),
    blockEnds: Uint32Array.from(ends),
    isWhole: all.isWhole,
  };
}

/** Chooses what a chart of pixel columns as wide as `columnWidth` shows of the candidates. */
export function reduceCandidates(
  all: Candidates,
  reduction: Reduction,
  columnWidth: number,
  restarts: readonly number[],
): Omit<ReducedScalars, "total"> {
  const range = rangeOf(reduction);
  const inRange = isOpen(range)
    ? all
    : pickCandidates(all, positionsInRange(axisOf(all.points, reduction.axis), range));
  const { points, indexes, blockEnds } = inRange;
  const line = {
    x: axisOf(points, reduction.axis),
    values: points.values,
    blockEnds,
    breaks: breaksAmong(indexes, restarts),
  };
  const kept = reduceLine(line, columnWidth);
  return {
    ...pickScalars(points, kept),
    indexes: gather(indexes, kept),
    isWhole: all.isWhole && kept.length === indexes.length,
  };
}
