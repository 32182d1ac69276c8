// The finer points of a zoomed range, asked for once the zoom stands still and again while the range grows.
import { client } from "../api/client.ts";
import { scalarStore, widthFor } from "../charts/scalar-store.ts";
import { pointsOf, type SeriesPoints, withDetail } from "../charts/series-points.ts";
import type { Range } from "../charts/y-range.ts";
import type { XAxis } from "../view.ts";

/** What is zoomed; `range` is in the units of the x axis. */
export interface ZoomedRange {
  readonly ids: readonly number[];
  readonly xAxis: XAxis;
  readonly range: Range;
}

/** Until a zoom stands still; and between looks at a zoomed range that grows. */
const settleMs = 90;
const growthMs = 1000;

function keyOf(zoomed: ZoomedRange | null): string {
  return zoomed ? `${zoomed.xAxis} ${zoomed.range.join(" ")} ${zoomed.ids.join(",")}` : "";
}

/** The range as the server understands it: relative times begin at each series' own first point. */
function wantedRange({ ids, xAxis, range: [least, greatest] }: ZoomedRange) {
  if (xAxis === "step") return { axis: "step", min: least, max: greatest } as const;
  if (xAxis === "wall") return { axis: "wallTime", min: least, max: greatest } as const;
  const firsts = ids.flatMap((id) => scalarStore.get(id)?.wallTimesSec[0] ?? []);
  const min = Math.min(...firsts) + least;
  return { axis: "wallTime", min, max: Math.max(...firsts) + greatest } as const;
}

/** Overviews with the range's points in them, for the series that the store holds reduced. */
async function fetchDetail(zoomed: ZoomedRange, signal: AbortSignal) {
  const { ids } = zoomed;
  const series = ids.filter((id) => scalarStore.get(id)?.isWhole === false);
  const { axis, min, max } = wantedRange(zoomed);
  const points = new Map<number, SeriesPoints>();
  if (series.length === 0) return points;
  const answer = await client.scalars(
    { series, axis, min, max, width: widthFor(ids.length, Number.POSITIVE_INFINITY) },
    signal,
  );
  const column = axis === "step" ? "steps" : "wallTimesSec";
  for (const item of answer.series) {
    const overview = scalarStore.get(item.id);
    if (overview) points.set(item.id, withDetail(overview, pointsOf(item), column, [min, max]));
  }
  return points;
}

export class ZoomDetail {
  readonly #onPoints: () => void;
  #zoomed: ZoomedRange | null = null;
  #points: ReadonlyMap<number, SeriesPoints> = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fetching = new AbortController();

  /** `onPoints` is called when finer points have arrived. Ends with `stop`. */
  constructor(onPoints: () => void) {
    this.#onPoints = onPoints;
  }

  /** The points of a series with the zoomed range's in them; null where there are none finer. */
  get(id: number): SeriesPoints | null {
    return this.#points.get(id) ?? null;
  }

  /** Follows a zoom; the finer points of the last one stay until those of the new one are here. */
  follow(zoomed: ZoomedRange | null): void {
    if (keyOf(zoomed) === keyOf(this.#zoomed)) return;
    this.#zoomed = zoomed;
    if (!zoomed) this.#points = new Map();
    this.#fetching.abort();
    this.#fetchIn(settleMs);
  }

  /** The store has new points: the overview that a zoom waited for, or live ones, which the range may hold too. */
  refresh(): void {
    if (this.#timer === undefined) this.#fetchIn(this.#points.size > 0 ? growthMs : 0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#fetching.abort();
  }

  #fetchIn(delayMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const zoomed = this.#zoomed;
    if (!zoomed) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#fetch(zoomed);
    }, delayMs);
  }

  async #fetch(zoomed: ZoomedRange): Promise<void> {
    this.#fetching = new AbortController();
    const { signal } = this.#fetching;
    try {
      this.#points = await fetchDetail(zoomed, signal);
      this.#onPoints();
    } catch (error) {
      if (!signal.aborted) console.warn("no finer points:", error);
    }
  }
}
