// What one scalar card shows, apart from React: its series' points, its lines, its chart and its pointer.
import { Atom } from "../atom.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { mapRange, spaces, xSpaceOf } from "../charts/axis-space.ts";
import { type ChartLine, LineBuilder, supersededLine } from "../charts/chart-line.ts";
import { ChartPointer } from "../charts/chart-pointer.ts";
import { schedule, unschedule } from "../charts/frame-scheduler.ts";
import { groupLines, type LineGroup } from "../charts/group-lines.ts";
import type { Hover } from "../charts/hover.ts";
import { hoverToText } from "../charts/hover-text.ts";
import { type Ink, readInk } from "../charts/ink.ts";
import { type Margin, marginLines, type TagLine } from "../charts/margin-lines.ts";
import { ScalarChart } from "../charts/scalar-chart.ts";
import { scalarStore } from "../charts/scalar-store.ts";
import { type Remark, type Scene, sceneOf, type Zoom } from "../charts/scene.ts";
import type { SeriesPoints } from "../charts/series-points.ts";
import { sharedCursor } from "../charts/shared-cursor.ts";
import { groupOf } from "../runs/run-groups.ts";
import type { View } from "../view.ts";
import { ZoomDetail } from "./zoom-detail.ts";

export interface CardSettings {
  readonly series: readonly SeriesInfo[];
  readonly colorOf: (runName: string) => string;
  readonly titleOf: (runName: string) => string;
  readonly view: View;
  /** Where given, values are drawn within their bounds, and nothing else. */
  readonly margins?: readonly Margin[] | undefined;
  /** Remarks on the tag, at steps. */
  readonly annotations: readonly { readonly step: number; readonly text: string }[];
  /** x in the axis's units, y in axis space. */
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

export type CardState =
  | { readonly kind: "loading" }
  | { readonly kind: "drawn"; readonly scene: Scene }
  | { readonly kind: "failed"; readonly message: string };

export class CardModel {
  readonly hover = new Atom<Hover | null>(null);
  /** The hover that is on the clipboard. */
  readonly copied = new Atom<Hover | null>(null);
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
  readonly #detail = new ZoomDetail(() => schedule(this.#redraw));

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
      zoom: () => this.#placedZoom(),
      sort: () => this.#settings.view.tooltipSort,
      onHover: (hover) => this.#share(hover),
      onCopy: (hover) => void this.#copy(hover),
      onZoom: ({ x, y }) => this.#settings.onZoom({ x: x && mapRange(x, this.#xSpace.toValue), y }),
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
    this.#detail.stop();
    this.#unwatch();
    this.#unfollow();
    this.#resizing.disconnect();
    this.#pointer.stop();
    this.#dropChart();
  }

  get #xSpace() {
    return xSpaceOf(this.#settings.view);
  }

  #placedZoom(): Zoom {
    const { x, y } = this.#settings.zoom;
    return { x: x && mapRange(x, this.#xSpace.toAxis), y };
  }

  /** Asks for the finer points of the range in view, where it is not that of the data. */
  #followRange({ x, xSpace }: Scene): void {
    const { zoom, view, series } = this.#settings;
    const isWhole = !zoom.x && view.xLimits.every((end) => end === null);
    const ids = series.map(({ id }) => id);
    const range = zoom.x ?? mapRange(x, xSpace.toValue);
    this.#detail.follow(isWhole ? null : { ids, xAxis: view.xAxis, range });
  }

  #dropChart(): void {
    this.#chart?.destroy();
    this.#chart = null;
  }

  #watch(): void {
    this.#unwatch();
    this.#unwatch = scalarStore.watch({
      ids: this.#settings.series.map(({ id }) => id),
      onChange: () => {
        schedule(this.#redraw);
        this.#detail.refresh();
      },
      onError: (error) => this.state.set({ kind: "failed", message: String(error) }),
    });
  }

  #share(hover: Hover | null): void {
    this.hover.set(hover);
    if (this.#settings.view.linkCards) sharedCursor.set(hover && { x: hover.x, source: this });
  }

  /** Browsers lend the clipboard to safe origins alone: to localhost and HTTPS. */
  async #copy(hover: Hover): Promise<void> {
    await navigator.clipboard?.writeText(hoverToText(hover));
    if (navigator.clipboard) this.copied.set(hover);
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
    const { view } = this.#settings;
    const { xAxis, ignoreOutliers } = view;
    const axes = { xAxis, xSpace: this.#xSpace, space: spaces[view.yScale] };
    const marked = { ...axes, remarks: this.#remarks() };
    const scene = sceneOf(lines, marked, this.#placedZoom(), ignoreOutliers, view);
    this.#followRange(scene);
    if (this.#chart) this.#chart.draw(scene);
    else this.#chart = new ScalarChart(this.#canvas, this.#overlay, scene, this.#ink, this.#size);
    this.#pointer.refresh();
    this.state.set({ kind: "drawn", scene });
  };

  /** Steps have a place on the step axis alone. */
  #remarks(): Remark[] {
    const { view, annotations } = this.#settings;
    if (view.xAxis !== "step") return [];
    return annotations.map(({ step, text }) => ({ x: this.#xSpace.toAxis(step), text }));
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
  #runLines(): readonly (TagLine & { readonly run: string })[] {
    const { series, view, colorOf, titleOf, margins } = this.#settings;
    // A smoothed value would leave the bounds that belong to it.
    const drawn = margins ? { ...view, smoothing: 0 } : view;
    const lines = series.flatMap(({ id, tag, run: { name, id: runId } }) => {
      const points = this.#pointsOf(id);
      if (!points) return [];
      const line = this.#builderOf(id).build(titleOf(name), colorOf(name), points, drawn);
      return [{ run: name, runId, tag, line }];
    });
    return margins ? marginLines(lines, margins) : lines;
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
    return this.#detail.get(id) ?? scalarStore.get(id);
  }
}

function idsOf({ series }: CardSettings): string {
  return series.map(({ id }) => id).join(",");
}
