// Which scopes are open: at first, and so that a node can be seen.
import { KIND_OP, ROOT } from "../model/hierarchy.ts";
import { FUNCTION_PREFIX } from "../model/op-graph.ts";
import type { Outline, Subject } from "../worker/protocol.ts";

/** A graph opens by itself while no more boxes than this are on the screen. */
const FIRST_VIEW = 28;
/** A scope that is alone is opened up to this size: closed, it would say nothing. */
const LONE_SCOPE = 400;

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

/** Scopes that are open at first: breadth first, smaller ones first, as long as the view can be taken in. */
export function firstView(outline: Outline): Set<number> {
  const open = new Set<number>();
  let level = childrenOf(outline, ROOT).filter((node) => !isFunction(outline, node));
  let shown = level.length;
  while (level.length > 0) {
    const scopes = level.filter((node) => isScope(outline, node));
    const sized = scopes.map((node) => ({ node, children: childrenOf(outline, node) }));
    sized.sort((a, b) => a.children.length - b.children.length);
    level = [];
    for (const { node, children } of sized) {
      const isLone = shown === 1 && children.length <= LONE_SCOPE;
      if (!isLone && shown + children.length > FIRST_VIEW) continue;
      open.add(node);
      shown += children.length;
      level.push(...children);
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
