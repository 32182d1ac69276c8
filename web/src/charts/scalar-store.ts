// Points of the scalar series on screen: fetched once a card needs them, then only what is new.
import type { ScalarsAnswer } from "@tb-ts/client";
import { client } from "../api/client.ts";
import { RequestQueue } from "../api/request-queue.ts";
import { appendPoints, pointsOf, type SeriesPoints } from "./series-points.ts";

/** What a card needs: told of every change of its series until released. */
export interface Watch {
  readonly ids: readonly number[];
  readonly onChange: () => void;
  readonly onError: (error: unknown) => void;
}

/** Points that stay when no card shows them, for scrolling back: 24 bytes each. */
const keptPoints = 1_500_000;
/** Points of one card at most: several times its pixels, and exact smoothing for all ordinary series. */
const pointsPerCard = 400_000;
const pointsPerColumn = 4; // first, last, least, greatest
const leastWidth = 64;
const mostWidth = 25_000;
/** Enough for any screen; a series that cannot come whole needs no more, and comes the sooner. */
const reducedWidth = 2_000;

/** Columns at which every series of up to four times as many points comes whole: a share of the card for each. */
function wholeWidth(seriesCount: number): number {
  const share = Math.floor(pointsPerCard / (pointsPerColumn * Math.max(1, seriesCount)));
  return Math.min(mostWidth, Math.max(leastWidth, share));
}

/** Columns to ask for where a card has so many series, the longest of which has `longest` points. */
export function widthFor(seriesCount: number, longest: number): number {
  const width = wholeWidth(seriesCount);
  return longest <= pointsPerColumn * width ? width : Math.min(width, reducedWidth);
}

export class ScalarStore {
  readonly #points = new Map<number, SeriesPoints>();
  readonly #watches = new Set<Watch>();
  readonly #queue = new RequestQueue(2);
  #series: ReadonlyMap<number, { readonly count: number }> = new Map();
  readonly #loading = new Set<number>();
  /** Series that grew past what is here, and the count that was told. */
  readonly #behind = new Map<number, number>();
  #isCatchingUp = false;

  /** The points of a series, or null while they are on their way. */
  get(id: number): SeriesPoints | null {
    return this.#points.get(id) ?? null;
  }

  /** Fetches what is missing and tells of changes; the returned function ends it. */
  watch(watch: Watch): () => void {
    this.#watches.add(watch);
    void this.#load(watch);
    return () => {
      this.#watches.delete(watch);
      this.#evict();
    };
  }

  /** Notes the growth that the server tells; series that nobody watches are dropped, as they would be stale. */
  grow(grown: readonly (readonly [id: number, count: number, ...unknown[]])[]): void {
    const watched = this.#watched();
    for (const [id, count] of grown) {
      const points = this.#points.get(id);
      if (!points || points.total >= count) continue;
      if (watched.has(id)) this.#behind.set(id, count);
      else this.#points.delete(id);
    }
    void this.#catchUp();
  }

  /** Follows a new catalogue: forgets series that are gone, catches up with those that grew while away. */
  follow(series: ReadonlyMap<number, { readonly count: number }>): void {
    this.#series = series;
    for (const id of this.#points.keys()) if (!series.has(id)) this.#points.delete(id);
    this.grow([...this.#points.keys()].map((id) => [id, series.get(id)?.count ?? 0]));
  }

  #watched(): Set<number> {
    return new Set([...this.#watches].flatMap(({ ids }) => ids));
  }

  async #load(watch: Watch): Promise<void> {
    const missing = watch.ids.filter((id) => !this.#points.has(id) && !this.#loading.has(id));
    if (missing.length === 0) return watch.onChange();
    for (const id of missing) this.#loading.add(id);
    try {
      await Promise.all(this.#requests(missing, watch.ids.length).map((one) => this.#fetch(one)));
    } catch (error) {
      watch.onError(error);
    } finally {
      for (const id of missing) this.#loading.delete(id);
    }
    this.#tell(missing);
  }

  /** Series that come whole, and those too long for that, in requests of their own. */
  #requests(ids: readonly number[], seriesCount: number) {
    const countOf = (id: number) => this.#series.get(id)?.count ?? 0;
    const byWidth = Map.groupBy(ids, (id) => widthFor(seriesCount, countOf(id)));
    return [...byWidth].map(([width, series]) => ({ series, width }));
  }

  async #fetch(request: { readonly series: number[]; readonly width: number }): Promise<void> {
    this.#keep(await this.#queue.run(() => client.scalars(request)));
  }

  #keep(answer: ScalarsAnswer): void {
    for (const series of answer.series) this.#points.set(series.id, pointsOf(series));
  }

  #tell(ids: Iterable<number>): void {
    const changed = new Set(ids);
    for (const watch of this.#watches) {
      if (watch.ids.some((id) => changed.has(id))) watch.onChange();
    }
  }

  /** Asks for the new points of all series that are behind, in one request at a time. */
  async #catchUp(): Promise<void> {
    if (this.#isCatchingUp || this.#behind.size === 0) return;
    this.#isCatchingUp = true;
    try {
      while (this.#behind.size > 0) {
        const ids = [...this.#behind.keys()].filter((id) => this.#points.has(id));
        this.#behind.clear();
        if (ids.length > 0) await this.#append(ids);
      }
    } catch (error) {
      console.warn("live points did not arrive; the next change asks again:", error);
    } finally {
      this.#isCatchingUp = false;
    }
  }

  async #append(ids: readonly number[]): Promise<void> {
    const after = ids.map((id) => this.#points.get(id)?.total ?? 0);
    const answer = await client.scalars({ series: [...ids], after });
    for (const series of answer.series) {
      const points = this.#points.get(series.id);
      const isFollowing = points && points.total + series.count === series.total;
      if (isFollowing) this.#points.set(series.id, appendPoints(points, series));
    }
    this.#tell(ids);
  }

  /** Forgets unwatched points, longest unused first, beyond what is kept for scrolling back. */
  #evict(): void {
    const watched = this.#watched();
    const idle = [...this.#points].filter(([id]) => !watched.has(id));
    let excess = idle.reduce((sum, [, { steps }]) => sum + steps.length, 0) - keptPoints;
    for (const [id, { steps }] of idle) {
      if (excess <= 0) return;
      this.#points.delete(id);
      excess -= steps.length;
    }
  }
}

/** The page's one store. */
export const scalarStore = new ScalarStore();
