// What one scalar card shows, apart from React: its series' points, its lines, its chart and its pointer.
import { currentView } from "../app-state.ts";
import { Atom } from "../atom.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { mapRange, xSpaceOf } from "../charts/axis-space.ts";
import { ChartPointer } from "../charts/chart-pointer.ts";
import { schedule, unschedule } from "../charts/frame-scheduler.ts";
import type { Hover } from "../charts/hover.ts";
import { hoverToText } from "../charts/hover-text.ts";
import { type Ink, readInk } from "../charts/ink.ts";
import type { Margin } from "../charts/margin-lines.ts";
import { ScalarChart } from "../charts/scalar-chart.ts";
import type { Scene, Zoom } from "../charts/scene.ts";
import { sharedCursor } from "../charts/shared-cursor.ts";
import { stepsBetween } from "../charts/step-selection.ts";
import type { View } from "../view.ts";
import { CardLines, lineSettingsOf } from "./card-lines.ts";
import { placedZoom, sceneOfCard } from "./card-scene.ts";
import { hasStepAxis, selectSteps } from "./selected-steps.ts";

export interface CardSettings {
  readonly series: readonly SeriesInfo[];
  /** By run id, the series of the metric that is the x axis; empty where none is. */
  readonly xSeries: ReadonlyMap<number, SeriesInfo>;
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

/** Of a point before it is drawn for the first time: 1,000 runs of 200 points take 25 ms, and the drawing itself follows. */
const msPerPoint = 1.2e-4;

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
  readonly #lines: CardLines;
  #settings: CardSettings;
  #chart: ScalarChart | null = null;
  #ink: Ink = readInk();
  #size: readonly [number, number] = [0, 0];
  readonly #unfollow: () => void;

  /** Lives in `plot`, whose two canvases it draws on, until `dispose`. */
  constructor(plot: HTMLElement, settings: CardSettings) {
    this.#plot = plot;
    [this.#canvas, this.#overlay] = plot.querySelectorAll("canvas") as unknown as [
      HTMLCanvasElement,
      HTMLCanvasElement,
    ];
    this.#settings = settings;
    this.#lines = new CardLines(
      settings,
      () => this.#draw(),
      (error) => this.state.set({ kind: "failed", message: String(error) }),
    );
    this.#pointer = new ChartPointer(plot, {
      chart: () => this.#chart,
      zoom: () => placedZoom(this.#settings),
      sort: () => this.#settings.view.tooltipSort,
      onHover: (hover) => this.#share(hover),
      onCopy: (hover) => void this.#copy(hover),
      onSelect: (x, isRange) => this.#select(x, isRange),
      onZoom: ({ x, y }) => this.#settings.onZoom({ x: x && mapRange(x, this.#xSpace.toValue), y }),
    });
    this.#resizing = new ResizeObserver(([entry]) => entry && this.#resize(entry.contentRect));
    this.#resizing.observe(plot);
    this.#unfollow = sharedCursor.subscribe(() => this.#follow());
  }

  /** New settings; what follows from them is drawn in a coming frame. */
  configure(settings: CardSettings): void {
    this.#settings = settings;
    this.#lines.configure(settings);
    this.#draw();
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
    this.#draw();
  }

  dispose(): void {
    unschedule(this.#redraw);
    this.#lines.stop();
    this.#unfollow();
    this.#resizing.disconnect();
    this.#pointer.stop();
    this.#dropChart();
  }

  /** Null until the first points are drawn. */
  get chart(): ScalarChart | null {
    return this.#chart;
  }

  #select(x: number, isRange: boolean): void {
    const { view } = this.#settings;
    if (!hasStepAxis(view)) return;
    const step = Math.round(this.#xSpace.toValue(x));
    const [from = step] = currentView().selectedSteps;
    selectSteps(isRange ? stepsBetween(from, step) : [step]);
  }

  get #xSpace() {
    return xSpaceOf(lineSettingsOf(this.#settings));
  }

  #dropChart(): void {
    this.#chart?.destroy();
    this.#chart = null;
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
    if (this.#chart) {
      this.#chart.resize(...this.#size);
      this.state.set({ kind: "drawn", scene: this.#chart.scene });
    } else this.#draw();
  }

  /** In a coming frame. */
  #draw(): void {
    const points = this.#settings.series.reduce((sum, { count }) => sum + count, 0);
    schedule(this.#redraw, points * msPerPoint);
  }

  readonly #redraw = (): void => {
    const lines = this.#lines.lines();
    const isWaiting = lines.length === 0 && this.#settings.series.length > 0;
    if (isWaiting || this.#size[0] === 0) return;
    const scene = sceneOfCard(this.#settings, lines);
    this.#lines.followRange(scene);
    if (this.#chart) this.#chart.draw(scene);
    else this.#chart = new ScalarChart(this.#canvas, this.#overlay, scene, this.#ink, this.#size);
    this.#pointer.refresh();
    this.state.set({ kind: "drawn", scene });
  };
}
