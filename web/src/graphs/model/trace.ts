// Traces inputs: everything that a node's value depends on.
import { type Hierarchy, KIND_OP } from "./hierarchy.ts";

/**
 * 1 for every operation that some operation below `node` depends on, by tree node, the ones below `node`
 * itself included; order constraints are followed like tensors.
 */
export function traceInputs(tree: Hierarchy, node: number): Uint8Array {
  const { edges } = tree.graph;
  const sources = new Map<number, number[]>();
  for (let edge = 0; edge < edges.count; edge++) {
    const target = tree.nodeOfOp[edges.to[edge] ?? 0] ?? 0;
    const source = tree.nodeOfOp[edges.from[edge] ?? 0] ?? 0;
    const list = sources.get(target);
    if (list) list.push(source);
    else sources.set(target, [source]);
  }
  const isTraced = new Uint8Array(tree.count);
  const pending: number[] = [];
  for (let at = node; at < (tree.end[node] ?? 0); at++)
    if (tree.kind[at] === KIND_OP) {
      isTraced[at] = 1;
      pending.push(at);
    }
  for (let at = pending.pop(); at !== undefined; at = pending.pop())
    for (const source of sources.get(at) ?? []) {
      if (isTraced[source]) continue;
      isTraced[source] = 1;
      pending.push(source);
    }
  return isTraced;
}
