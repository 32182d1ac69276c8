// A page of the dashboard without a screen: follows changes and keeps its charts up to date.
import { Client } from "@tb-ts/client";

const chartsOnScreen = 12;
/** A person zooms or scrolls about so often. */
const zoomEveryMs = 5_000;
const width = 600;
/** Pages gather changes for a moment before they ask. */
const gatherMs = 1_000;

export class LivePage {
  #client;
  #number;
  #signal;
  /** By series id: points that the page has. */
  #known = new Map();
  #grown = new Map();
  chartMs = [];
  errors = [];
  changes = 0;

  constructor(url, number, signal) {
    this.#client = new Client(url);
    this.#number = number;
    this.#signal = signal;
  }

  async run() {
    await this.#attempt(() => this.#openPage());
    const timers = [
      setInterval(() => this.#attempt(() => this.#follow()), gatherMs),
      setInterval(() => this.#attempt(() => this.#chart([...this.#known.keys()])), zoomEveryMs),
    ];
    await this.#attempt(() => this.#listen());
    for (const timer of timers) clearInterval(timer);
  }

  async #openPage() {
    const series = await this.#client.series();
    const first = (this.#number * chartsOnScreen) % Math.max(1, series.length - chartsOnScreen);
    const chosen = series.slice(first, first + chartsOnScreen);
    await this.#chart(chosen.map(({ id }) => id));
    for (const { id, points } of chosen) this.#known.set(id, points);
  }

  async #listen() {
    for await (const event of this.#client.events(undefined, this.#signal)) {
      if (event.type !== "change") continue;
      this.changes++;
      for (const [id, count] of event.change.grown)
        if (this.#known.has(id)) this.#grown.set(id, count);
    }
    if (!this.#signal.aborted) throw new Error("the event stream ended");
  }

  /** Asks for the new points only. */
  async #follow() {
    const ids = [...this.#grown.keys()];
    if (ids.length === 0) return;
    this.#grown.clear();
    const after = ids.map((id) => this.#known.get(id));
    const { series } = await this.#timed({ series: ids, after });
    for (const { id, total } of series) this.#known.set(id, total);
  }

  async #chart(ids) {
    await this.#timed({ series: ids, width });
  }

  async #timed(request) {
    const begin = performance.now();
    const answer = await this.#client.scalars(request);
    this.chartMs.push(performance.now() - begin);
    return answer;
  }

  async #attempt(action) {
    try {
      await action();
    } catch (error) {
      if (!this.#signal.aborted) this.errors.push(String(error));
    }
  }
}
