// What one graph has that another has not, by the operations' names in their files.
import type { GraphDef } from "../source/graph-def.ts";
import { type Hierarchy, KIND_OP, ROOT } from "./hierarchy.ts";
import type { OpGraph } from "./op-graph.ts";

export const SAME = 0;
export const CHANGED = 1;
export const ADDED = 2;

export interface Difference {
  /** By tree node: operations as they are; scopes are added where all below is, changed where anything differs. */
  readonly ofNode: Uint8Array;
  readonly addedCount: number;
  readonly changedCount: number;
  /** Operations that only the other graph has. */
  readonly removed: readonly string[];
}

/** Everything that makes an operation what it is, but for its name: type, device, inputs, attributes. */
function contentOf(graph: OpGraph, op: number): string {
  const node = graph.defNode[op] ?? -1;
  if (node < 0) return graph.ops[op] ?? "";
  const { def } = graph;
  const inputs = (def.inputs[node] ?? []).join(" ");
  return [graph.ops[op], def.devices[node], inputs, ...attributesOf(def, node)].join("\n");
}

function attributesOf(def: GraphDef, node: number): string[] {
  const attributes: string[] = [];
  for (let attr = def.attrStart[node] ?? 0; attr < (def.attrStart[node + 1] ?? 0); attr++) {
    const value = def.text.slice(def.attrFrom[attr], def.attrTo[attr]);
    attributes.push(`${def.attrKeys[attr]}=${value.replace(/\s+/g, " ")}`);
  }
  return attributes.sort();
}

/** Compares the tree's graph with another one. */
export function compareGraphs(tree: Hierarchy, other: OpGraph): Difference {
  const { graph } = tree;
  const otherOf = new Map(other.rawNames.map((name, op) => [name, op]));
  const ofNode = new Uint8Array(tree.count);
  const counts = [0, 0, 0];
  graph.rawNames.forEach((name, op) => {
    const twin = otherOf.get(name);
    otherOf.delete(name);
    const isSame = twin !== undefined && contentOf(graph, op) === contentOf(other, twin);
    const state = twin === undefined ? ADDED : isSame ? SAME : CHANGED;
    counts[state] = (counts[state] ?? 0) + 1;
    const node = tree.nodeOfOp[op] ?? -1;
    if (node >= 0) ofNode[node] = state;
  });
  spread(tree, ofNode);
  return {
    ofNode,
    addedCount: counts[ADDED] ?? 0,
    changedCount: counts[CHANGED] ?? 0,
    removed: [...otherOf.keys()],
  };
}

function spread(tree: Hierarchy, ofNode: Uint8Array): void {
  const differing = new Uint32Array(tree.count);
  const added = new Uint32Array(tree.count);
  for (let node = tree.count - 1; node > ROOT; node--) {
    if (tree.kind[node] === KIND_OP) {
      differing[node] = ofNode[node] === SAME ? 0 : 1;
      added[node] = ofNode[node] === ADDED ? 1 : 0;
    } else {
      const isAllAdded = added[node] === tree.leafCount[node];
      ofNode[node] = isAllAdded ? ADDED : (differing[node] ?? 0) > 0 ? CHANGED : SAME;
    }
    const parent = tree.parent[node] ?? ROOT;
    differing[parent] = (differing[parent] ?? 0) + (differing[node] ?? 0);
    added[parent] = (added[parent] ?? 0) + (added[node] ?? 0);
  }
}
