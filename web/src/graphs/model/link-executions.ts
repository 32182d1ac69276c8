// Finds the operations of a graph that a profile names as they ran: inside the calls of functions.
import { findAttr, functionOf, readAttr } from "../source/attr-value.ts";
import type { StepStats } from "../source/run-metadata.ts";
import { FUNCTION_PREFIX, type OpGraph } from "./op-graph.ts";

/** Several graphs shown as one have their nodes in scopes of these names, which no profile knows. */
const MERGED_SCOPE = /^graph_\d+\//;

/** The prefix of the operations of the function that an operation calls; null where it calls none. */
function calledScope({ def, defNode }: OpGraph, op: number): string | null {
  const node = defNode[op] ?? -1;
  const attr = node < 0 ? -1 : findAttr(def, node, "f");
  const name = attr < 0 ? null : functionOf(readAttr(def, attr));
  return name === null ? null : `${FUNCTION_PREFIX}${name}/`;
}

type Find = (name: string) => number | undefined;

/** `call/inner` below `scope`, where `call` calls a function that has `inner`; -1 where there is none. */
function findBelow(graph: OpGraph, find: Find, scope: string, name: string): number {
  const op = find(scope + name);
  if (op !== undefined) return op;
  for (let at = name.indexOf("/"); at >= 0; at = name.indexOf("/", at + 1)) {
    const call = find(scope + name.slice(0, at));
    const inner = call === undefined ? null : calledScope(graph, call);
    if (inner !== null) return findBelow(graph, find, inner, name.slice(at + 1));
  }
  return -1;
}

/**
 * The same executions with the graph's names of what ran. TensorFlow runs the body of a function inlined, each operation
 * named `<name of the call>/<name in the function>`.
 */
export function linkExecutions(stats: StepStats, graph: OpGraph): StepStats {
  const ops = new Map(graph.rawNames.map((name, op) => [name, op]));
  const scopes = graph.rawNames.flatMap((name) => MERGED_SCOPE.exec(name) ?? []);
  const roots = ["", ...new Set(scopes)];
  const known = new Map<string, string>();
  const linked = (name: string): string => {
    for (const root of roots) {
      const op = findBelow(graph, (full) => ops.get(full), root, name);
      if (op >= 0) return graph.rawNames[op] ?? name;
    }
    return name;
  };
  const nodeNames = stats.ranAs.map((name) => {
    const found = known.get(name) ?? linked(name);
    known.set(name, found);
    return found;
  });
  return { ...stats, nodeNames };
}
