// A canvas that is as wide as its card and sharp on every screen, drawn anew when its size, theme or data change.
import { type PointerEvent, useEffect, useRef, useState } from "react";

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
}

export function CanvasPlot({ height, label, draw, onPoint }: Props) {
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
  const point = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    onPoint?.({
      point: { pixelX: event.clientX - box.left, pixelY: event.clientY - box.top },
      width: box.width,
    });
  };
  return (
    <canvas
      ref={canvas}
      className="canvas-plot"
      style={{ height }}
      role="img"
      aria-label={label}
      onPointerMove={point}
      onPointerLeave={() => onPoint?.(null)}
    />
  );
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
