// Which scopes are open: at first, and so that a node can be seen.
import { KIND_OP, ROOT } from "../model/hierarchy.ts";
import { FUNCTION_PREFIX } from "../model/op-graph.ts";
import type { Outline, Subject } from "../worker/protocol.ts";

/** A graph opens by itself while no more boxes than this are on the screen, fewer on phones. */
const FIRST_VIEW = 28;
const FIRST_VIEW_NARROW = 12;
const NARROW = 680;
/** The scope that holds this much of the graph is opened up to this size: closed, it would say nothing. */
const MAIN_SHARE = 0.8;
const LARGEST_MAIN = 400;

/** Children of a node in the outline. */
export function childrenOf({ end }: Outline, node: number): number[] {
  const list: number[] = [];
  for (let child = node + 1; child < (end[node] ?? 0); child = end[child] ?? 0) list.push(child);
  return list;
}

function isScope(outline: Outline, node: number): boolean {
  return outline.kind[node] !== KIND_OP;
}

function isFunction(outline: Outline, node: number): boolean {
  return (outline.names[node] ?? "").startsWith(FUNCTION_PREFIX);
}

/** Whether most of what stands in a scope are a function's arguments: hundreds of them hide the rest. */
function isMostlyArguments(outline: Outline, node: number): boolean {
  const children = childrenOf(outline, node);
  const args = children.filter((child) => /^_(Device)?Arg$/.test(outline.ops[child] ?? ""));
  return args.length > children.length / 2;
}

/** A closed box says as much as an open one with a single operation in it. */
function holdsOneOperation(outline: Outline, node: number): boolean {
  const children = childrenOf(outline, node);
  return children.length === 1 && !isScope(outline, children[0] ?? ROOT);
}

/** Operations of the graph, the function library's not counted. */
function mainCount(outline: Outline): number {
  const main = childrenOf(outline, ROOT).filter((node) => !isFunction(outline, node));
  return main.reduce((sum, node) => sum + (outline.leafCount[node] ?? 0), 0);
}

/** Scopes in a node by what opens together: at the root each by itself, below it all or none, as layers are alike. */
function scopeGroups(outline: Outline, parent: number): number[][] {
  const scopes = childrenOf(outline, parent).filter(
    (node) =>
      isScope(outline, node) && !isFunction(outline, node) && !holdsOneOperation(outline, node),
  );
  if (parent === ROOT) return scopes.map((node) => [node]);
  return scopes.length > 0 ? [scopes] : [];
}

/** How many boxes can be taken in; without a screen, as in tests, as many as on a wide one. */
function mostAtFirst(): number {
  return globalThis.innerWidth < NARROW ? FIRST_VIEW_NARROW : FIRST_VIEW;
}

/** Scopes that are open at first: breadth first, smaller ones first, as long as the view can be taken in. */
export function firstView(outline: Outline, most = mostAtFirst()): Set<number> {
  const open = new Set<number>();
  const least = MAIN_SHARE * mainCount(outline);
  let shown = childrenOf(outline, ROOT).filter((node) => !isFunction(outline, node)).length;
  let groups = scopeGroups(outline, ROOT);
  while (groups.length > 0) {
    const sized = groups.map((nodes) => ({
      nodes,
      added: nodes.reduce((sum, node) => sum + childrenOf(outline, node).length, 0),
    }));
    sized.sort((a, b) => a.added - b.added);
    groups = [];
    for (const { nodes, added } of sized) {
      const [only = ROOT] = nodes.length === 1 ? nodes : [];
      const isMain = (outline.leafCount[only] ?? 0) >= least && !isMostlyArguments(outline, only);
      const isWanted = only !== ROOT && isMain && added <= LARGEST_MAIN;
      if (shown + added > most && !isWanted) continue;
      shown += added;
      for (const node of nodes) {
        open.add(node);
        groups.push(...scopeGroups(outline, node));
      }
    }
  }
  return open;
}

/** Scopes around a node, innermost first; the root is not among them. */
export function scopesAround(outline: Outline, node: number): number[] {
  const scopes: number[] = [];
  for (let at = outline.parent[node] ?? -1; at > ROOT; at = outline.parent[at] ?? -1)
    scopes.push(at);
  return scopes;
}

/** The tree node on which a subject is drawn. */
export function nodeOf(outline: Outline, subject: Subject): number {
  if (subject < outline.count) return subject;
  return outline.embeddedOn[subject - outline.count] ?? -1;
}

/** The full name of a subject. */
export function nameOf(outline: Outline, subject: Subject): string {
  if (subject < outline.count) return outline.names[subject] ?? "";
  return outline.embedded[subject - outline.count] ?? "";
}

/** What stands for a node while the scopes of `open` are open: itself or the outermost closed scope around it. */
export function standIn(outline: Outline, open: ReadonlySet<number>, node: number): number {
  const closed = scopesAround(outline, node).filter((scope) => !open.has(scope));
  return closed.at(-1) ?? node;
}

/** Subjects whose name a pattern matches, operations drawn on others included; null for a broken pattern. */
export function searchNames(outline: Outline, pattern: string): Subject[] | null {
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "i");
  } catch {
    return null;
  }
  const found: Subject[] = [];
  for (let node = 1; node < outline.count; node++)
    if (expression.test(outline.names[node] ?? "")) found.push(node);
  outline.embedded.forEach((name, op) => {
    if (name !== "" && outline.embeddedOn[op] !== -1 && expression.test(name))
      found.push(outline.count + op);
  });
  return found;
}
