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

/** Listens on an element until the returned function is called. */
export function listenGestures(element: HTMLElement, listener: GestureListener): () => void {
  const presses = new Map<number, Press>();
  const controller = new AbortController();
  let travelled = 0;
  let lastClick = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };

  function local(event: PointerEvent | WheelEvent): Press {
    const bounds = element.getBoundingClientRect();
    return { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  }

  function onDown(event: PointerEvent): void {
    if (event.button !== 0) return;
    element.setPointerCapture(event.pointerId);
    presses.set(event.pointerId, local(event));
    if (presses.size === 1) travelled = 0;
  }

  function onMove(event: PointerEvent): void {
    const press = presses.get(event.pointerId);
    const at = local(event);
    if (!press) {
      if (event.pointerType === "mouse") listener.onHover(at.x, at.y);
      return;
    }
    const [dx, dy] = [at.x - press.x, at.y - press.y];
    travelled += Math.hypot(dx, dy);
    if (presses.size === 1) {
      if (travelled > CLICK_SLACK) listener.onPan(dx, dy);
    } else pinch(event.pointerId, press, at);
    presses.set(event.pointerId, at);
  }

  function pinch(moved: number, before: Press, after: Press): void {
    const other = [...presses].find(([id]) => id !== moved)?.[1];
    if (!other) return;
    const distance = (press: Press) => Math.hypot(press.x - other.x, press.y - other.y);
    const factor = distance(after) / Math.max(1, distance(before));
    listener.onZoom(factor, (after.x + other.x) / 2, (after.y + other.y) / 2);
    listener.onPan((after.x - before.x) / 2, (after.y - before.y) / 2);
  }

  function onUp(event: PointerEvent): void {
    const wasPressed = presses.delete(event.pointerId);
    if (!wasPressed || presses.size > 0 || travelled > CLICK_SLACK) return;
    const at = local(event);
    const isNear = Math.hypot(at.x - lastClick.x, at.y - lastClick.y) < 2 * CLICK_SLACK;
    const isDouble = isNear && event.timeStamp - lastClick.at < DOUBLE_CLICK_MS;
    lastClick = isDouble
      ? { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 }
      : { at: event.timeStamp, ...at };
    if (isDouble) listener.onDoubleClick(at.x, at.y);
    else listener.onClick(at.x, at.y);
  }

  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    const at = local(event);
    const pixels = event.deltaMode === 1 ? event.deltaY * LINE_PIXELS : event.deltaY;
    // A pinch on a touchpad comes as a wheel with Ctrl and small steps.
    const doubling = event.ctrlKey ? WHEEL_PER_DOUBLING / 4 : WHEEL_PER_DOUBLING;
    if (event.shiftKey) listener.onPan(-pixels, 0);
    else listener.onZoom(2 ** (-pixels / doubling), at.x, at.y);
  }

  const { signal } = controller;
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("pointercancel", (event) => presses.delete(event.pointerId), { signal });
  element.addEventListener("pointerleave", listener.onLeave, { signal });
  element.addEventListener("wheel", onWheel, { signal, passive: false });
  return () => controller.abort();
}
