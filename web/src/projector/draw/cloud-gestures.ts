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
  const pointers = new Map<number, Place>();
  let start: Place | null = null;
  let isDragged = false;

  function pinch(id: number, next: Place): void {
    const [other] = [...pointers].filter(([each]) => each !== id);
    const before = pointers.get(id);
    if (!other || !before) return;
    const factor = apart(next, other[1]) / Math.max(1, apart(before, other[1]));
    target.zoom(factor, { x: (next.x + other[1].x) / 2, y: (next.y + other[1].y) / 2 });
    target.pan((next.x - before.x) / 2, (next.y - before.y) / 2);
  }

  function drag(event: PointerEvent, before: Place, next: Place): void {
    if (start && apart(start, next) > clickReach) isDragged = true;
    if (!isDragged) return;
    if (target.isBoxing() && start) target.box(start, next, false);
    else if (event.shiftKey || event.buttons === 2)
      target.pan(next.x - before.x, next.y - before.y);
    else target.turn(next.x - before.x, next.y - before.y);
  }

  function onDown(event: PointerEvent): void {
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    start = placeOf(event);
    isDragged = pointers.size > 0; // a second finger never picks
    pointers.set(event.pointerId, start);
  }

  function onMove(event: PointerEvent): void {
    const next = placeOf(event);
    const before = pointers.get(event.pointerId);
    if (!before) {
      target.hover(next);
      return;
    }
    if (pointers.size > 1) pinch(event.pointerId, next);
    else drag(event, before, next);
    pointers.set(event.pointerId, next);
  }

  function onUp(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId) || !start) return;
    if (!isDragged) target.pick(start, event.shiftKey);
    else if (target.isBoxing()) target.box(start, placeOf(event), true);
    if (pointers.size === 0) start = null;
  }

  function onWheel(event: WheelEvent): void {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    target.zoom(Math.exp(-event.deltaY * lines * wheelSpeed), placeOf(event));
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const move = {
      ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
    }[event.key];
    if (move) {
      const [x = 0, y = 0] = move;
      (event.shiftKey ? target.pan : target.turn)(x * keyPixels, y * keyPixels);
    } else if (event.key === "+" || event.key === "=") target.zoom(1.25, null);
    else if (event.key === "-") target.zoom(0.8, null);
    else if (event.key === "0") target.reset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const { element } = target;
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("pointercancel", (event) => pointers.delete(event.pointerId), {
    signal,
  });
  element.addEventListener("pointerleave", () => target.hover(null), { signal });
  element.addEventListener("wheel", onWheel, { signal, passive: false });
  element.addEventListener("dblclick", () => target.reset(), { signal });
  element.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  element.addEventListener("keydown", onKey, { signal });
  return () => ending.abort();
}
