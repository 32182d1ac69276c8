// Turns what pointer, wheel and keys do on a chart into hovers and zooms.
import type { TooltipSort } from "../view.ts";
import { boxOf, isDrag, type Point, panBy, zoomAround, zoomToBox } from "./gestures.ts";
import { type Hover, nearestX, neighbourX, rowsAt } from "./hover.ts";
import { PinchZoom } from "./pinch-zoom.ts";
import type { ScalarChart } from "./scalar-chart.ts";
import { wholeZoom, type Zoom } from "./scene.ts";
import { playLine } from "./sonify.ts";
import type { Range } from "./y-range.ts";

export interface PointerHost {
  readonly chart: () => ScalarChart | null;
  readonly zoom: () => Zoom;
  readonly sort: () => TooltipSort;
  readonly onHover: (hover: Hover | null) => void;
  readonly onCopy: (hover: Hover) => void;
  /** The place on the x axis is to be selected: alone, or as the other end of a range. */
  readonly onSelect: (x: number, isRange: boolean) => void;
  readonly onZoom: (zoom: Zoom) => void;
}

type Press =
  | { readonly kind: "box"; readonly from: Point; readonly to: Point }
  | { readonly kind: "pan"; readonly from: Point; readonly start: Zoom & { x: Range } };

const wheelZoom = 1.0016; // a notch of 120 units zooms by a fifth
const keyZoom = 0.7;
const bigStep = 10;

/** Listens on the element that covers the chart; `stop` ends it. */
export class ChartPointer {
  readonly #element: HTMLElement;
  readonly #host: PointerHost;
  readonly #listening = new AbortController();
  #press: Press | null = null;
  #hover: Hover | null = null;
  #isPinned = false;

