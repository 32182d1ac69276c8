// Templates: scopes of the same structure (operations, inner templates, edges between them) share an id.
import { type Hierarchy, KIND_OP, KIND_SERIES, ROOT } from "./hierarchy.ts";
import type { MetaEdges } from "./meta-edges.ts";

const ROUNDS = 3;

class Interner {
  readonly #ids = new Map<string, number>();

  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.#ids.size);
    return this.#ids.size - 1;
  }
}

function ownLabel(tree: Hierarchy, signature: Int32Array, node: number): string {
  if (tree.kind[node] === KIND_OP) return `op ${tree.graph.ops[tree.op[node] ?? 0]}`;
  const first = tree.kind[node] === KIND_SERIES ? tree.op[node + 1] : -1;
  if (first !== undefined && first >= 0)
    return `series ${tree.leafCount[node]} ${tree.graph.ops[first]}`;
  return `scope ${signature[node]}`;
}

/**
 * Structure of one scope as text: each child's label refined by its neighbours' labels (Weisfeiler and
 * Leman's colour refinement, three rounds), as a sorted list. Equal scopes get equal texts.
 */
function structureOf(
  tree: Hierarchy,
  meta: MetaEdges,
  signature: Int32Array,
  scope: number,
  interner: Interner,
): string {
  const children = tree.children(scope);
  const edges = meta.within(scope);
  let labels = new Map(
    children.map((child) => [child, interner.idOf(ownLabel(tree, signature, child))]),
  );
  for (let round = 0; round < ROUNDS && edges.length > 0; round++) {
    const around = new Map<number, string[]>(children.map((child) => [child, []]));
    for (const edge of edges) {
      const [from, to] = [meta.from[edge] ?? 0, meta.to[edge] ?? 0];
      around.get(from)?.push(`>${labels.get(to)}`);
      around.get(to)?.push(`<${labels.get(from)}`);
    }
    labels = new Map(
      children.map((child) => {
        const near = (around.get(child) ?? []).sort().join();
        return [child, interner.idOf(`${labels.get(child)}:${near}`)];
      }),
    );
  }
  return [...labels.values()].sort((a, b) => a - b).join();
}

/**
 * Template id of every scope, by node: consecutive from 0 in the order in which templates appear, shallow
 * ones first; -1 for scopes whose structure occurs once, for operations and for series.
 */
export function findTemplates(tree: Hierarchy, meta: MetaEdges): Int32Array {
  const interner = new Interner();
  const signature = new Int32Array(tree.count).fill(-1);
  const occurrences = new Map<number, number>();
  for (let node = tree.count - 1; node > ROOT; node--) {
    if (tree.kind[node] === KIND_OP || tree.kind[node] === KIND_SERIES) continue;
    const id = interner.idOf(`structure ${structureOf(tree, meta, signature, node, interner)}`);
    signature[node] = id;
    occurrences.set(id, (occurrences.get(id) ?? 0) + 1);
  }
  return numberByDepth(tree, signature, occurrences);
}

function numberByDepth(
  tree: Hierarchy,
  signature: Int32Array,
  occurrences: ReadonlyMap<number, number>,
): Int32Array {
  const order = [...signature.keys()]
    .filter((node) => (occurrences.get(signature[node] ?? -1) ?? 0) > 1)
    .sort((a, b) => (tree.depth[a] ?? 0) - (tree.depth[b] ?? 0) || a - b);
  const numbers = new Map<number, number>();
  const templates = new Int32Array(tree.count).fill(-1);
  for (const node of order) {
    const id = signature[node] ?? -1;
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    templates[node] = numbers.get(id) ?? -1;
  }
  return templates;
}
