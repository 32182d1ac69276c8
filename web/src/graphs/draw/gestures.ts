// Pointer, wheel and pinch on the drawing, told as what the user means.
export interface GestureListener {
  readonly onPan: (dx: number, dy: number) => void;
  readonly onZoom: (factor: number, screenX: number, screenY: number) => void;
  readonly onClick: (screenX: number, screenY: number) => void;
  readonly onDoubleClick: (screenX: number, screenY: number) => void;
  readonly onHover: (screenX: number, screenY: number) => void;
  readonly onLeave: () => void;
}

/** Pixels that a press may wander and still be a click. */
const CLICK_SLACK = 5;
const DOUBLE_CLICK_MS = 350;
/** Wheel pixels that double or halve the scale. */
const WHEEL_PER_DOUBLING = 320;
const LINE_PIXELS = 30;

interface Press {
  x: number;
  y: number;
}

const NEVER = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

/** The pointers that are down, and what their moves mean. */
class Presses {
  readonly #element: HTMLElement;
  readonly #listener: GestureListener;
  readonly #presses = new Map<number, Press>();
  #travelled = 0;
  #lastClick = NEVER;

  constructor(element: HTMLElement, listener: GestureListener) {
    this.#element = element;
    this.#listener = listener;
  }

  local(event: PointerEvent | WheelEvent): Press {
    const bounds = this.#element.getBoundingClientRect();
    return { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.#element.setPointerCapture(event.pointerId);
    this.#presses.set(event.pointerId, this.local(event));
    if (this.#presses.size === 1) this.#travelled = 0;
  }

  move(event: PointerEvent): void {
    const press = this.#presses.get(event.pointerId);
    const at = this.local(event);
    if (!press) {
      if (event.pointerType === "mouse") this.#listener.onHover(at.x, at.y);
      return;
    }
    const [dx, dy] = [at.x - press.x, at.y - press.y];
    this.#travelled += Math.hypot(dx, dy);
    if (this.#presses.size > 1) this.#pinch(event.pointerId, press, at);
    else if (this.#travelled > CLICK_SLACK) this.#listener.onPan(dx, dy);
    this.#presses.set(event.pointerId, at);
  }

  #pinch(moved: number, before: Press, after: Press): void {
    const other = [...this.#presses].find(([id]) => id !== moved)?.[1];
    if (!other) return;
    const distance = (press: Press) => Math.hypot(press.x - other.x, press.y - other.y);
    const factor = distance(after) / Math.max(1, distance(before));
    this.#listener.onZoom(factor, (after.x + other.x) / 2, (after.y + other.y) / 2);
    this.#listener.onPan((after.x - before.x) / 2, (after.y - before.y) / 2);
  }

  up(event: PointerEvent): void {
    const wasPressed = this.#presses.delete(event.pointerId);
    if (!wasPressed || this.#presses.size > 0 || this.#travelled > CLICK_SLACK) return;
    const { x, y } = this.local(event);
    const last = this.#lastClick;
    const isNear = Math.hypot(x - last.x, y - last.y) < 2 * CLICK_SLACK;
    const isDouble = isNear && event.timeStamp - last.at < DOUBLE_CLICK_MS;
    this.#lastClick = isDouble ? NEVER : { at: event.timeStamp, x, y };
    if (isDouble) this.#listener.onDoubleClick(x, y);
    else this.#listener.onClick(x, y);
  }

  cancel(event: PointerEvent): void {
    this.#presses.delete(event.pointerId);
  }
}

function onWheel(event: WheelEvent, at: Press, listener: GestureListener): void {
  event.preventDefault();
  const pixels = event.deltaMode === 1 ? event.deltaY * LINE_PIXELS : event.deltaY;
  // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
  const doubling = event.ctrlKey ? WHEEL_PER_DOUBLING / 4 : WHEEL_PER_DOUBLING;
  if (event.shiftKey) listener.onPan(-pixels, 0);
  else listener.onZoom(2 ** (-pixels / doubling), at.x, at.y);
}

/** Listens on an element until the returned function is called. */
export function listenGestures(element: HTMLElement, listener: GestureListener): () => void {
  const presses = new Presses(element, listener);
  const controller = new AbortController();
  const { signal } = controller;
  element.addEventListener("pointerdown", (event) => presses.down(event), { signal });
  element.addEventListener("pointermove", (event) => presses.move(event), { signal });
  element.addEventListener("pointerup", (event) => presses.up(event), { signal });
  element.addEventListener("pointercancel", (event) => presses.cancel(event), { signal });
  element.addEventListener("pointerleave", listener.onLeave, { signal });
  element.addEventListener("wheel", (event) => onWheel(event, presses.local(event), listener), {
    ...{ signal, passive: false },
  });
  return () => controller.abort();
}
