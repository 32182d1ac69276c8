// Keeps the state in step with the server: first answers, then whatever it says has changed.
import type { ChangeEvent } from "@tb-ts/server/contract";
import { fetchLosses, fetchRuns, fetchSeries } from "./api/client.ts";
import { fetchFilePlugins } from "./api/data-route.ts";
import { listenLive } from "./api/live.ts";
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
      await fetchEverything();
    }
  } finally {
    isRefreshing = false;
  }
}

async function fetchEverything(): Promise<void> {
  const [runs, series, losses] = await Promise.all([fetchRuns(), fetchSeries(), fetchLosses()]);
  const catalog = catalogOf(runs, series, filePlugins);
  scalarStore.follow(catalog.seriesById);
  state.catalog.set(catalog);
  state.progress.set(runs.progress);
  state.losses.set(losses.losses);
  await addFilePlugins();
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
}

let stopListening: (() => void) | null = null;

/** Connects; while paused nothing is received, and resuming catches up at once. */
export function startLive(): void {
  void loadCuration();
  state.liveState.set("connecting");
  stopListening = listenLive({
    onOpen: () => {
      state.liveState.set("live");
      tryRefresh();
    },
    onLost: () => state.liveState.set("reconnecting"),
    onChange,
    onProgress: (progress) => {
      const wasScanning = state.progress.get()?.state === "scanning";
      state.progress.set(progress);
      if (wasScanning && progress.state === "live") tryRefresh();
    },
  });
}

export function togglePause(): void {
  if (stopListening) {
    stopListening();
    stopListening = null;
    state.liveState.set("paused");
  } else startLive();
}
