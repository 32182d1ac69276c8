// Sends records to a server and reads what it says; retries are the caller's.
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { ingestUrl, type RemoteRun } from "./remote-run.ts";

const compress = promisify(gzip);

/** Bytes of the file that the server has; `gap` where it lacks some before those that were sent. */
export interface IngestAnswer {
  readonly kind: "taken" | "gap";
  readonly cursor: number;
}

/** The server could not be asked, or did not take the records; `retryAfterMs` where it said when to come back. */
export class IngestError extends Error {
  override readonly name = "IngestError";
  /** 0 where there was no answer. */
  readonly status: number;
  readonly retryAfterMs: number | null;

  constructor(message: string, status: number, retryAfterMs: number | null, cause?: unknown) {
    super(message, { cause });
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** A connection that stands still is given up after this long, and as long again for every 2 MB. */
const timeoutMs = 20_000;
const bytesPerTimeout = 2 << 20;

/** Posts whole records that begin at `offset` of the file. Throws IngestError. */
export async function postRecords(
  remote: RemoteRun,
  file: string,
  offset: number,
  records: Uint8Array,
): Promise<IngestAnswer> {
  const query = new URLSearchParams({
    file: file.replace(/[^\w.-]/g, "_"),
    offset: String(offset),
  });
  const response = await ask(`${ingestUrl(remote)}?${query}`, {
    method: "POST",
    headers: {
      "content-type": "application/octet-stream",
      "content-encoding": "gzip",
      ...(remote.token !== null && { authorization: `Bearer ${remote.token}` }),
    },
    body: await compress(records, { level: 1 }),
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs * Math.ceil(1 + records.length / bytesPerTimeout)),
  });
  return readAnswer(response, remote.server);
}

async function ask(
  url: string,
  request: RequestInit,
): Promise<{ response: Response; body: string }> {
  try {
    const response = await fetch(url, request);
    return { response, body: await response.text() };
  } catch (error) {
    const cause = (error as Error).cause ?? error;
    throw new IngestError((cause as Error).message || String(cause), 0, null, error);
  }
}

function readAnswer({ response, body }: { response: Response; body: string }, server: string) {
  const { status } = response;
  const cursor = cursorOf(body);
  if (cursor !== null && status === 202) return { kind: "taken", cursor } as const;
  if (cursor !== null && status === 409) return { kind: "gap", cursor } as const;
  const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
  const retryAfterMs = Number.isFinite(seconds) ? seconds * 1000 : null;
  throw new IngestError(
    `${server} answered ${status}: ${body.slice(0, 300)}`,
    status,
    retryAfterMs,
  );
}

function cursorOf(body: string): number | null {
  try {
    const { cursor } = JSON.parse(body) as { cursor?: unknown };
    return typeof cursor === "number" ? cursor : null;
  } catch {
    return null;
  }
}
