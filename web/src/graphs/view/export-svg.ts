// The drawing as SVG: the same places, colours and texts as on the canvas.
import type { Fill } from "../draw/colouring.ts";
import { mix, type Palette } from "../draw/palette.ts";
import { CHIP_SIZE, DETAIL_SIZE, LABEL_SIZE } from "../scene/node-text.ts";
import {
  LINE_ARROW,
  LINE_CONTROL,
  type Scene,
  SHAPE_HEADING,
  SHAPE_LINK,
  SHAPE_OP,
  SHAPE_OPEN,
} from "../scene/scene.ts";

const MARGIN = 24;

function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

function round(value: number | undefined): string {
  return String(Math.round((value ?? 0) * 10) / 10);
}

function pathOf(scene: Scene, line: number): string {
  const { start, x, y } = scene.lines;
  const [first, end] = [start[line] ?? 0, start[line + 1] ?? 0];
  let path = `M${round(x[first])} ${round(y[first])}`;
  for (let at = first + 1; at < end; at++) {
    const middle = round(((y[at - 1] ?? 0) + (y[at] ?? 0)) / 2);
    const target = `${round(x[at])} ${round(y[at])}`;
    path +=
      x[at - 1] === x[at]
        ? `L${target}`
        : `C${round(x[at - 1])} ${middle} ${round(x[at])} ${middle} ${target}`;
  }
  return path;
}

function lineSvg(scene: Scene, line: number, color: string): string {
  const flags = scene.lines.flags[line] ?? 0;
  const dash = flags & LINE_CONTROL ? ' stroke-dasharray="4 4"' : "";
  const arrow = flags & LINE_ARROW ? ' marker-end="url(#arrow)"' : "";
  return `<path d="${pathOf(scene, line)}" fill="none" stroke="${color}" stroke-width="${round(scene.lines.width[line])}"${dash}${arrow}/>`;
}

function textSvg(
  x: number,
  y: number,
  size: number,
  color: string,
  text: string,
  weight = 400,
): string {
  const place = `x="${round(x)}" y="${round(y)}" text-anchor="middle" dominant-baseline="central"`;
  return `<text ${place} font-size="${size}" font-weight="${weight}" fill="${color}">${escapeText(text)}</text>`;
}

function boxSvg(scene: Scene, box: number, palette: Palette, fills: readonly Fill[]): string {
  const { nodes } = scene;
  const shape = nodes.shape[box] ?? 0;
  const [x, y] = [nodes.x[box] ?? 0, nodes.y[box] ?? 0];
  const [width, height] = [nodes.width[box] ?? 0, nodes.height[box] ?? 0];
  const label = nodes.labels[box] ?? "";
  const centre = x + width / 2;
  if (shape === SHAPE_HEADING) return textSvg(centre, y + 8, 11, palette.textFaint, label, 600);
  const main = shape < 4 && fills.length > 0 ? fills[0]?.color : undefined;
  const radius = shape === SHAPE_OP ? Math.min(14, height / 2) : shape < 4 ? 8 : 9;
  const plain =
    shape === SHAPE_OPEN ? mix(palette.textFaint, palette.ground, 0.06) : palette.surface;
  const fill = main ? mix(main, plain, shape === SHAPE_OPEN ? 0.04 : 0.16) : plain;
  const stroke = main ? mix(main, palette.lineStrong, 0.5) : palette.lineStrong;
  const dash = shape === SHAPE_LINK ? ' stroke-dasharray="3 2.5"' : "";
  const rect = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}" stroke="${stroke}"${dash}/>`;
  if (shape === SHAPE_OPEN) return rect + textSvg(centre, y + 15, 12, palette.textSoft, label, 600);
  if (shape >= 4) return rect + textSvg(centre, y + height / 2, CHIP_SIZE, palette.text, label);
  const detail = nodes.details[box] ?? "";
  const middle = y + height / 2;
  const name = textSvg(centre, middle - (detail ? 7 : 0), LABEL_SIZE, palette.text, label, 500);
  return (
    rect + name + (detail ? textSvg(centre, middle + 8, DETAIL_SIZE, palette.textSoft, detail) : "")
  );
}

/** The whole drawing as an SVG document. */
export function drawingToSvg(
  scene: Scene,
  palette: Palette,
  fillsOf: (node: number) => readonly Fill[],
): string {
  const { nodes, lines } = scene;
  const color = mix(palette.textFaint, palette.ground, 0.62);
  const boxes = Array.from({ length: nodes.count }, (_, box) => box);
  const draw = (list: readonly number[]) =>
    list.map((box) => boxSvg(scene, box, palette, fillsOf(nodes.id[box] ?? -1))).join("\n");
  const [width, height] = [scene.width + 2 * MARGIN, scene.height + 2 * MARGIN];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="${-MARGIN} ${-MARGIN} ${round(width)} ${round(height)}" font-family="Inter, system-ui, sans-serif">`,
    `<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 1 10 5 0 9z" fill="${color}"/></marker></defs>`,
    `<rect x="${-MARGIN}" y="${-MARGIN}" width="100%" height="100%" fill="${palette.ground}"/>`,
    draw(boxes.filter((box) => nodes.shape[box] === SHAPE_OPEN)),
    Array.from({ length: lines.count }, (_, line) => lineSvg(scene, line, color)).join("\n"),
    draw(boxes.filter((box) => nodes.shape[box] !== SHAPE_OPEN)),
    "</svg>",
  ].join("\n");
}
