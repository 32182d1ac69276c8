// A chart's scene as an SVG picture, for papers and slides.
import { axisOf } from "./axis.ts";
import { stretchIn } from "./chart-line.ts";
import type { Ink } from "./ink.ts";
import type { Scene } from "./scene.ts";
import { type PixelMap, traceLine } from "./trace-line.ts";

const width = 720;
const legendRow = 18;
const plot = { left: 56, right: width - 16, top: 40, bottom: 400 };
/** Columns of the path a pixel: a picture is scaled up, a screen is not. */
const columnsPerPixel = 4;

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function mapOf({ x, y }: Scene): PixelMap {
  return {
    ...{ leastX: x[0], pixelLeft: plot.left, pixelsPerX: (plot.right - plot.left) / (x[1] - x[0]) },
    ...{ leastY: y[0], pixelBottom: plot.bottom },
    pixelsPerY: (plot.top - plot.bottom) / (y[1] - y[0]),
  };
}

const round = (pixel: number) => String(Math.round(pixel * 100) / 100);

function ticks(scene: Scene, which: "x" | "y", map: PixelMap, ink: Ink): string {
  const { range, placeTicks, formatPlace, pixelsPerTick } = axisOf(scene, which);
  const length = which === "x" ? plot.right - plot.left : plot.bottom - plot.top;
  const places = placeTicks(Math.floor(length / pixelsPerTick)).filter(
    (place) => place >= range[0] && place <= range[1],
  );
  const step = Math.abs((places[1] ?? range[1]) - (places[0] ?? range[0]));
  const draw = (place: number) => {
    const label = escapeXml(formatPlace(place, step));
    if (which === "x") {
      const x = round(map.pixelLeft + (place - map.leastX) * map.pixelsPerX);
      return `<path d="M${x} ${plot.top}V${plot.bottom}" stroke="${ink.grid}"/><text x="${x}" y="${plot.bottom + 18}" text-anchor="middle">${label}</text>`;
    }
    const y = round(map.pixelBottom + (place - map.leastY) * map.pixelsPerY);
    return `<path d="M${plot.left} ${y}H${plot.right}" stroke="${ink.grid}"/><text x="${plot.left - 8}" y="${y}" dy=".35em" text-anchor="end">${label}</text>`;
  };
  return places.map(draw).join("");
}

function lines(scene: Scene, map: PixelMap): string {
  const draw = (raw: boolean) =>
    scene.lines.map((line) => {
      const ys = raw ? line.rawYs : line.ys;
      if (!ys) return "";
      const parts: string[] = [];
      const sink = {
        moveTo: (x: number, y: number) => parts.push(`M${round(x)} ${round(y)}`),
        lineTo: (x: number, y: number) => parts.push(`L${round(x)} ${round(y)}`),
      };
      const dot = (x: number, y: number) => parts.push(`M${round(x - 2)} ${round(y)}h4`);
      const { start, end } = stretchIn(line, scene.x[0], scene.x[1], 1);
      traceLine(sink, dot, line.xs, ys, start, end, map, columnsPerPixel);
      const opacity = raw ? ' opacity="0.22"' : "";
      return `<path d="${parts.join("")}" fill="none" stroke="${line.color}" stroke-width="1.5" stroke-linejoin="round"${opacity}/>`;
    });
  return [...draw(true), ...draw(false)].join("");
}

function legend(scene: Scene): string {
  return scene.lines
    .map(({ name, color }, at) => {
      const y = plot.bottom + 44 + at * legendRow;
      return `<path d="M${plot.left} ${y - 4}h16" stroke="${color}" stroke-width="3"/><text x="${plot.left + 24}" y="${y}">${escapeXml(name)}</text>`;
    })
    .join("");
}

/** A picture 720 units wide with title, axes and a legend below. */
export function sceneToSvg(scene: Scene, title: string, ink: Ink): string {
  const map = mapOf(scene);
  const height = plot.bottom + 44 + scene.lines.length * legendRow;
  const area = `x="${plot.left}" y="${plot.top}" width="${plot.right - plot.left}" height="${plot.bottom - plot.top}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="${ink.text}">`,
    `<title>${escapeXml(title)}</title><rect width="100%" height="100%" fill="${ink.surface}"/>`,
    `<text x="${plot.left}" y="24" font-size="15" font-weight="600">${escapeXml(title)}</text>`,
    ticks(scene, "x", map, ink),
    ticks(scene, "y", map, ink),
    `<clipPath id="plot"><rect ${area}/></clipPath><g clip-path="url(#plot)">${lines(scene, map)}</g>`,
    `${legend(scene)}</svg>`,
  ].join("");
}