  constructor(element: HTMLElement, host: PointerHost) {
    this.#element = element;
    this.#host = host;
    const { signal } = this.#listening;
    element.addEventListener("pointerdown", this.#onDown, { signal });
    element.addEventListener("pointermove", this.#onMove, { signal });
    element.addEventListener("pointerup", this.#onUp, { signal });
    element.addEventListener("pointercancel", this.#onLeave, { signal });
    element.addEventListener("pointerleave", this.#onLeave, { signal });
    element.addEventListener("dblclick", () => host.onZoom(wholeZoom), { signal });
    element.addEventListener("wheel", this.#onWheel, { signal, passive: false });
    element.addEventListener("keydown", this.#onKey, { signal });
    element.addEventListener("blur", this.#onLeave, { signal });
    new PinchZoom(element, host, signal);
  }

  stop(): void {
    this.#listening.abort();
  }

  /** Looks the points under the crosshair up again, after the chart was drawn anew. */
  refresh(): void {
    const chart = this.#host.chart();
    if (chart && this.#hover) this.#show(chart, this.#hover.x, this.#hover.pixelY);
  }

  /** Puts the crosshair at an x of its own accord: the keyboard's cursor, or another card's. */
  showAt(x: number): void {
    const chart = this.#host.chart();
    if (chart) this.#show(chart, x, (chart.area.top + chart.area.bottom) / 2);
  }

  /** Shows the crosshair of another card, without a tooltip; null takes it away. */
  mark(x: number | null): void {
    const chart = this.#host.chart();
    if (chart) chart.mark(x === null ? null : this.#lookUp(chart, x, chart.area.top), null);
  }

  hide(): void {
    this.#isPinned = false;
    this.#hover = null;
    this.#host.chart()?.mark(null, null);
    this.#host.onHover(null);
  }

  #pixelOf(event: MouseEvent): Point {
    const { left, top } = this.#element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  }

  readonly #onDown = (event: PointerEvent): void => {
    const chart = this.#host.chart();
    if (!chart || event.button !== 0 || event.pointerType === "touch") return;
    const from = this.#pixelOf(event);
    this.#element.setPointerCapture(event.pointerId);
    const { scene } = chart;
    this.#press = event.shiftKey
      ? { kind: "pan", from, start: { x: scene.x, y: scene.y } }
      : { kind: "box", from, to: from };
  };

  readonly #onMove = (event: PointerEvent): void => {
    const chart = this.#host.chart();
    if (!chart) return;
    const at = this.#pixelOf(event);
    const press = this.#press;
    if (press?.kind === "pan") {
      const moved = { x: at.x - press.from.x, y: at.y - press.from.y };
      this.#host.onZoom(panBy(chart, press.start, moved));
    } else if (press && isDrag(press.from, at)) {
      this.#press = { ...press, to: at };
      this.#host.onHover(null);
      chart.mark(null, boxOf(press.from, at, chart.area));
    } else this.#hoverAt(chart, at);
  };

  readonly #onUp = (event: PointerEvent): void => {
    const press = this.#press;
    const chart = this.#host.chart();
    this.#press = null;
    if (!chart || press?.kind !== "box") return;
    if (!isDrag(press.from, this.#pixelOf(event))) {
      this.#togglePin(chart);
      return;
    }
    const zoom = zoomToBox(chart, boxOf(press.from, this.#pixelOf(event), chart.area));
    chart.mark(null, null);
    if (zoom) this.#host.onZoom(zoom);
  };

  readonly #onLeave = (): void => {
    if (!this.#press && !this.#isPinned) this.hide();
  };

  readonly #onWheel = (event: WheelEvent): void => {
    const chart = this.#host.chart();
    if (!chart || !(event.ctrlKey || event.altKey || event.metaKey)) return;
    event.preventDefault();
    const { x } = chart.placeAt(this.#pixelOf(event).x, 0);
    this.#host.onZoom(zoomAround(chart, x, wheelZoom ** event.deltaY, this.#host.zoom()));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const chart = this.#host.chart();
    if (!chart || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!this.#act(chart, event.key, event.shiftKey)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** Whether the key meant something. */
  #act(chart: ScalarChart, key: string, isBig: boolean): boolean {
    const centre = this.#hover?.x ?? (chart.scene.x[0] + chart.scene.x[1]) / 2;
    if (key === "ArrowRight" || key === "ArrowLeft")
      this.#moveCursor(chart, key === "ArrowRight" ? 1 : -1, isBig ? bigStep : 1);
    else if (key === "Home" || key === "End") this.showAt(chart.scene.x[key === "Home" ? 0 : 1]);
    else if (key === "+" || key === "=")
      this.#host.onZoom(zoomAround(chart, centre, keyZoom, this.#host.zoom()));
    else if (key === "-")
      this.#host.onZoom(zoomAround(chart, centre, 1 / keyZoom, this.#host.zoom()));
    else if (key === "0") this.#host.onZoom(wholeZoom);
    else if (key === "Escape" && this.#hover) this.hide();
    else if (key === "Enter" && this.#hover) this.#togglePin(chart);
    else if (key === "c" && this.#hover) this.#host.onCopy(this.#hover);
    else if (key.toLowerCase() === "m" && this.#hover) this.#host.onSelect(this.#hover.x, isBig);
    else if (key === "a") this.#play(chart);
    else return false;
    return true;
  }

  /** Plays the line nearest to the cursor. */
  #play({ scene }: ScalarChart): void {
    const line = this.#hover?.rows[0]?.line ?? scene.lines[0];
    if (line) playLine(line, scene);
  }

  #moveCursor(chart: ScalarChart, direction: 1 | -1, steps: number): void {
    const { scene } = chart;
    let x = this.#hover?.x ?? (direction > 0 ? scene.x[0] - 1 : scene.x[1] + 1);
    for (let at = 0; at < steps; at++) x = neighbourX(scene, x, direction) ?? x;
    this.showAt(Math.min(scene.x[1], Math.max(scene.x[0], x)));
  }

  #togglePin(chart: ScalarChart): void {
    if (!this.#hover) return;
    this.#isPinned = !this.#isPinned;
    this.#show(chart, this.#hover.x, this.#hover.pixelY);
  }

  #hoverAt(chart: ScalarChart, at: Point): void {
    if (this.#isPinned) return;
    const { left, right, top, bottom } = chart.area;
    const isOver = at.x >= left && at.x <= right && at.y >= top && at.y <= bottom;
    if (isOver) this.#show(chart, chart.placeAt(at.x, 0).x, at.y);
    else this.hide();
  }

  #show(chart: ScalarChart, wantedX: number, pixelY: number): void {
    this.#hover = this.#lookUp(chart, wantedX, pixelY);
    chart.mark(this.#hover, null);
    this.#host.onHover(this.#hover);
  }

  #lookUp(chart: ScalarChart, wantedX: number, pixelY: number): Hover | null {
    const x = nearestX(chart.scene, wantedX);
    if (x === null) return null;
    const { y } = chart.placeAt(0, pixelY);
    const rows = rowsAt(chart.scene, x, y, this.#host.sort());
    return { x, rows, pixelX: chart.pixelOfX(x), pixelY, isPinned: this.#isPinned };
  }
}
