// The dashboard's tabs, in their order on screen. A new tab is one entry here and one folder beside it.
import type { Tab } from "./tab.ts";

export const tabs: readonly Tab[] = [
  {
    id: "timeseries",
    title: "Time Series",
    plugins: ["scalars"],
    inactive: {
      reason: "No scalars have been logged yet.",
      snippet: 'with writer.as_default():\n  tf.summary.scalar("loss", loss, step=step)',
    },
    load: () => import("./time-series/index.tsx").then((m) => ({ default: m.TimeSeriesTab })),
  },
];

/** The tab of an id, or the first one. */
export function tabOf(id: string): Tab {
  return tabs.find((tab) => tab.id === id) ?? (tabs[0] as Tab);
}
