// The keys of the drawing: every command has one.
import { COLOUR_MODES, isModeAvailable } from "../draw/colouring.ts";
import type { GraphView } from "../draw/graph-view.ts";
import { boxToward, type Heading } from "../draw/hit-test.ts";
import { boxOfSubject, subjectAt } from "./emphasis.ts";
import { NOTHING } from "./graph-state.ts";
import type { GraphStore } from "./graph-store.ts";
import { childrenOf } from "./reveal.ts";

const HEADINGS: Readonly<Record<string, Heading>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const PAN_STEP = 60;
const ZOOM_STEP = 1.35;

/** What the help lists. */
export const GRAPH_KEYS: readonly (readonly [keys: string, what: string])[] = [
  ["Arrows", "Select the nearest node that way; with Shift, pan"],
  ["Enter", "Open or close the selected scope"],
  ["Tab in outline", "Walk the same nodes as a tree"],
  ["Escape", "Select the scope around, then nothing"],
  ["+ −", "Zoom"],
  ["f or 0", "Fit the whole graph; Shift+F fits the selection"],
  ["/", "Search"],
  ["n N", "Next, previous search result"],
  ["i", "Trace the selected node's inputs"],
  ["x", "Set the selected node aside, or take it back"],
  ["d", "Turn the direction"],
  ["e E", "Open all children of the selection; close everything"],
  ["g", "Group the selected series, or ungroup it"],
  ["h", "Set nodes of very many edges aside, or not"],
  ["c C", "Next, previous colouring"],
  ["o", "Show or hide the outline"],
  ["p", "Show or hide the profiled step"],
  ["u", "Open a file"],
  ["s", "Download"],
];

function firstBox(store: GraphStore): number {
  const { scene } = store.get();
  return scene ? scene.nodes.id.findIndex((id) => id >= 0) : -1;
}

function moveSelection(store: GraphStore, heading: Heading): void {
  const state = store.get();
  if (!state.scene || !state.outline) return;
  const from = boxOfSubject(state, state.selected);
  const to = from < 0 ? firstBox(store) : boxToward(state.scene, from, heading);
  if (to >= 0) void store.goTo(subjectAt(state.scene, state.outline, to));
}

/** One step outwards: to the scope around the selection, then to nothing. */
function leave(store: GraphStore): void {
  const { outline, selected } = store.get();
  const parent = outline && selected < outline.count ? (outline.parent[selected] ?? -1) : -1;
  void store.select(parent > 0 ? parent : NOTHING);
}

function toggleAside(store: GraphStore): void {
  const state = store.get();
  const box = boxOfSubject(state, state.selected);
  if (!state.scene || !state.outline || box < 0 || state.selected >= state.outline.count) return;
  const isAside = state.scene.nodes.isAside[box] === 1;
  void store.setInclusion(state.selected, isAside ? "main" : "aside");
}

function openChildren(store: GraphStore): void {
  const { outline, selected, expanded } = store.get();
  if (!outline || selected === NOTHING || selected >= outline.count) return;
  void store.setExpanded([...expanded, selected, ...childrenOf(outline, selected)], selected);
}

function toggleSeries(store: GraphStore): void {
  const series = store.get().info?.series;
  if (series) void store.foldSeries(series.name, !series.isFolded);
}

function changeColours(store: GraphStore, step: 1 | -1): void {
  const { facets, mode } = store.get();
  if (!facets) return;
  const modes = COLOUR_MODES.filter((one) => isModeAvailable(one, facets));
  store.setMode(modes.at((modes.indexOf(mode) + step) % modes.length) ?? mode);
}

/** Presses a button of the toolbar that names the key; answers whether there is one. */
function pressShortcut(event: KeyboardEvent): boolean {
  const tab = event.target instanceof Element ? event.target.closest(".graphs") : null;
  const button = tab?.querySelector<HTMLElement>(`[aria-keyshortcuts="${CSS.escape(event.key)}"]`);
  button?.click();
  return button !== null && button !== undefined;
}

function pan(view: GraphView, heading: Heading): void {
  const dx = heading === "left" ? PAN_STEP : heading === "right" ? -PAN_STEP : 0;
  const dy = heading === "up" ? PAN_STEP : heading === "down" ? -PAN_STEP : 0;
  view.panBy(dx, dy);
}

/** Carries out a key; answers whether it meant something. */
export function actOnKey(event: KeyboardEvent, store: GraphStore, view: GraphView): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const heading = HEADINGS[event.key];
  if (heading) {
    if (event.shiftKey) pan(view, heading);
    else moveSelection(store, heading);
    return true;
  }
  const act = keyActions(store, view).get(event.key);
  act?.();
  return act !== undefined || pressShortcut(event);
}

function keyActions(store: GraphStore, view: GraphView): ReadonlyMap<string, () => void> {
  const state = store.get();
  const toggle = () => void store.toggle(state.selected);
  return new Map([
    ["Enter", toggle],
    [" ", toggle],
    ["Escape", () => leave(store)],
    ["+", () => view.zoom(ZOOM_STEP)],
    ["=", () => view.zoom(ZOOM_STEP)],
    ["-", () => view.zoom(1 / ZOOM_STEP)],
    ["f", () => view.fit()],
    ["0", () => view.fit()],
    ["F", () => view.fit(true, boxOfSubject(state, state.selected))],
    ["n", () => void store.goToFound(1)],
    ["N", () => void store.goToFound(-1)],
    ["i", () => void store.setTracing(!state.isTracing)],
    ["x", () => toggleAside(store)],
    ["d", () => void store.setDirection(state.direction === "up" ? "down" : "up")],
    ["e", () => openChildren(store)],
    ["E", () => void store.setExpanded([])],
    ["g", () => toggleSeries(store)],
    ["h", () => void store.setByDegree(!state.byDegree)],
    ["c", () => changeColours(store, 1)],
    ["C", () => changeColours(store, -1)],
  ]);
}
