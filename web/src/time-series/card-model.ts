// What one scalar card shows, apart from React: its series' points, its lines, its chart and its pointer.
import { fetchScalars } from "../api/client.ts";
import { Atom } from "../atom.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { spaces } from "../charts/axis-space.ts";
import { type ChartLine, LineBuilder, supersededLine } from "../charts/chart-line.ts";
import { ChartPointer } from "../charts/chart-pointer.ts";
import { schedule, unschedule } from "../charts/frame-scheduler.ts";
import { groupLines, type LineGroup } from "../charts/group-lines.ts";
import type { Hover } from "../charts/hover.ts";
import { type Ink, readInk } from "../charts/ink.ts";
import { ScalarChart } from "../charts/scalar-chart.ts";
import { scalarStore, widthFor } from "../charts/scalar-store.ts";
import { type Remark, type Scene, sceneOf, type Zoom } from "../charts/scene.ts";
import { pointsOf, type SeriesPoints, withDetail } from "../charts/series-points.ts";
import { sharedCursor } from "../charts/shared-cursor.ts";
import { groupOf } from "../runs/run-groups.ts";
import type { View } from "../view.ts";

export interface CardSettings {
  readonly series: readonly SeriesInfo[];
  readonly colorOf: (runName: string) => string;
  readonly titleOf: (runName: string) => string;
  readonly view: View;
  /** Remarks on the tag, at steps. */
  readonly annotations: readonly { readonly step: number; readonly text: string }[];
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

export type CardState =
  | { readonly kind: "loading" }
  | { readonly kind: "drawn"; readonly scene: Scene }
  | { readonly kind: "failed"; readonly message: string };

/** Points of the zoomed range, finer than the overview's. */
interface Detail {
  readonly key: string;
  readonly points: ReadonlyMap<number, SeriesPoints>;
}

/** Until a zoom stands still; and between looks at a zoomed range that grows. */
const detailDelayMs = 90;
const liveDetailDelayMs = 1000;

export class CardModel {
  readonly hover = new Atom<Hover | null>(null);
  readonly state = new Atom<CardState>({ kind: "loading" });
  readonly #plot: HTMLElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #overlay: HTMLCanvasElement;
  readonly #pointer: ChartPointer;
  readonly #resizing: ResizeObserver;
  readonly #builders = new Map<number, LineBuilder>();
  #settings: CardSettings;
  #chart: ScalarChart | null = null;
  #ink: Ink = readInk();
  #size: readonly [number, number] = [0, 0];
  #unwatch: () => void = () => {};
  readonly #unfollow: () => void;
  #detail: Detail = { key: "", points: new Map() };
  #detailTimer: ReturnType<typeof setTimeout> | undefined;
  #fetching: AbortController | null = null;

