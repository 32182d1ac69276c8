// Asks a tb-ts server: the typed side of /api/v1, for programs in Node. It loads nothing of the server.
import type { Losses, Progress, Runs, ScalarsRequest, SeriesTable } from "../api/v1/contract.ts";
import { decodeScalars, type SeriesPoints } from "./decode-scalars.ts";

export interface ClientOptions {
  /** Needed where the server was started with one. */
  readonly token?: string;
}

/** All values of one tag of one run. */
export interface LoggedSeries {
  readonly id: number;
  readonly run: string;
  readonly tag: string;
  readonly plugin: string;
  readonly points: number;
  readonly lastStep: number | null;
  /** Seconds since 1970. */
  readonly lastTimeSec: number | null;
  /** Scalars only; null where the last one is not finite. */
  readonly lastValue: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/** The server refused or failed: `status` is its answer's, 0 where there was none. */
export class ClientError extends Error {
  override readonly name = "ClientError";
  readonly status: number;

  constructor(message: string, status: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

export class Client {
  readonly #url: string;
  readonly #token: string | null;

  /** `url` is the one that the server printed; a `?token=` in it is taken. */
  constructor(url: string, { token }: ClientOptions = {}) {
    const { origin, pathname, searchParams } = new URL(url);
    this.#url = origin + pathname.replace(/\/+$/, "");
    this.#token = token ?? searchParams.get("token");
  }

  async runs(): Promise<Runs> {
    return (await this.#ask("/api/v1/runs")).json() as Promise<Runs>;
  }

  /** Every series of every run, runs in the server's order. */
  async series(): Promise<LoggedSeries[]> {
    const [{ runs }, answer] = await Promise.all([this.runs(), this.#ask("/api/v1/series")]);
    return toRows((await answer.json()) as SeriesTable, runs);
  }

  /** Points of scalar series, in arrival order. Series that are gone, or hold no scalars, are left out. */
  async scalars(request: ScalarsRequest): Promise<SeriesPoints[]> {
    const answer = await this.#ask("/api/v1/scalars", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/octet-stream" },
      body: JSON.stringify(request),
    });
    return decodeScalars(await answer.arrayBuffer());
  }

  /** What could not be read. */
  async losses(): Promise<Losses["losses"]> {
    return ((await (await this.#ask("/api/v1/losses")).json()) as Losses).losses;
  }

  /** How far the first scan is; `state` is "scanning" until its end. */
  async progress(): Promise<Progress> {
    return (await this.runs()).progress;
  }

  async #ask(path: string, request: RequestInit = {}): Promise<Response> {
    const response = await this.#fetch(path, request);
    if (response.ok) return response;
    throw new ClientError(messageOf(await response.text()), response.status);
  }

  async #fetch(path: string, request: RequestInit): Promise<Response> {
    const headers = new Headers(request.headers);
    if (this.#token) headers.set("authorization", `Bearer ${this.#token}`);
    try {
      return await fetch(this.#url + path, { ...request, headers });
    } catch (cause) {
      const reason = (cause as Error).cause ?? cause;
      throw new ClientError(`${this.#url} does not answer: ${(reason as Error).message}`, 0, cause);
    }
  }
}

/** An error's own words, in either form that the server gives it. */
function messageOf(body: string): string {
  try {
    return (JSON.parse(body) as { error: { message: string } }).error.message;
  } catch {
    return body;
  }
}

function toRows(table: SeriesTable, runs: Runs["runs"]): LoggedSeries[] {
  const rows = Map.groupBy(table.id.keys(), (i) => table.runId[i]!);
  return runs.flatMap((run) =>
    (rows.get(run.id) ?? []).map((i) => ({
      id: table.id[i]!,
      run: run.name,
      tag: table.tags[table.tag[i]!]!,
      plugin: table.plugins[table.plugin[i]!]!,
      points: table.count[i]!,
      lastStep: table.lastStep[i]!,
      lastTimeSec: table.lastTimeSec[i]!,
      lastValue: table.lastValue[i]!,
      min: table.min[i]!,
      max: table.max[i]!,
    })),
  );
}
