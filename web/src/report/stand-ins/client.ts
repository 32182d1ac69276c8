// For ../../api/client.ts in a report: the same answers, from the file instead of a server.
import type * as real from "../../api/client.ts";
import { contents, points } from "../report-contents.ts";

let { curation } = contents;

export const client: Pick<
  typeof real.client,
  "runs" | "seriesTable" | "losses" | "curation" | "storeCuration" | "scalars"
> = {
  runs: async () => contents.runs,
  seriesTable: async () => contents.series,
  losses: async () => ({ losses: [] }),
  curation: async () => curation,
  /** Kept until the page is closed. */
  storeCuration: async (changed) => {
    curation = changed;
    return changed;
  },
  /** All points of the series that the report has, whatever range or width is asked for. */
  scalars: async ({ series }) => {
    const { generation, series: all } = await points;
    const wanted = new Set(series);
    return { generation, series: all.filter(({ id }) => wanted.has(id)) };
  },
};
