// Two fingers on a chart zoom and move its x axis: the places under them stay under them.
import type { ScalarChart } from "./scalar-chart.ts";
import type { Zoom } from "./scene.ts";
import type { Range } from "./y-range.ts";

export interface PinchHost {
  readonly chart: () => ScalarChart | null;
  readonly zoom: () => Zoom;
  readonly onZoom: (zoom: Zoom) => void;
}

/** Fingers closer together than this many pixels tell nothing of a width. */
const leastApart = 16;

/** The range in which two places lie under two pixels of an axis from `left` to `right`; null where it has no width. */
export function pinchedRange(
  places: readonly [number, number],
  pixels: readonly [number, number],
  left: number,
  right: number,
): Range | null {
  const apart = pixels[1] - pixels[0];
  if (Math.abs(apart) < leastApart) return null;
  const perPixel = (places[1] - places[0]) / apart;
  if (!(perPixel > 0)) return null;
  const least = places[0] - (pixels[0] - left) * perPixel;
  return [least, least + (right - left) * perPixel];
}

/** Listens for touches on the element that covers the chart, until `signal` ends it. */
export class PinchZoom {
  readonly #element: HTMLElement;
  readonly #host: PinchHost;
  /** Pixels of the fingers on the chart, by pointer id. */
  readonly #fingers = new Map<number, number>();
  /** What the two fingers hold. */
  #places: readonly [number, number] | null = null;

  constructor(element: HTMLElement, host: PinchHost, signal: AbortSignal) {
    this.#element = element;
    this.#host = host;
    element.addEventListener("pointerdown", this.#onDown, { signal });
    element.addEventListener("pointermove", this.#onMove, { signal });
    for (const end of ["pointerup", "pointercancel"] as const)
      element.addEventListener(end, this.#onEnd, { signal });
  }

  #note(event: PointerEvent): void {
    this.#fingers.set(event.pointerId, event.clientX - this.#element.getBoundingClientRect().left);
  }

  readonly #onDown = (event: PointerEvent): void => {
    if (event.pointerType !== "touch") return;
    this.#note(event);
    const chart = this.#host.chart();
    const [a, b] = this.#fingers.values();
    const isTwo = chart && a !== undefined && b !== undefined && this.#fingers.size === 2;
    this.#places = isTwo ? [chart.placeAt(a, 0).x, chart.placeAt(b, 0).x] : null;
  };

  readonly #onMove = (event: PointerEvent): void => {
    if (!this.#fingers.has(event.pointerId)) return;
    this.#note(event);
    const chart = this.#host.chart();
    const [a, b] = this.#fingers.values();
    if (!chart || !this.#places || a === undefined || b === undefined) return;
    const { left, right } = chart.area;
    const x = pinchedRange(this.#places, [a, b], left, right);
    if (x) this.#host.onZoom({ x, y: this.#host.zoom().y });
  };

  readonly #onEnd = (event: PointerEvent): void => {
    this.#fingers.delete(event.pointerId);
    this.#places = null;
  };
}
