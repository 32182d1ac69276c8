// Draws one box or chip, with as much detail as the scale leaves room for.
import { CHIP_SIZE } from "../scene/node-text.ts";
import {
  SHAPE_CONSTANT,
  SHAPE_LINK,
  SHAPE_MORE,
  SHAPE_OP,
  SHAPE_SERIES,
  SHAPE_SUMMARY,
} from "../scene/scene.ts";
import { paintBoxText } from "./box-text.ts";
import { type Rect, visiblePart } from "./camera.ts";
import type { Fill } from "./colouring.ts";
import type { Frame } from "./frame.ts";
import { mix } from "./palette.ts";
import { isStrong, ringColor } from "./ring.ts";

type Context = CanvasRenderingContext2D;

/** Texts smaller than this on the screen are not drawn. */
const LEAST_TEXT = 5;
const CHIP_SCALE = LEAST_TEXT / CHIP_SIZE;
const ROUND_SCALE = 0.12;
const FAINT = 0.18;
const OPEN_LABEL = 12;

/** Whether a shape stands on the side of a node. */
export function isChip(shape: number): boolean {
  return (
    shape === SHAPE_CONSTANT ||
    shape === SHAPE_SUMMARY ||
    shape === SHAPE_LINK ||
    shape === SHAPE_MORE
  );
}

/** Paints boxes of one frame. */
export class BoxPainter {
  readonly #context: Context;
  readonly #frame: Frame;
  readonly #part: Rect;

  constructor(context: Context, frame: Frame) {
    this.#context = context;
    this.#frame = frame;
    this.#part = visiblePart(frame.camera, frame.screen);
  }

  /** Whether a box meets the visible part; chips are left out where they would be specks. */
  isVisible(box: number): boolean {
    const { x, y, width, height } = this.#frame;
    const part = this.#part;
    const [left, top] = [x[box] ?? 0, y[box] ?? 0];
    return (
      left <= part.x + part.width &&
      left + (width[box] ?? 0) >= part.x &&
      top <= part.y + part.height &&
      top + (height[box] ?? 0) >= part.y
    );
  }

  alpha(box: number): number {
    const { emphasis, boxAlpha, scene } = this.#frame;
    const owner = isChip(scene.nodes.shape[box] ?? 0) ? (scene.nodes.owner[box] ?? box) : box;
    const isFaint = emphasis.traced !== null && !emphasis.traced.nodes.has(owner);
    return (boxAlpha?.[box] ?? 1) * (isFaint ? FAINT : 1);
  }

