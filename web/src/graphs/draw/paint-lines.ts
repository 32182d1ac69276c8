// Draws the lines: curves that leave and enter vertically, arrowheads, shapes beside them.
import { LINE_LABEL_SIZE } from "../scene/node-text.ts";
import { LINE_ARROW, LINE_CONTROL, LINE_REFERENCE } from "../scene/scene.ts";
import { visiblePart } from "./camera.ts";
import type { Frame } from "./frame.ts";
import { mix, quietLine } from "./palette.ts";

/** Below these scales curves are drawn as straight lines, and arrowheads and labels are left out. */
const CURVE_SCALE = 0.12;
const ARROW_SCALE = 0.28;
const LABEL_SCALE = 0.68;
const FAINT = 0.16;

type Context = CanvasRenderingContext2D;

function tracePath(context: Context, frame: Frame, line: number): void {
  const { start, x, y } = frame.scene.lines;
  const [first, end] = [start[line] ?? 0, start[line + 1] ?? 0];
  const isCurved = frame.camera.scale >= CURVE_SCALE;
  context.moveTo(x[first] ?? 0, y[first] ?? 0);
  for (let at = first + 1; at < end; at++) {
    const [x0, y0] = [x[at - 1] ?? 0, y[at - 1] ?? 0];
    const [x1, y1] = [x[at] ?? 0, y[at] ?? 0];
    const middle = (y0 + y1) / 2;
    if (x0 === x1 || !isCurved) context.lineTo(x1, y1);
    else context.bezierCurveTo(x0, middle, x1, middle, x1, y1);
  }
}

/** Whether the box around a line's points meets the visible part of the drawing. */
function visibleLines(frame: Frame): Uint8Array {
  const { lines } = frame.scene;
  const part = visiblePart(frame.camera, frame.screen);
  const isVisible = new Uint8Array(lines.count);
  for (let line = 0; line < lines.count; line++) {
    let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    let [top, bottom] = [left, right];
    for (let at = lines.start[line] ?? 0; at < (lines.start[line + 1] ?? 0); at++) {
      const [x, y] = [lines.x[at] ?? 0, lines.y[at] ?? 0];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    const isBeside = right < part.x || left > part.x + part.width;
    const isAbove = bottom < part.y || top > part.y + part.height;
    isVisible[line] = isBeside || isAbove ? 0 : 1;
  }
  return isVisible;
}

function lineColor(frame: Frame, line: number): string {
  const { palette, emphasis, scene } = frame;
  if (emphasis.linesIn.has(line)) return palette.accent;
  if (emphasis.linesOut.has(line)) return palette.hues[1] ?? palette.warn;
  if ((scene.lines.flags[line] ?? 0) & LINE_REFERENCE)
    return mix(palette.hues[2] ?? "", palette.ground, 0.75);
  return quietLine(palette);
}

function lineAlpha(frame: Frame, line: number): number {
  const { traced, linesIn, linesOut, selected } = frame.emphasis;
  if (traced) return traced.lines.has(line) ? 1 : FAINT;
  const isNear = linesIn.has(line) || linesOut.has(line);
  return selected >= 0 && linesIn.size + linesOut.size > 0 && !isNear ? 0.6 : 1;
}

interface Style {
  readonly color: string;
  readonly alpha: number;
  readonly width: number;
  readonly isDashed: boolean;
}

/** Lines that look alike are stroked as one path: a thousand strokes cost more than one of a thousand parts. */
function groupByStyle(frame: Frame, isVisible: Uint8Array): Map<string, [Style, number[]]> {
  const groups = new Map<string, [Style, number[]]>();
  const { lines } = frame.scene;
  for (let line = 0; line < lines.count; line++) {
    if (!isVisible[line]) continue;
    const isNear = frame.emphasis.linesIn.has(line) || frame.emphasis.linesOut.has(line);
    const style = {
      color: lineColor(frame, line),
      alpha: lineAlpha(frame, line),
      width: Math.round((lines.width[line] ?? 1) * 2) / 2 + (isNear ? 0.75 : 0),
      isDashed: ((lines.flags[line] ?? 0) & LINE_CONTROL) !== 0,
    };
    const key = `${isNear ? 1 : 0} ${style.color} ${style.alpha} ${style.width} ${style.isDashed}`;
    const group = groups.get(key);
    if (group) group[1].push(line);
    else groups.set(key, [style, [line]]);
  }
  return groups;
}

function paintArrow(context: Context, frame: Frame, line: number, width: number): void {
  const { start, x, y } = frame.scene.lines;
  const last = (start[line + 1] ?? 1) - 1;
  const [tipX, tipY] = [x[last] ?? 0, y[last] ?? 0];
  const direction = Math.sign((y[last - 1] ?? 0) - tipY) || 1;
  const size = 4.5 + width * 0.9;
  context.moveTo(tipX, tipY);
  context.lineTo(tipX - size * 0.62, tipY + direction * size * 1.25);
  context.lineTo(tipX + size * 0.62, tipY + direction * size * 1.25);
  context.closePath();
}

function paintGroup(context: Context, frame: Frame, style: Style, group: readonly number[]): void {
  const { scale } = frame.camera;
  context.globalAlpha = style.alpha * frame.lineAlpha;
  context.strokeStyle = style.color;
  context.fillStyle = style.color;
  context.lineWidth = Math.max(style.width, 0.7 / scale);
  context.setLineDash(style.isDashed && scale > 0.2 ? [4, 4] : []);
  context.beginPath();
  for (const line of group) tracePath(context, frame, line);
  context.stroke();
  context.setLineDash([]);
  if (scale < ARROW_SCALE) return;
  context.beginPath();
  for (const line of group)
    if ((frame.scene.lines.flags[line] ?? 0) & LINE_ARROW)
      paintArrow(context, frame, line, style.width);
  context.fill();
}

function paintLabels(context: Context, frame: Frame, isVisible: Uint8Array): void {
  const { lines } = frame.scene;
  const { palette } = frame;
  context.font = `${LINE_LABEL_SIZE}px ${palette.face}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.lineJoin = "round";
  // Wide enough that no line shows between the letters.
  context.lineWidth = 6;
  context.strokeStyle = palette.ground;
  for (let line = 0; line < lines.count; line++) {
    const [x, y] = [lines.labelX[line] ?? Number.NaN, lines.labelY[line] ?? Number.NaN];
    if (!isVisible[line] || Number.isNaN(x)) continue;
    const label = lines.labels[line] ?? "";
    context.globalAlpha = lineAlpha(frame, line) * frame.lineAlpha;
    context.strokeText(label, x, y);
    context.fillStyle = palette.textSoft;
    context.fillText(label, x, y);
  }
}

/** Draws all visible lines, emphasised ones last. */
export function paintLines(context: Context, frame: Frame): void {
  if (frame.lineAlpha <= 0) return;
  const isVisible = visibleLines(frame);
  const groups = groupByStyle(frame, isVisible);
  for (const [, [style, group]] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
    paintGroup(context, frame, style, group);
  if (frame.camera.scale >= LABEL_SCALE) paintLabels(context, frame, isVisible);
  context.globalAlpha = 1;
}
