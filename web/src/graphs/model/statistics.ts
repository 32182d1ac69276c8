// What a profiled step cost, summed over the tree, and where each operation ran.
import type { StepStats } from "../source/run-metadata.ts";
import { type Hierarchy, KIND_OP } from "./hierarchy.ts";

/** Columns by tree node; NaN where nothing below the node was measured. */
export interface NodeCosts {
  readonly computeMicros: Float64Array;
  readonly totalBytes: Float64Array;
  /** Whether any operation of the graph was: PyTorch writes profiles of none. */
  readonly isMeasured: boolean;
  /** Executions that name no operation of the graph. */
  readonly unmatched: number;
}

/** How often each value occurs among a subtree's operations, most frequent first. */
export type Histogram = readonly (readonly [value: string, count: number])[];

function addTo(column: Float64Array, node: number, value: number): void {
  const sum = column[node] ?? Number.NaN;
  column[node] = Number.isNaN(sum) ? value : sum + value;
}

function sumUp(tree: Hierarchy, column: Float64Array): void {
  for (let node = tree.count - 1; node > 0; node--) {
    const value = column[node] ?? Number.NaN;
    if (!Number.isNaN(value)) addTo(column, tree.parent[node] ?? 0, value);
  }
}

/** Joins step statistics to the tree by the operations' names in the file. */
export function joinCosts(tree: Hierarchy, stats: StepStats): NodeCosts {
  const computeMicros = new Float64Array(tree.count).fill(Number.NaN);
  const totalBytes = new Float64Array(tree.count).fill(Number.NaN);
  const opOfName = new Map(tree.graph.rawNames.map((name, op) => [name, op]));
  let unmatched = 0;
  stats.nodeNames.forEach((name, run) => {
    const node = tree.nodeOfOp[opOfName.get(name) ?? -1] ?? -1;
    if (node < 0) {
      unmatched++;
      return;
    }
    addTo(computeMicros, node, stats.durationMicros[run] ?? 0);
    addTo(totalBytes, node, stats.totalBytes[run] ?? 0);
  });
  sumUp(tree, computeMicros);
  sumUp(tree, totalBytes);
  const isMeasured = unmatched < stats.nodeNames.length;
  return { computeMicros, totalBytes, isMeasured, unmatched };
}

/** Counts a property of the operations below each node in one walk; empty values are not counted. */
export function histograms(
  tree: Hierarchy,
  propertyOf: (op: number) => string,
): (node: number) => Histogram {
  const values = Array.from({ length: tree.count }, (_, node) =>
    tree.kind[node] === KIND_OP ? propertyOf(tree.op[node] ?? 0) : "",
  );
  return (node) => {
    const counts = new Map<string, number>();
    for (let at = node; at < (tree.end[node] ?? 0); at++) {
      const value = values[at] ?? "";
      if (value !== "") counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1]);
  };
}

/** The device that a profile saw an operation on, by the operation's name; for graphs that name none. */
export function devicesOf(stats: StepStats): ReadonlyMap<string, string> {
  return new Map(
    stats.nodeNames.map((name, run) => [name, stats.devices[stats.device[run] ?? 0] ?? ""]),
  );
}
