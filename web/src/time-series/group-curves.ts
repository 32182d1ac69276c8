// The groups of a card on the step axis, whose means and bands the server computes from every point.
import type { GroupPoints } from "@tb-ts/client";
import { client } from "../api/client.ts";
import { growth } from "../app-state.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { type AxisSpace, columnToAxis } from "../charts/axis-space.ts";
import type { GroupCurve } from "../charts/group-lines.ts";
import type { Range } from "../charts/y-range.ts";
import { withGroupDetail } from "./group-detail.ts";

export interface RunGroup {
  readonly name: string;
  readonly color: string;
  readonly series: readonly SeriesInfo[];
}

/** Whether there is a server to ask: a report has none. */
export const isServed: boolean = true;

/** Pixel columns of the widest chart. */
const width = 4_000;
/** Between requests while runs grow. */
const growthMs = 1_000;
/** Until a zoom stands still. */
const settleMs = 90;

function keyOf(groups: readonly RunGroup[]): string {
  return groups.map(({ series }) => series.map(({ id }) => id).join(",")).join(";");
}

function countOf(groups: readonly RunGroup[]): number {
  return groups.reduce((sum, { series }) => series.reduce((all, { count }) => all + count, sum), 0);
}

export class GroupCurves {
  readonly #onChange: () => void;
  readonly #onError: (error: unknown) => void;
  readonly #unfollow: () => void;
  #groups: readonly RunGroup[] = [];
  #answers: readonly GroupPoints[] = [];
  #askedCount = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fetching = new AbortController();
  #range: Range | null = null;
  #details: readonly GroupPoints[] = [];
  #settling: ReturnType<typeof setTimeout> | undefined;
  #refining = new AbortController();

  /** Ends with `stop`. */
  constructor(onChange: () => void, onError: (error: unknown) => void) {
    this.#onChange = onChange;
    this.#onError = onError;
    this.#unfollow = growth.subscribe(() => this.#followGrowth());
  }

  /** Asks for groups other than those that are here or on their way. */
  follow(groups: readonly RunGroup[]): void {
    const isKnown = keyOf(groups) === keyOf(this.#groups);
    this.#groups = groups;
    if (isKnown) return;
    this.#answers = [];
    this.#details = [];
    this.#fetch();
  }

  /** Asks for the finer steps of a range, once it stands still; those of the last one stay until they are here. */
  refine(range: Range | null): void {
    if (String(range) === String(this.#range)) return;
    this.#range = range;
    clearTimeout(this.#settling);
    this.#refining.abort();
    if (range) this.#settling = setTimeout(() => this.#fetchDetails(), settleMs);
    else this.#details = [];
  }

  /** Empty until the answer is here. */
  curves(xSpace: AxisSpace): GroupCurve[] {
    return this.#groups.flatMap(({ name, color, series }, at) => {
      const overview = this.#answers[at];
      if (!overview) return [];
      const found = withGroupDetail(overview, this.#details[at]);
      const { means: mean, deviations: spread, minima: least, maxima: greatest } = found;
      const xs = columnToAxis(found.steps, xSpace);
      const columns = { xs, count: found.counts, mean, spread, least, greatest };
      const startSec = series[0]?.run.startTimeSec ?? 0;
      return [{ name, color, runs: series.length, columns, startSec }];
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#settling);
    this.#fetching.abort();
    this.#refining.abort();
    this.#unfollow();
  }

  #followGrowth(): void {
    if (this.#timer !== undefined || countOf(this.#groups) === this.#askedCount) return;
    this.#timer = setTimeout(() => this.#fetch(), growthMs);
  }

  #fetch(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#fetching.abort();
    this.#askedCount = countOf(this.#groups);
    if (this.#groups.length === 0) return;
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    client.groups({ groups: this.#ids(), width }, signal).then(
      (answer) => {
        this.#answers = answer.groups;
        this.#onChange();
        this.#fetchDetails();
      },
      (error: unknown) => {
        if (!signal.aborted) this.#onError(error);
      },
    );
  }

  #fetchDetails(): void {
    if (!this.#range || this.#answers.every(({ isWhole }) => isWhole)) return;
    const [min, max] = this.#range;
    this.#refining.abort();
    this.#refining = new AbortController();
    const { signal } = this.#refining;
    client.groups({ groups: this.#ids(), min, max, width }, signal).then(
      (answer) => {
        this.#details = answer.groups;
        this.#onChange();
      },
      (error: unknown) => {
        if (!signal.aborted) console.warn("no finer steps:", error);
      },
    );
  }

  #ids(): number[][] {
    return this.#groups.map(({ series }) => series.map(({ id }) => id));
  }
}
