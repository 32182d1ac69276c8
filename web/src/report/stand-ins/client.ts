// For ../../api/client.ts in a report: the same answers, from the file instead of a server.
import { ApiError } from "../../api/api-error.ts";
import type * as real from "../../api/client.ts";
import { contents, points } from "../report-contents.ts";

export { ApiError };

export const fetchRuns: typeof real.fetchRuns = async () => contents.runs;
export const fetchSeries: typeof real.fetchSeries = async () => contents.series;
export const fetchLosses: typeof real.fetchLosses = async () => ({ losses: [] });

let { curation } = contents;
export const fetchCuration: typeof real.fetchCuration = async () => curation;

/** Kept until the page is closed. */
export const storeCuration: typeof real.storeCuration = async (changed) => {
  curation = changed;
  return changed;
};

/** All points of the series that the report has, whatever range or width is asked for. */
export const fetchScalars: typeof real.fetchScalars = async ({ series }) => {
  const { generation, series: all } = await points;
  const wanted = new Set(series);
  return { generation, series: all.filter(({ id }) => wanted.has(id)) };
};
