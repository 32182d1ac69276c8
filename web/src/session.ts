// Keeps the state in step with the server: first answers, then whatever it says has changed.
import type { ChangeEvent } from "@tb-ts/client";
import { client } from "./api/client.ts";
import { fetchFilePlugins } from "./api/data-route.ts";
import { type LiveListener, listenLive } from "./api/live.ts";
import * as state from "./app-state.ts";
import { catalogOf, grow } from "./catalog/catalog.ts";
import { scalarStore } from "./charts/scalar-store.ts";
import { loadCuration } from "./curation/curation-state.ts";

let isRefreshing = false;
let isStale = false;

/** Fetches runs, series and losses; a call during another one is answered by one more round. */
async function refresh(): Promise<void> {
  isStale = true;
  if (isRefreshing) return;
  isRefreshing = true;
  try {
    while (isStale) {
      isStale = false;
      await fetchCatalog();
      await addDetails();
    }
  } finally {
    isRefreshing = false;
  }
}

async function fetchCatalog(): Promise<void> {
  const [runs, series] = await Promise.all([client.runs(), client.seriesTable()]);
  const catalog = catalogOf(runs, series, filePlugins);
  scalarStore.follow(catalog.seriesById);
  state.catalog.set(catalog);
  state.progress.set(runs.progress);
}

/** What the curves do not wait for. */
async function addDetails(): Promise<void> {
  lookForFlags(flagsAfterMs);
  await Promise.all([findLosses(), findHparams(), addFilePlugins()]);
}

async function findHparams(): Promise<void> {
  state.hparams.set((await client.hparams()).runs);
}

/** The first look takes the server a moment per thousand series, in which it should draw curves. */
const flagsAfterMs = 1000;
/** Between looks at what grows. */
const flagsEveryMs = 10_000;
let isWaitingForFlags = false;

/** Asks for what the watch rules find, unless that is about to happen. */
function lookForFlags(afterMs: number): void {
  if (isWaitingForFlags) return;
  isWaitingForFlags = true;
  setTimeout(() => {
    isWaitingForFlags = false;
    findFlags().catch((error: unknown) => console.warn("no flags:", error));
  }, afterMs);
}

async function findFlags(): Promise<void> {
  const { flags } = await client.flags();
  state.flags.set(Map.groupBy(flags, ({ series }) => series));
}

async function findLosses(): Promise<void> {
  state.losses.set((await client.losses()).losses);
}

/** As last told; the server looks for files in every run's folder, so the curves do not wait for it. */
let filePlugins: readonly string[] = [];

async function addFilePlugins(): Promise<void> {
  filePlugins = await fetchFilePlugins();
  const catalog = state.catalog.get();
  if (filePlugins.every((plugin) => catalog.plugins.has(plugin))) return;
  state.catalog.set({ ...catalog, plugins: new Set([...catalog.plugins, ...filePlugins]) });
}

function tryRefresh(): void {
  // A server that cannot be reached also ends the event stream, whose retry refreshes again.
  refresh().catch((error: unknown) => console.warn("refresh failed:", error));
}

function onChange(change: ChangeEvent): void {
  const catalog = state.catalog.get();
  if (change.structure || change.losses) tryRefresh();
  grow(catalog, change.grown);
  scalarStore.grow(change.grown);
  state.growth.set(change.generation);
  if (change.grown.length > 0) lookForFlags(flagsEveryMs);
}

/** Ends what `startLive` began; null while paused. */
let live: AbortController | null = null;

/**
 * Fetches what there is, and then follows it: the stream goes on where the first answers stand, so they are not asked
 * for twice. Resolves once they are here, or cannot be had. While paused nothing is received; resuming catches up.
 */
export async function startLive(): Promise<void> {
  live = new AbortController();
  const { signal } = live;
  state.liveState.set("connecting");
  const isCurated = loadCuration();
  await fetchCatalog().catch((error: unknown) => console.warn("no catalogue:", error));
  await isCurated;
  if (signal.aborted) return;
  void listenLive(listener, state.catalog.get().generation, signal);
  addDetails().catch((error: unknown) => console.warn("no details:", error));
}

const listener: LiveListener = {
  onOpen: (isResumed) => {
    state.liveState.set("live");
    if (!isResumed) tryRefresh();
  },
  onLost: () => state.liveState.set("reconnecting"),
  onChange,
  onProgress: (progress) => {
    const wasScanning = state.progress.get()?.state === "scanning";
    state.progress.set(progress);
    if (wasScanning && progress.state === "live") tryRefresh();
  },
};

export function togglePause(): void {
  if (live) {
    live.abort();
    live = null;
    state.liveState.set("paused");
  } else void startLive();
}
