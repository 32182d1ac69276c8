// What a tab of the dashboard is: how it is listed, how its code is loaded, and what every tab is given.
import type { ComponentType } from "react";
import type { Catalog, RunInfo } from "./catalog/catalog.ts";
import type { View } from "./view.ts";

/** The same for all tabs: one model of the app. All of it is current at every render. */
export interface TabProps {
  readonly catalog: Catalog;
  /** Runs that are selected in the run list, in its order. */
  readonly selectedRuns: readonly RunInfo[];
  /** The colour of a run by name, as `#rrggbb` for the theme on screen. */
  readonly colorOf: (runName: string) => string;
  /** What the user calls a run: its name unless renamed. */
  readonly titleOf: (runName: string) => string;
  readonly theme: "light" | "dark";
  /** Settings shared by all tabs, kept in the URL. */
  readonly view: View;
  readonly changeView: (changes: Partial<View>) => void;
  /** The tab's own settings, kept in the URL under its own keys (`run`, `tag`, …); absent means default. */
  readonly params: Readonly<Record<string, string>>;
  /** Sets own settings; null takes one out of the URL. `push` makes a step that the Back button undoes. */
  readonly setParams: (
    changes: Readonly<Record<string, string | null>>,
    history?: "push" | "replace",
  ) => void;
}

export interface Tab {
  /** The URL's fragment: `#timeseries`. */
  readonly id: string;
  readonly title: string;
  /** The tab is active where any series belongs to one of these plugins. */
  readonly plugins: readonly string[];
  /** Shown where there is no data: a sentence, and Python that would write some. */
  readonly inactive: { readonly reason: string; readonly snippet: string };
  /** Loads the tab's code the first time it is shown. */
  readonly load: () => Promise<{ default: ComponentType<TabProps> }>;
}
