// First pass: edges that close a cycle are turned round, so that ranks can follow the edges.
import { groupPairs, type LayoutInput } from "./layered-graph.ts";

const OPEN = 1;
const DONE = 2;

/**
 * 1 for each edge that points back on the depth-first path that found it. Sources are searched first, so in a
 * graph with an entry the loops are cut where they return. Without these edges the graph has no cycle.
 */
export function findBackEdges(input: LayoutInput): Uint8Array {
  const { nodeCount, from, to } = input;
  const edgeIds = Uint32Array.from(from, (_node, edge) => edge);
  const out = groupPairs(nodeCount, from.length, from, edgeIds);
  const inDegree = new Uint32Array(nodeCount);
  for (const node of to) inDegree[node]!++;
  const isBack = new Uint8Array(from.length);
  const state = new Uint8Array(nodeCount);
  const cursor = out.start.slice(0, nodeCount);
  const path = new Uint32Array(nodeCount);

  function search(root: number): void {
    let depth = 0;
    path[0] = root;
    state[root] = OPEN;
    while (depth >= 0) {
      const node = path[depth]!;
      if (cursor[node]! >= out.start[node + 1]!) {
        state[node] = DONE;
        depth--;
        continue;
      }
      const edge = out.list[cursor[node]!++]!;
      const next = to[edge]!;
      if (state[next] === OPEN) isBack[edge] = 1;
      else if (state[next] !== DONE) {
        state[next] = OPEN;
        path[++depth] = next;
      }
    }
  }

  for (let node = 0; node < nodeCount; node++)
    if (inDegree[node] === 0 && state[node] === 0) search(node);
  for (let node = 0; node < nodeCount; node++) if (state[node] === 0) search(node);
  return isBack;
}
