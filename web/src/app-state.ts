// The whole state of the app, one sentence each, and the few ways to change it.
import type { Flags, HParams } from "@tb-ts/client";
import { Atom } from "./atom.ts";
import { type Catalog, emptyCatalog } from "./catalog/catalog.ts";
import { formatLocation, type PageLocation, readLocation, withParams } from "./location.ts";
import { isNarrowScreen, readPreferences, writePreferences } from "./preferences.ts";
import { formatView, parseView, type View } from "./view.ts";

/** The tab and every setting that a link carries. */
export const location = new Atom<PageLocation>(readLocation());

/** Runs and series as the server last told them. */
export const catalog = new Atom<Catalog>(emptyCatalog);

/** How far the first scan is; null before the first answer. */
export const progress = new Atom<Catalog["progress"] | null>(null);

/** Whether changes arrive by themselves; `paused` is the user's own wish. */
export type LiveState = "connecting" | "live" | "reconnecting" | "paused";
export const liveState = new Atom<LiveState>("connecting");

/** Counts the commits heard of: what shows last values renders again with it. */
export const growth = new Atom(0);

/** Bytes of event files that could not be read. */
export interface DataLoss {
  readonly run: string;
  readonly file: string;
  readonly byteOffset: number;
  readonly message: string;
}
export const losses = new Atom<readonly DataLoss[]>([]);

/** The hyperparameters of the runs that have any, by run name. */
export const hparams = new Atom<HParams["runs"]>({});

/** What the watch rules found, by series id. */
export type Flag = Flags["flags"][number];
export const flags = new Atom<ReadonlyMap<number, readonly Flag[]>>(new Map());

/** Why the last thing that the user asked for did not happen; null where it did. */
export const failure = new Atom<string | null>(null);

/** What this browser remembers: theme, widths, folded groups. */
export const preferences = new Atom(readPreferences());

/** Whether the run list is shown: a column on a desk, a drawer on a phone. */
export const isRunListOpen = new Atom(!isNarrowScreen());

/** The dialog on screen. */
export const dialog = new Atom<"compare" | "help" | "losses" | "palette" | null>(null);

export function changePreferences(changes: Partial<ReturnType<typeof readPreferences>>): void {
  preferences.set({ ...preferences.get(), ...changes });
  writePreferences(preferences.get());
}

/** Changes the address: `push` makes a step for the Back button, `replace` does not. */
export function goTo(next: PageLocation, history: "push" | "replace" = "replace"): void {
  if (history === "push") window.history.pushState(null, "", formatLocation(next));
  else window.history.replaceState(null, "", formatLocation(next));
  location.set(next);
}

/** Changes closer together than this are one step for the Back button: a slider's drag, a word typed. */
const burstMs = 1000;
let lastChangeMs = Number.NEGATIVE_INFINITY;

export function changeView(changes: Partial<View>): void {
  const nowMs = performance.now();
  const history = nowMs - lastChangeMs > burstMs ? "push" : "replace";
  lastChangeMs = nowMs;
  goTo(withParams(location.get(), formatView(changes)), history);
}

/** The view as the address has it now. */
export function currentView(): View {
  return parseView(location.get().params);
}

/** The weight that smoothing comes back with after it was switched off. */
let lastSmoothing = 0.6;

export function toggleSmoothing(): void {
  const { smoothing } = currentView();
  if (smoothing > 0) lastSmoothing = smoothing;
  changeView({ smoothing: smoothing > 0 ? 0 : lastSmoothing });
}

export function showTab(id: string): void {
  goTo({ ...location.get(), tab: id }, "push");
}
