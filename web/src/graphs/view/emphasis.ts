// What stands out on the drawing, from the selection, the search and the trace.
import { type Emphasis, NO_EMPHASIS } from "../draw/frame.ts";
import { ADDED, CHANGED } from "../model/difference.ts";
import type { Scene } from "../scene/scene.ts";
import type { Outline, Subject } from "../worker/protocol.ts";
import type { GraphState } from "./graph-state.ts";
import { nodeOf, standIn } from "./reveal.ts";

const indexed = new WeakMap<Scene, ReadonlyMap<number, number>>();

/** Scene index by tree node of the boxes on screen; chips are not among them. Made once a scene. */
function indexBoxes(scene: Scene): ReadonlyMap<number, number> {
  const known = indexed.get(scene);
  if (known) return known;
  const boxOf = new Map<number, number>();
  const { id, shape, count } = scene.nodes;
  for (let box = 0; box < count; box++)
    if ((id[box] ?? -1) >= 0 && (shape[box] ?? 9) < 4) boxOf.set(id[box] ?? 0, box);
  indexed.set(scene, boxOf);
  return boxOf;
}

/** The subject of a box or chip. */
export function subjectAt(scene: Scene, outline: Outline, box: number): Subject {
  const op = scene.nodes.op[box] ?? -1;
  return op >= 0 ? outline.count + op : (scene.nodes.id[box] ?? -1);
}

/** The box of a subject: its own, its first chip, or that of the closed scope around it; -1 where none. */
export function boxOfSubject(state: GraphState, subject: Subject): number {
  const { scene, outline, expanded } = state;
  if (!scene || !outline || subject < 0) return -1;
  if (subject >= outline.count) {
    const chip = scene.nodes.op.indexOf(subject - outline.count);
    if (chip >= 0) return chip;
  }
  const node = nodeOf(outline, subject);
  return indexBoxes(scene).get(standIn(outline, expanded, node)) ?? -1;
}

/** What stands out now; `hovered` is a scene index. */
export function emphasisOf(state: GraphState, hovered: number): Emphasis {
  const { scene, outline, expanded, neighbours, trace, found } = state;
  if (!scene || !outline) return NO_EMPHASIS;
  const boxOf = indexBoxes(scene);
  const boxesOf = (nodes: Iterable<number>) => {
    const boxes = new Set<number>();
    for (const node of nodes) boxes.add(boxOf.get(standIn(outline, expanded, node)) ?? -1);
    return boxes;
  };
  const selected = boxOfSubject(state, state.selected);
  const foundNodes = (found ?? []).map((subject) => nodeOf(outline, subject));
  const tracedBoxes = new Set<number>();
  if (trace) for (const [node, box] of boxOf) if (trace.isTraced[node]) tracedBoxes.add(box);
  return {
    selected,
    hovered,
    linesIn: new Set(neighbours?.linesIn),
    linesOut: new Set(neighbours?.linesOut),
    near: boxesOf([...(neighbours?.sources ?? []), ...(neighbours?.targets ?? [])]),
    found: boxesOf(foundNodes),
    traced: trace ? { nodes: tracedBoxes.add(selected), lines: new Set(trace.lines) } : null,
    changes: changedBoxes(state, boxOf),
  };
}

/** Boxes of nodes that a comparison marks; an open scope leaves that to what stands in it. */
function changedBoxes(
  { difference, expanded }: GraphState,
  boxOf: ReadonlyMap<number, number>,
): Map<number, "added" | "changed"> {
  const changes = new Map<number, "added" | "changed">();
  if (!difference) return changes;
  for (const [node, box] of boxOf) {
    const state = difference.ofNode[node];
    if (state === ADDED) changes.set(box, "added");
    else if (state === CHANGED && !expanded.has(node)) changes.set(box, "changed");
  }
  return changes;
}
