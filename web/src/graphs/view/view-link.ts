// What a link to the graph tab keeps of the view: open scopes, selection, choices, and where the eye is.
import type { Eye } from "../draw/camera.ts";
import { clampScale } from "../draw/camera.ts";
import { COLOUR_MODES, type ColourMode } from "../draw/colouring.ts";
import { KIND_OP } from "../model/hierarchy.ts";
import type { Inclusion } from "../model/set-aside.ts";
import type { Direction } from "../scene/scene.ts";
import type { Facets, Outline, Subject } from "../worker/protocol.ts";
import { type GraphState, NOTHING } from "./graph-state.ts";
import { firstView, nameOf } from "./reveal.ts";

/** Nodes by number, which mean something only in a tree of `count` nodes. */
interface NodeList {
  readonly count: number;
  readonly items: readonly string[];
}

/** What a link says; what it leaves out is as at first. */
export interface LinkedView {
  readonly open: NodeList | null;
  readonly aside: NodeList | null;
  readonly folding: ReadonlyMap<string, boolean>;
  readonly selected: string;
  readonly mode: ColourMode | null;
  readonly direction: Direction;
  readonly byDegree: boolean;
  readonly isTracing: boolean;
  readonly eye: Eye | null;
}

type Params = Readonly<Record<string, string | undefined>>;

/** The parameters that a view is written in, all of them taken out: a link to the graph as it is at first. */
export const NO_VIEW: Readonly<Record<string, null>> = {
  ...{ graphOpen: null, graphAside: null, graphFold: null, graphNode: null, graphColor: null },
  ...{ graphFlow: null, graphDegree: null, graphTrace: null, graphEye: null },
};

/** The colours of a graph that nothing was chosen for. */
export function defaultMode(facets: Facets | null): ColourMode {
  return facets?.computeMicros ? "compute" : "kind";
}

/** `2380:3.1f`: nodes 3 and 51, in base 36, of 2,380. */
function formatNodes(count: number, items: readonly string[]): string {
  return `${count}:${items.join(".")}`;
}

function parseNodes(text: string | undefined): NodeList | null {
  const [count, items] = text?.split(":") ?? [];
  if (items === undefined || !/^\d+$/.test(count ?? "")) return null;
  return { count: Number(count), items: items === "" ? [] : items.split(".") };
}

function parseFolding(text: string | undefined): Map<string, boolean> {
  try {
    const parsed: unknown = JSON.parse(text ?? "[]");
    const isPair = (item: unknown): item is [string, boolean] =>
      Array.isArray(item) && typeof item[0] === "string" && typeof item[1] === "boolean";
    return new Map(Array.isArray(parsed) ? parsed.filter(isPair) : []);
  } catch {
    return new Map(); // a link that was cut short: the rest of it stands
  }
}

function parseEye(text: string | undefined): Eye | null {
  const [x = Number.NaN, y = Number.NaN, scale = Number.NaN] = (text ?? "").split(",").map(Number);
  return [x, y, scale].every(Number.isFinite) ? { x, y, scale: clampScale(scale) } : null;
}

/** Reads a link's parameters; an unreadable one counts as left out. */
export function parseView(params: Params): LinkedView {
  return {
    open: parseNodes(params.graphOpen),
    aside: parseNodes(params.graphAside),
    folding: parseFolding(params.graphFold),
    selected: params.graphNode ?? "",
    mode: COLOUR_MODES.find((mode) => mode === params.graphColor) ?? null,
    direction: params.graphFlow === "down" ? "down" : "up",
    byDegree: params.graphDegree !== "all",
    isTracing: params.graphTrace === "true",
    eye: parseEye(params.graphEye),
  };
}

/** The view of a graph as it is at first. */
export const FIRST_VIEW = parseView({});

function isScope(outline: Outline, node: number): boolean {
  const kind = outline.kind[node];
  return kind !== undefined && kind !== KIND_OP;
}

/** The scopes that a link opens; null where it leaves that to the page, or was made for another tree. */
export function openScopes({ open }: LinkedView, outline: Outline): Set<number> | null {
  if (open?.count !== outline.count) return null;
  const nodes = open.items.map((item) => Number.parseInt(item, 36));
  return new Set(nodes.filter((node) => node > 0 && isScope(outline, node)));
}

/** The nodes that a link puts aside (`~3`) or into the main graph (`3`). */
export function linkedInclusion({ aside }: LinkedView, outline: Outline): Map<number, Inclusion> {
  const items = aside?.count === outline.count ? aside.items : [];
  const choices = items.map((item): [number, Inclusion] => [
    Number.parseInt(item.replace("~", ""), 36),
    item.startsWith("~") ? "aside" : "main",
  ]);
  return new Map(choices.filter(([node]) => node > 0 && node < outline.count));
}

/** The subject of a name; nothing where the graph has none of it. */
export function subjectNamed(outline: Outline, name: string): Subject {
  if (name === "") return NOTHING;
  const node = outline.names.indexOf(name);
  if (node > 0) return node;
  const op = outline.embedded.indexOf(name);
  return op < 0 ? NOTHING : outline.count + op;
}

function areEqual(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return a.size === b.size && [...a].every((node) => b.has(node));
}

function formatOpen({ expanded }: GraphState, outline: Outline): string | null {
  if (areEqual(expanded, firstView(outline))) return null;
  const nodes = [...expanded].sort((a, b) => a - b).map((node) => node.toString(36));
  return formatNodes(outline.count, nodes);
}

function formatAside({ inclusion }: GraphState, outline: Outline): string | null {
  if (inclusion.size === 0) return null;
  const items = [...inclusion].map(
    ([node, choice]) => `${choice === "aside" ? "~" : ""}${node.toString(36)}`,
  );
  return formatNodes(outline.count, items);
}

/** The parameters of a view; null for what is as at first. `eye` is null while all of the drawing is fitted. */
export function formatView(state: GraphState, eye: Eye | null): Record<string, string | null> {
  const { outline, folding, selected, mode, facets, direction, byDegree, isTracing } = state;
  if (!outline) return {};
  return {
    graphOpen: formatOpen(state, outline),
    graphAside: formatAside(state, outline),
    graphFold: folding.size > 0 ? JSON.stringify([...folding]) : null,
    graphNode: selected === NOTHING ? null : nameOf(outline, selected),
    graphColor: mode === defaultMode(facets) ? null : mode,
    graphFlow: direction === "up" ? null : direction,
    graphDegree: byDegree ? null : "all",
    graphTrace: isTracing ? "true" : null,
    graphEye: eye && `${eye.x.toFixed(0)},${eye.y.toFixed(0)},${Number(eye.scale.toPrecision(3))}`,
  };
}
