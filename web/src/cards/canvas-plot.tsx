// A canvas that is as wide as its card and sharp on every screen, drawn anew when its size, theme or data change.
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from "react";
import { moveCursor } from "./key-cursor.ts";

export interface PlotSize {
  readonly width: number;
  readonly height: number;
}

export interface PlotPoint {
  readonly pixelX: number;
  readonly pixelY: number;
}

interface Props {
  readonly height: number;
  /** What a screen reader says the picture shows. */
  readonly label: string;
  /** Draws in CSS pixels on a cleared canvas; must be a new function whenever the picture differs. */
  readonly draw: (context: CanvasRenderingContext2D, size: PlotSize) => void;
  /** The pointer's place and the canvas' width, both in CSS pixels; null when it leaves. */
  readonly onPoint?: (pointed: { point: PlotPoint; width: number } | null) => void;
  /** A box that was dragged, with the canvas' width; one without a size is a click. */
  readonly onBox?: (from: PlotPoint, to: PlotPoint, width: number) => void;
}

/** Less than this many pixels either way is no drag. */
const leastDrag = 4;

function placeOf(event: PointerEvent): { readonly point: PlotPoint; readonly width: number } {
  const box = event.currentTarget.getBoundingClientRect();
  const point = { pixelX: event.clientX - box.left, pixelY: event.clientY - box.top };
  return { point, width: box.width };
}

/** The corners of a drag; both are the first where it went nowhere. */
function cornersOf(from: PlotPoint, to: PlotPoint): readonly [PlotPoint, PlotPoint] {
  const away = Math.max(Math.abs(to.pixelX - from.pixelX), Math.abs(to.pixelY - from.pixelY));
  return away < leastDrag ? [from, from] : [from, to];
}

export function CanvasPlot({ height, label, draw, onPoint, onBox }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = canvas.current as HTMLCanvasElement; // set before effects run
    const observer = new ResizeObserver(([entry]) => setWidth(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (width > 0) paint(canvas.current as HTMLCanvasElement, { width, height }, draw);
  }, [width, height, draw]);
  const cursor = useRef<PlotPoint | null>(null);
  const pointAt = (point: PlotPoint | null) => {
    cursor.current = point;
    onPoint?.(point && { point, width });
  };
  const onKey = (event: KeyboardEvent) => {
    const point = moveCursor(event, cursor.current, { width, height });
    if (!point) return;
    event.preventDefault();
    pointAt(point);
  };
  const [drag, setDrag] = useState<readonly [PlotPoint, PlotPoint] | null>(null);
  const move = (event: PointerEvent) => {
    const { point } = placeOf(event);
    if (drag) setDrag([drag[0], point]);
    else pointAt(point);
  };
  const start = (event: PointerEvent) => {
    if (!onBox || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag([placeOf(event).point, placeOf(event).point]);
  };
  const end = (event: PointerEvent) => {
    if (drag && onBox) onBox(...cornersOf(...drag), placeOf(event).width);
    setDrag(null);
  };
  return (
    <div className="canvas-frame">
      <canvas
        ref={canvas}
        className="canvas-plot"
        style={{ height }}
        role="img"
        aria-label={label}
        tabIndex={onPoint ? 0 : undefined}
        onKeyDown={onPoint && onKey}
        onBlur={() => pointAt(null)}
        onPointerMove={move}
        onPointerLeave={() => pointAt(null)}
        onPointerDown={start}
        onPointerUp={end}
        onPointerCancel={() => setDrag(null)}
      />
      {drag && <DragBox corners={drag} />}
    </div>
  );
}

function DragBox({ corners: [from, to] }: { readonly corners: readonly [PlotPoint, PlotPoint] }) {
  const style = {
    left: Math.min(from.pixelX, to.pixelX),
    top: Math.min(from.pixelY, to.pixelY),
    width: Math.abs(to.pixelX - from.pixelX),
    height: Math.abs(to.pixelY - from.pixelY),
  };
  return <div className="drag-box" style={style} />;
}

function paint(canvas: HTMLCanvasElement, size: PlotSize, draw: Props["draw"]): void {
  const density = window.devicePixelRatio || 1;
  canvas.width = Math.round(size.width * density);
  canvas.height = Math.round(size.height * density);
  const context = canvas.getContext("2d");
  if (!context) return; // the browser has no canvas memory left: the card stays empty
  context.setTransform(density, 0, 0, density, 0, 0);
  draw(context, size);
}
