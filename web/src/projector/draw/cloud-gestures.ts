// What fingers, mouse and keys do to the cloud: turn, pan, zoom, pick a point, draw a box around some.

export interface GestureTarget {
  readonly element: HTMLElement;
  /** CSS pixels. */
  readonly turn: (x: number, y: number) => void;
  readonly pan: (x: number, y: number) => void;
  /** By a factor about a place from the top left corner; null: about the middle. */
  readonly zoom: (factor: number, at: Place | null) => void;
  readonly reset: () => void;
  readonly hover: (at: Place | null) => void;
  readonly pick: (at: Place, isMore: boolean) => void;
  readonly box: (from: Place, to: Place, isEnd: boolean) => void;
  readonly isBoxing: () => boolean;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

const clickReach = 4;
const wheelSpeed = 0.0015;
const keyPixels = 24;

function placeOf(event: MouseEvent): Place {
  const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

const apart = (a: Place, b: Place) => Math.hypot(a.x - b.x, a.y - b.y);

/** Listens until the returned function is called. */
export function listenForGestures(target: GestureTarget): () => void {
  const ending = new AbortController();
  const { signal } = ending;
  const { element } = target;
  const fingers = new Fingers(target);
  element.addEventListener("pointerdown", (event) => fingers.down(event), { signal });
  element.addEventListener("pointermove", (event) => fingers.move(event), { signal });
  element.addEventListener("pointerup", (event) => fingers.up(event), { signal });
  element.addEventListener("pointercancel", (event) => fingers.cancel(event), { signal });
  element.addEventListener("pointerleave", () => target.hover(null), { signal });
  element.addEventListener("wheel", (event) => onWheel(target, event), { signal, passive: false });
  element.addEventListener("dblclick", () => target.reset(), { signal });
  element.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  element.addEventListener("keydown", (event) => onKey(target, event), { signal });
  return () => ending.abort();
}

/** The pointers that are down: one drags or picks, two pinch. */
class Fingers {
  readonly #target: GestureTarget;
  readonly #places = new Map<number, Place>();
  #start: Place | null = null;
  #isDragged = false;

  constructor(target: GestureTarget) {
    this.#target = target;
  }

  down(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.#start = placeOf(event);
    this.#isDragged = this.#places.size > 0; // a second finger never picks
    this.#places.set(event.pointerId, this.#start);
  }

  move(event: PointerEvent): void {
    const next = placeOf(event);
    const before = this.#places.get(event.pointerId);
    if (!before) {
      this.#target.hover(next);
      return;
    }
    if (this.#places.size > 1) this.#pinch(event.pointerId, before, next);
    else this.#drag(event, before, next);
    this.#places.set(event.pointerId, next);
  }

  up(event: PointerEvent): void {
    if (!this.#places.delete(event.pointerId) || !this.#start) return;
    if (!this.#isDragged) this.#target.pick(this.#start, event.shiftKey);
    else if (this.#target.isBoxing()) this.#target.box(this.#start, placeOf(event), true);
    if (this.#places.size === 0) this.#start = null;
  }

  cancel(event: PointerEvent): void {
    this.#places.delete(event.pointerId);
  }

  #pinch(id: number, before: Place, next: Place): void {
    const [other] = [...this.#places].filter(([each]) => each !== id);
    if (!other) return;
    const factor = apart(next, other[1]) / Math.max(1, apart(before, other[1]));
    this.#target.zoom(factor, { x: (next.x + other[1].x) / 2, y: (next.y + other[1].y) / 2 });
    this.#target.pan((next.x - before.x) / 2, (next.y - before.y) / 2);
  }

  #drag(event: PointerEvent, before: Place, next: Place): void {
    const [start, target] = [this.#start, this.#target];
    if (start && apart(start, next) > clickReach) this.#isDragged = true;
    if (!this.#isDragged) return;
    if (target.isBoxing() && start) target.box(start, next, false);
    else if (event.shiftKey || event.buttons === 2)
      target.pan(next.x - before.x, next.y - before.y);
    else target.turn(next.x - before.x, next.y - before.y);
  }
}

function onWheel(target: GestureTarget, event: WheelEvent): void {
  event.preventDefault();
  const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
  target.zoom(Math.exp(-event.deltaY * lines * wheelSpeed), placeOf(event));
}

const moves: Readonly<Record<string, readonly [number, number]>> = {
  ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
};

function onKey(target: GestureTarget, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const move = moves[event.key];
  if (move) {
    const [x, y] = move;
    (event.shiftKey ? target.pan : target.turn)(x * keyPixels, y * keyPixels);
  } else if (event.key === "+" || event.key === "=") target.zoom(1.25, null);
  else if (event.key === "-") target.zoom(0.8, null);
  else if (event.key === "0") target.reset();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
