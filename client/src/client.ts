// Asks a tb-ts server: one method an endpoint of /api/v1, typed by the server's own contract.
import type {
  Curation,
  Flags,
  GroupsRequest,
  HParams,
  Losses,
  Progress,
  ReportRequest,
  Runs,
  ScalarsRequest,
  SeriesTable,
} from "@tb-ts/server/contract";
import { ClientError, messageOf } from "./client-error.ts";
import { decodeGroups, decodeScalars, type GroupsAnswer, type ScalarsAnswer } from "./columns.ts";
import { type LiveEvent, readEvents } from "./event-stream.ts";
import { type LoggedSeries, toRows } from "./logged-series.ts";

export interface ClientOptions {
  /** Needed where the server was started with one, but by a page of that server: the browser sends its cookie. */
  readonly token?: string;
}

const binary = "application/octet-stream";

/** Every method throws `ClientError` where the server refuses or does not answer. */
export class Client {
  readonly #url: string;
  readonly #token: string | null;

  /**
   * `url` is the one that the server printed; a `?token=` in it is taken. Without it a page asks the server that it
   * came from, below whatever path that stands.
   */
  constructor(url?: string, { token }: ClientOptions = {}) {
    const server = url === undefined ? null : new URL(url);
    this.#url = server ? `${server.origin}${server.pathname.replace(/\/+$/, "")}/` : "";
    this.#token = token ?? server?.searchParams.get("token") ?? null;
  }

  runs = (): Promise<Runs> => this.#json("runs");
  seriesTable = (): Promise<SeriesTable> => this.#json("series");
  losses = (): Promise<Losses> => this.#json("losses");
  hparams = (): Promise<HParams> => this.#json("hparams");
  flags = (): Promise<Flags> => this.#json("flags");
  curation = (): Promise<Curation> => this.#json("curation");

  /** Every series of every run. */
  async series(): Promise<LoggedSeries[]> {
    const [{ runs }, table] = await Promise.all([this.runs(), this.seriesTable()]);
    return toRows(table, runs);
  }

  /** How far the first scan is; `state` is "scanning" until its end. */
  async progress(): Promise<Progress> {
    return (await this.runs()).progress;
  }

  /** Replaces the curation; 409 where its revision is not the stored one. Returns what is stored now. */
  async storeCuration(curation: Curation): Promise<Curation> {
    const answer = await this.#send("PUT", "curation", curation);
    return (await answer.json()) as Curation; // the server validates its answers by this schema
  }

  /** Points of many series in one request. */
  async scalars(request: ScalarsRequest, signal?: AbortSignal): Promise<ScalarsAnswer> {
    const answer = await this.#send("POST", "scalars", request, signal);
    return decodeScalars(await answer.arrayBuffer());
  }

  /** Mean, deviation and extent over the series of each group, step by step. */
  async groups(request: GroupsRequest, signal?: AbortSignal): Promise<GroupsAnswer> {
    const answer = await this.#send("POST", "groups", request, signal);
    return decodeGroups(await answer.arrayBuffer());
  }

  /** Charts of the chosen series as one HTML file. */
  async report(request: ReportRequest): Promise<Blob> {
    return (await this.#send("POST", "report", request)).blob();
  }

  /**
   * What happens from now on, or after `generation`, until `signal` ends it (then it throws its reason) or the
   * connection is lost (then it ends).
   */
  async *events(generation?: number, signal?: AbortSignal): AsyncGenerator<LiveEvent> {
    const query = generation === undefined ? "" : `?after=${generation}`;
    const answer = await this.#ask(`events${query}`, { signal: signal ?? null });
    if (answer.body) yield* readEvents(answer.body);
  }

  async #ask(path: string, request: RequestInit): Promise<Response> {
    const answer = await this.#fetch(path, request);
    if (answer.ok) return answer;
    throw new ClientError(messageOf(await answer.text()), answer.status);
  }

  async #fetch(path: string, request: RequestInit): Promise<Response> {
    const headers = new Headers(request.headers);
    if (this.#token) headers.set("authorization", `Bearer ${this.#token}`);
    try {
      return await fetch(`${this.#url}api/v1/${path}`, { ...request, headers });
    } catch (cause) {
      const reason = (cause as Error).cause ?? cause;
      throw new ClientError(
        `${this.#url || "the server"} does not answer: ${(reason as Error).message}`,
        0,
        cause,
      );
    }
  }

  async #json<T>(path: string): Promise<T> {
    return (await (await this.#ask(path, {})).json()) as T; // the server validates its answers by this schema
  }

  #send(method: "POST" | "PUT", path: string, body: object, signal?: AbortSignal) {
    const headers = { "content-type": "application/json", accept: binary };
    return this.#ask(path, { method, headers, body: JSON.stringify(body), signal: signal ?? null });
  }
}
