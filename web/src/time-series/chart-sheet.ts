// All charts on one picture: each drawn as its card would draw it, one below the other in two columns.

import { schedule } from "../charts/frame-scheduler.ts";
import { readInk } from "../charts/ink.ts";
import type { Scene } from "../charts/scene.ts";
import { sceneToSvg } from "../charts/scene-to-svg.ts";
import { CardLines } from "./card-lines.ts";
import type { CardSettings } from "./card-model.ts";
import { sceneOfCard } from "./card-scene.ts";

/** More charts than this are no picture. */
export const mostCharts = 60;
const columns = 2;

export interface SheetChart {
  readonly title: string;
  readonly settings: CardSettings;
}

/** Resolves once all of a chart's points are here; rejects where they cannot be had. */
function sceneOfChart({ settings }: SheetChart): Promise<Scene> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const lines = found.lines();
      if (lines.length === 0) return;
      resolve(sceneOfCard(settings, lines));
      found.stop();
    };
    const found = new CardLines(settings, () => schedule(look), reject);
    schedule(look);
  });
}

const sizePattern = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/;

/** Places whole SVG pictures on one; a row is as high as its highest. */
export function placeOnSheet(pictures: readonly string[], background: string): string {
  const sizes = pictures.map((svg) => (sizePattern.exec(svg)?.slice(1) ?? []).map(Number));
  const width = Math.max(...sizes.map(([own = 0]) => own));
  let top = 0;
  const placed: string[] = [];
  for (let at = 0; at < pictures.length; at += columns) {
    const row = pictures.slice(at, at + columns);
    row.forEach((svg, column) => {
      placed.push(svg.replace("<svg ", `<svg x="${column * width}" y="${top}" `));
    });
    top += Math.max(...sizes.slice(at, at + columns).map(([, own = 0]) => own));
  }
  const total = width * Math.min(columns, pictures.length);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${total}" height="${top}"><rect width="100%" height="100%" fill="${background}"/>${placed.join("")}</svg>`;
}

/** The first charts as one SVG picture. */
export async function drawSheet(charts: readonly SheetChart[]): Promise<string> {
  const ink = readInk();
  const pictures: string[] = [];
  for (const chart of charts.slice(0, mostCharts))
    pictures.push(sceneToSvg(await sceneOfChart(chart), chart.title, ink));
  return placeOnSheet(pictures, ink.surface);
}
