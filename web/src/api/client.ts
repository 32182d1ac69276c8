// The page's client of /api/v1: one function an endpoint, typed by the server's own contract.
import type {
  Curation,
  Losses,
  ReportRequest,
  Runs,
  ScalarsRequest,
  SeriesTable,
} from "@tb-ts/server/contract";
import { ApiError } from "./api-error.ts";
import { decodeScalars, type ScalarsAnswer } from "./scalars-wire.ts";

export { ApiError, type ScalarsAnswer };

/** Relative to the page, so that a path prefix or a proxy needs no configuration. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(`api/v1/${path}`, init);
  if (!answer.ok) throw new ApiError(path, answer.status, (await answer.text()).slice(0, 300));
  return answer;
}

async function askJson<T>(path: string): Promise<T> {
  // The server validates its answers by the same schema.
  return (await (await ask(path)).json()) as T;
}

function withJson(method: "POST" | "PUT", body: object): RequestInit {
  return { method, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}

export const fetchRuns = () => askJson<Runs>("runs");
export const fetchSeries = () => askJson<SeriesTable>("series");
export const fetchLosses = () => askJson<Losses>("losses");

export const fetchCuration = () => askJson<Curation>("curation");

/** Replaces the curation; 409 where its revision is not the stored one. Returns what is stored now. */
export async function storeCuration(curation: Curation): Promise<Curation> {
  const answer = await ask("curation", withJson("PUT", curation));
  return (await answer.json()) as Curation; // validated by the same schema
}

/** Points of many series in one request, as binary columns. */
export async function fetchScalars(
  request: ScalarsRequest,
  signal?: AbortSignal,
): Promise<ScalarsAnswer> {
  const answer = await ask("scalars", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/octet-stream" },
    body: JSON.stringify(request),
    signal: signal ?? null,
  });
  return decodeScalars(await answer.arrayBuffer());
}

/** Charts of the chosen series as one HTML file. */
export async function fetchReport(request: ReportRequest): Promise<Blob> {
  return (await ask("report", withJson("POST", request))).blob();
}
