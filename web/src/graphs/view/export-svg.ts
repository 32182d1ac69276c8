// The drawing as SVG: the same places, colours and texts as on the canvas.
import { isChip } from "../draw/box-outline.ts";
import type { StepColouring } from "../draw/colouring.ts";
import { mix, type Palette, quietLine } from "../draw/palette.ts";
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

/** What boxes are drawn with. */
interface Style {
  readonly palette: Palette;
  readonly colouring: StepColouring;
}

function rectSvg(scene: Scene, box: number, { palette, colouring }: Style): string {
  const { nodes } = scene;
  const [shape, node] = [nodes.shape[box] ?? 0, nodes.id[box] ?? -1];
  const [width, height] = [nodes.width[box] ?? 0, nodes.height[box] ?? 0];
  const isOpen = shape === SHAPE_OPEN;
  const plain = isOpen ? mix(palette.textFaint, palette.ground, 0.06) : palette.surface;
  const isColoured = !isChip(shape) && (!isOpen || colouring.tintsOpen);
  const main = isColoured ? colouring.fills(node)[0]?.color : undefined;
  const fill = main ? mix(main, plain, isOpen ? 0.04 : colouring.strength) : plain;
  const stroke = main ? mix(main, palette.lineStrong, 0.5) : palette.lineStrong;
  const radius = shape === SHAPE_OP ? Math.min(14, height / 2) : 8;
  const dash = shape === SHAPE_LINK ? ' stroke-dasharray="3 2.5"' : "";
  const opacity = !isOpen && colouring.isUnused(node) ? ' opacity="0.5"' : "";
  return `<rect x="${round(nodes.x[box])}" y="${round(nodes.y[box])}" width="${round(width)}" height="${round(height)}" rx="${radius}" fill="${fill}" stroke="${stroke}"${dash}${opacity}/>`;
}

function boxTextSvg(scene: Scene, box: number, palette: Palette): string {
  const { nodes } = scene;
  const [shape, label] = [nodes.shape[box] ?? 0, nodes.labels[box] ?? ""];
  const top = nodes.y[box] ?? 0;
  const middle = top + (nodes.height[box] ?? 0) / 2;
  const centre = (nodes.x[box] ?? 0) + (nodes.width[box] ?? 0) / 2;
  if (shape === SHAPE_OPEN) return textSvg(centre, top + 15, 12, palette.textSoft, label, 600);
  if (isChip(shape)) return textSvg(centre, middle, CHIP_SIZE, palette.text, label);
  const detail = nodes.details[box] ?? "";
  const lift = detail === "" ? 0 : 7;
  const name = textSvg(centre, middle - lift, LABEL_SIZE, palette.text, label, 500);
  if (detail === "") return name;
  return name + textSvg(centre, middle + 8, DETAIL_SIZE, palette.textSoft, detail);
}

function boxSvg(scene: Scene, box: number, style: Style): string {
  const { shape, x, y, width, labels } = scene.nodes;
  if (shape[box] !== SHAPE_HEADING)
    return rectSvg(scene, box, style) + boxTextSvg(scene, box, style.palette);
  const centre = (x[box] ?? 0) + (width[box] ?? 0) / 2;
  return textSvg(centre, (y[box] ?? 0) + 8, 11, style.palette.textFaint, labels[box] ?? "", 600);
}

/** The whole drawing as an SVG document. */
export function drawingToSvg(scene: Scene, palette: Palette, colouring: StepColouring): string {
  const { nodes, lines } = scene;
  const color = quietLine(palette);
  const boxes = Array.from({ length: nodes.count }, (_, box) => box);
  const draw = (list: readonly number[]) =>
    list.map((box) => boxSvg(scene, box, { palette, colouring })).join("\n");
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