  #outline(box: number, radius: number, inset = 0): void {
    const { x, y, width, height, camera } = this.#frame;
    const [left, top] = [(x[box] ?? 0) + inset, (y[box] ?? 0) + inset];
    const [w, h] = [(width[box] ?? 0) - 2 * inset, (height[box] ?? 0) - 2 * inset];
    this.#context.beginPath();
    if (camera.scale < ROUND_SCALE) this.#context.rect(left, top, w, h);
    else this.#context.roundRect(left, top, w, h, Math.min(radius, h / 2));
  }

  #hairline(width: number): number {
    return Math.max(width, 0.6 / this.#frame.camera.scale);
  }

  /** The background of an open scope: a step darker with each level, so that nesting shows. */
  paintOpen(box: number): void {
    const { palette, scene } = this.#frame;
    const context = this.#context;
    context.globalAlpha = this.alpha(box);
    const fills = this.#frame.colouring.fills(scene.nodes.id[box] ?? -1);
    const tint = this.#frame.colouring.tintsOpen ? fills[0]?.color : undefined;
    this.#outline(box, 10);
    const plain = palette.isDark
      ? mix("#ffffff", palette.ground, 0.035 * Math.min(4, this.#depth(box)))
      : mix(palette.textFaint, palette.ground, 0.045 * Math.min(4, this.#depth(box)));
    context.fillStyle = tint ? mix(tint, plain, 0.06) : plain;
    context.fill();
    context.strokeStyle = tint ? mix(tint, palette.lineStrong, 0.4) : palette.lineStrong;
    context.lineWidth = this.#hairline(1);
    context.stroke();
    this.paintRing(box, 10);
  }

  #depth(box: number): number {
    let depth = 1;
    const { owner } = this.#frame.scene.nodes;
    for (let at = owner[box] ?? -1; at >= 0; at = owner[at] ?? -1) depth++;
    return depth;
  }

  /** The name in an open scope's header; never smaller than can be read while the scope is wide enough. */
  paintOpenLabel(box: number): void {
    const { palette, scene, x, y, width, camera } = this.#frame;
    const size = Math.max(OPEN_LABEL, Math.min(OPEN_LABEL * 3, 9 / camera.scale));
    const room = (width[box] ?? 0) - 24;
    if (size * camera.scale < LEAST_TEXT || room * camera.scale < 40) return;
    const context = this.#context;
    context.globalAlpha = this.alpha(box);
    context.font = `600 ${size}px ${palette.face}`;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.fillStyle = palette.textSoft;
    const label = this.#fitText(scene.nodes.labels[box] ?? "", room);
    const part = this.#part;
    // A header that is off the screen stays at the screen's border, each level in a row of its own.
    const sticky = part.y + (this.#depth(box) - 1) * size * 1.5;
    const lowest = (y[box] ?? 0) + (this.#frame.height[box] ?? 0) - size * 2;
    const top = Math.max(y[box] ?? 0, Math.min(sticky, lowest));
    const left = Math.max(x[box] ?? 0, Math.min(part.x, (x[box] ?? 0) + room - 40 / camera.scale));
    context.lineJoin = "round";
    context.lineWidth = size / 3;
    context.strokeStyle = palette.ground;
    context.strokeText(label, left + 12, top + 4 + size * 0.95);
    context.fillText(label, left + 12, top + 4 + size * 0.95);
  }

  #fitText(text: string, room: number): string {
    if (this.#context.measureText(text).width <= room) return text;
    let end = text.length;
    while (end > 1 && this.#context.measureText(`${text.slice(0, end)}…`).width > room) end--;
    return `${text.slice(0, end)}…`;
  }

  /** A closed box: operation, scope or series. */
  paintClosed(box: number): void {
    const { scene, palette } = this.#frame;
    const context = this.#context;
    const shape = scene.nodes.shape[box] ?? 0;
    const fills = this.#frame.colouring.fills(scene.nodes.id[box] ?? -1);
    const main = fills[0]?.color;
    const isOp = shape === SHAPE_OP;
    const radius = isOp ? 14 : 7;
    context.globalAlpha = this.alpha(box);
    if (shape === SHAPE_SERIES) this.#paintStack(box, radius);
    this.#outline(box, radius);
    const strength = palette.isDark ? 0.26 : 0.15;
    context.fillStyle =
      main && (isOp || fills.length === 1) ? mix(main, palette.surface, strength) : palette.surface;
    context.fill();
    if (!isOp && fills.length > 1) this.#paintShares(box, fills, radius);
    context.strokeStyle = main ? mix(main, palette.lineStrong, 0.5) : palette.lineStrong;
    context.lineWidth = this.#hairline(isOp ? 1 : 1.25);
    this.#outline(box, radius);
    context.stroke();
    this.paintRing(box, radius);
    paintBoxText(context, this.#frame, box, isOp);
  }

  /** Two more outlines behind a series. */
  #paintStack(box: number, radius: number): void {
    const { x, y, width, height, palette } = this.#frame;
    for (const step of [6, 3]) {
      this.#context.beginPath();
      const [left, top] = [(x[box] ?? 0) + step, (y[box] ?? 0) - step];
      this.#context.roundRect(left, top, width[box] ?? 0, height[box] ?? 0, radius);
      this.#context.fillStyle = palette.surface;
      this.#context.fill();
      this.#context.strokeStyle = palette.lineStrong;
      this.#context.lineWidth = this.#hairline(1);
      this.#context.stroke();
    }
  }

  /** A band at the lower edge that shows what a scope is made of. */
  #paintShares(box: number, fills: readonly Fill[], radius: number): void {
    const { x, y, width, height, palette } = this.#frame;
    const context = this.#context;
    const [w, h] = [width[box] ?? 0, height[box] ?? 0];
    context.save();
    this.#outline(box, radius);
    context.clip();
    let left = x[box] ?? 0;
    for (const { color, share } of fills) {
      context.fillStyle = mix(color, palette.surface, 0.72);
      context.fillRect(left, (y[box] ?? 0) + h - 5, w * share + 0.5, 5);
      left += w * share;
    }
    context.restore();
  }

  /** The outline of a box that stands out; a glow too where it is selected. */
  paintRing(box: number, radius: number): void {
    const { emphasis, camera } = this.#frame;
    const color = ringColor(this.#frame, box);
    if (color === null) return;
    const context = this.#context;
    context.strokeStyle = color;
    context.lineWidth = (isStrong(emphasis, box) ? 2.25 : 1.5) / Math.min(1, camera.scale);
    this.#outline(box, radius, -1);
    context.stroke();
    if (box !== emphasis.selected) return;
    context.globalAlpha *= 0.22;
    context.lineWidth = 7 / Math.min(1, camera.scale);
    this.#outline(box, radius + 3, -3);
    context.stroke();
    context.globalAlpha = this.alpha(box);
  }

  /** A chip and the short line that ties it to its node. */
  paintChip(box: number): void {
    const { scene, palette, x, y, width, height, camera } = this.#frame;
    if (camera.scale < CHIP_SCALE) return;
    const shape = scene.nodes.shape[box] ?? 0;
    const context = this.#context;
    context.globalAlpha = this.alpha(box);
    this.#paintTie(box, shape === SHAPE_LINK);
    this.#outline(box, 9);
    context.setLineDash(shape === SHAPE_LINK ? [3, 2.5] : []);
    context.fillStyle =
      shape === SHAPE_SUMMARY ? mix(palette.warn, palette.surface, 0.14) : palette.surface;
    context.fill();
    context.strokeStyle =
      shape === SHAPE_SUMMARY ? mix(palette.warn, palette.lineStrong, 0.5) : palette.lineStrong;
    context.lineWidth = 1;
    context.stroke();
    context.setLineDash([]);
    this.paintRing(box, 9);
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.font = `${CHIP_SIZE}px ${palette.face}`;
    context.fillStyle = shape === SHAPE_CONSTANT ? palette.text : palette.textSoft;
    const centreX = (x[box] ?? 0) + (width[box] ?? 0) / 2;
    context.fillText(
      scene.nodes.labels[box] ?? "",
      centreX,
      (y[box] ?? 0) + (height[box] ?? 0) / 2 + 0.5,
    );
  }

  #paintTie(box: number, isDashed: boolean): void {
    const { scene, palette, x, y, width, height } = this.#frame;
    const owner = scene.nodes.owner[box] ?? -1;
    const isInput = (x[box] ?? 0) < (x[owner] ?? 0);
    const fromX = (x[box] ?? 0) + (isInput ? (width[box] ?? 0) : 0);
    const fromY = (y[box] ?? 0) + (height[box] ?? 0) / 2;
    const toX = (x[owner] ?? 0) + (isInput ? 0 : (width[owner] ?? 0));
    const middle = (y[owner] ?? 0) + (height[owner] ?? 0) / 2;
    const reach = (height[owner] ?? 0) / 2 - 8;
    const toY = Math.min(middle + reach, Math.max(middle - reach, fromY));
    const context = this.#context;
    context.beginPath();
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
    context.setLineDash(isDashed ? [3, 2.5] : []);
    context.strokeStyle = mix(palette.textFaint, palette.ground, 0.62);
    context.lineWidth = 1;
    context.stroke();
    context.setLineDash([]);
  }

  paintHeading(box: number): void {
    const { scene, palette, x, y, camera } = this.#frame;
    if (11 * camera.scale < LEAST_TEXT) return;
    const context = this.#context;
    context.globalAlpha = this.alpha(box);
    context.font = `600 11px ${palette.face}`;
    context.textAlign = "left";
    context.textBaseline = "top";
    context.fillStyle = palette.textFaint;
    context.fillText(scene.nodes.labels[box] ?? "", x[box] ?? 0, y[box] ?? 0);
  }
}