  /** Lives in `plot`, whose two canvases it draws on, until `dispose`. */
  constructor(plot: HTMLElement, settings: CardSettings) {
    this.#plot = plot;
    [this.#canvas, this.#overlay] = plot.querySelectorAll("canvas") as unknown as [
      HTMLCanvasElement,
      HTMLCanvasElement,
    ];
    this.#settings = settings;
    this.#pointer = new ChartPointer(plot, {
      chart: () => this.#chart,
      zoom: () => this.#settings.zoom,
      sort: () => this.#settings.view.tooltipSort,
      onHover: (hover) => this.#share(hover),
      onZoom: (zoom) => this.#settings.onZoom(zoom),
    });
    this.#resizing = new ResizeObserver(([entry]) => entry && this.#resize(entry.contentRect));
    this.#resizing.observe(plot);
    this.#unfollow = sharedCursor.subscribe(() => this.#follow());
    this.#watch();
  }

  /** New settings; what follows from them is drawn in a coming frame. */
  configure(settings: CardSettings): void {
    const old = this.#settings;
    this.#settings = settings;
    if (idsOf(old) !== idsOf(settings)) this.#watch();
    this.#wantDetail();
    schedule(this.#redraw);
  }

  /** Where the plot is on the screen. */
  plotBounds(): DOMRect {
    return this.#plot.getBoundingClientRect();
  }

  /** Where what floats above the plot belongs: a dialog lies over all else on the page. */
  floatHost(): Element {
    return this.#plot.closest("dialog") ?? document.body;
  }

  /** The theme changed: Chart.js keeps colours, so the chart is made anew. */
  repaint(): void {
    this.#ink = readInk();
    this.#dropChart();
    schedule(this.#redraw);
  }

  dispose(): void {
    unschedule(this.#redraw);
    clearTimeout(this.#detailTimer);
    this.#fetching?.abort();
    this.#unwatch();
    this.#unfollow();
    this.#resizing.disconnect();
    this.#pointer.stop();
    this.#dropChart();
  }

  #dropChart(): void {
    this.#chart?.destroy();
    this.#chart = null;
  }

  #watch(): void {
    this.#unwatch();
    this.#unwatch = scalarStore.watch({
      ids: this.#settings.series.map(({ id }) => id),
      onChange: () => this.#onPoints(),
      onError: (error) => this.state.set({ kind: "failed", message: String(error) }),
    });
  }

  #share(hover: Hover | null): void {
    this.hover.set(hover);
    if (this.#settings.view.linkCards) sharedCursor.set(hover && { x: hover.x, source: this });
  }

  /** Shows where the crosshair is on another card. */
  #follow(): void {
    const cursor = sharedCursor.get();
    if (cursor?.source !== this && !this.hover.get()) this.#pointer.mark(cursor?.x ?? null);
  }

  #resize({ width, height }: { readonly width: number; readonly height: number }): void {
    this.#size = [Math.floor(width), Math.floor(height)];
    if (this.#chart) this.#chart.resize(...this.#size);
    else schedule(this.#redraw);
  }

  readonly #redraw = (): void => {
    const lines = this.#lines();
    const isWaiting = lines.length === 0 && this.#settings.series.length > 0;
    if (isWaiting || this.#size[0] === 0) return;
    const { view, zoom } = this.#settings;
    const axes = { xAxis: view.xAxis, space: spaces[view.yScale], remarks: this.#remarks() };
    const scene = sceneOf(lines, axes, zoom, view.ignoreOutliers);
    if (this.#chart) this.#chart.draw(scene);
    else this.#chart = new ScalarChart(this.#canvas, this.#overlay, scene, this.#ink, this.#size);
    this.#pointer.refresh();
    this.state.set({ kind: "drawn", scene });
  };

  /** Steps have a place on the step axis alone. */
  #remarks(): Remark[] {
    const { view, annotations } = this.#settings;
    if (view.xAxis !== "step") return [];
    return annotations.map(({ step, text }) => ({ x: step, text }));
  }

  #lines(): ChartLine[] {
    const { view, colorOf } = this.#settings;
    const runs = this.#runLines();
    if (view.groupBand === "off" || view.runColorGroup.by === "run")
      return [...this.#earlierLines(), ...runs.map(({ line }) => line)];
    const groupOfRun = groupOf(view.runColorGroup);
    const groups = Map.groupBy(runs, ({ run }) => groupOfRun(run));
    const named = [...groups].map(([name, members]): LineGroup => {
      const color = colorOf(members[0]?.run ?? "");
      return { name: name ?? "others", color, lines: members.map(({ line }) => line) };
    });
    return groupLines(named, view.groupBand, view);
  }

  /** One line a run whose points are here. */
  #runLines(): { readonly run: string; readonly line: ChartLine }[] {
    const { series, view, colorOf, titleOf } = this.#settings;
    return series.flatMap(({ id, run: { name } }) => {
      const points = this.#pointsOf(id);
      if (!points) return [];
      const line = this.#builderOf(id).build(titleOf(name), colorOf(name), points, view);
      return [{ run: name, line }];
    });
  }

  /** What later attempts superseded, where the user wants to see it: below the newest lines. */
  #earlierLines(): ChartLine[] {
    const { series, view, colorOf, titleOf } = this.#settings;
    if (!view.showEarlier) return [];
    return series.flatMap(({ id, run: { name } }) => {
      const points = this.#pointsOf(id);
      return (points && supersededLine(titleOf(name), colorOf(name), points, view)) ?? [];
    });
  }

  #builderOf(id: number): LineBuilder {
    const builder = this.#builders.get(id) ?? new LineBuilder();
    this.#builders.set(id, builder);
    return builder;
  }

  #pointsOf(id: number): SeriesPoints | null {
    return this.#detail.points.get(id) ?? scalarStore.get(id);
  }

  /** Asks for the finer points of a zoomed range, once the zoom stands still. */
  #wantDetail(): void {
    const { zoom, view } = this.#settings;
    const key = zoom.x ? `${view.xAxis} ${zoom.x.join(" ")} ${idsOf(this.#settings)}` : "";
    if (key === this.#detail.key) return;
    this.#detail = { key, points: zoom.x ? this.#detail.points : new Map() };
    this.#fetching?.abort();
    this.#fetchDetailIn(detailDelayMs);
  }

  #fetchDetailIn(delayMs: number): void {
    clearTimeout(this.#detailTimer);
    this.#detailTimer = undefined;
    if (this.#detail.key === "") return;
    this.#detailTimer = setTimeout(() => {
      this.#detailTimer = undefined;
      void this.#fetchDetail(this.#detail.key);
    }, delayMs);
  }

  /** Points arrived: the overview that a zoom waits for, or live ones, which a zoomed range may hold too. */
  #onPoints(): void {
    schedule(this.#redraw);
    if (this.#detailTimer === undefined)
      this.#fetchDetailIn(this.#detail.points.size > 0 ? liveDetailDelayMs : 0);
  }

  async #fetchDetail(key: string): Promise<void> {
    const ids = this.#settings.series.map(({ id }) => id);
    const reduced = ids.filter((id) => scalarStore.get(id)?.isWhole === false);
    if (reduced.length === 0) return;
    const { axis, min, max } = this.#wantedRange();
    this.#fetching = new AbortController();
    const width = widthFor(ids.length);
    try {
      const request = { series: reduced, axis, min, max, width };
      const answer = await fetchScalars(request, this.#fetching.signal);
      const points = new Map(
        answer.series.flatMap((series): [number, SeriesPoints][] => {
          const overview = scalarStore.get(series.id);
          if (!overview) return [];
          const column = axis === "step" ? "steps" : "wallTimesSec";
          return [[series.id, withDetail(overview, pointsOf(series), column, [min, max])]];
        }),
      );
      this.#detail = { key, points };
      schedule(this.#redraw);
    } catch (error) {
      if (!this.#fetching.signal.aborted) console.warn("no finer points:", error);
    }
  }

  /** The zoomed range as the server understands it: relative times begin at each series' own first point. */
  #wantedRange(): { axis: "step" | "wallTime"; min: number; max: number } {
    const { zoom, view, series } = this.#settings;
    const [least, greatest] = zoom.x as readonly [number, number]; // only asked for where there is one
    if (view.xAxis === "step") return { axis: "step", min: least, max: greatest };
    if (view.xAxis === "wall") return { axis: "wallTime", min: least, max: greatest };
    const firsts = series.flatMap(({ id }) => scalarStore.get(id)?.wallTimesSec[0] ?? []);
    return {
      axis: "wallTime",
      min: Math.min(...firsts) + least,
      max: Math.max(...firsts) + greatest,
    };
  }
}

function idsOf({ series }: CardSettings): string {
  return series.map(({ id }) => id).join(",");
}
