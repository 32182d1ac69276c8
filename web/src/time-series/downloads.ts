// Saves a chart: its points as CSV or JSON, all of them however few are on the screen; its picture as SVG or PNG.
import { client } from "../api/client.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { type NamedPoints, pointsToCsv, pointsToJson } from "../charts/export-points.ts";
import { readInk } from "../charts/ink.ts";
import type { Scene } from "../charts/scene.ts";
import { sceneToSvg } from "../charts/scene-to-svg.ts";
import type { PointsKind } from "./export-addresses.ts";

export type PictureKind = "svg" | "png";

export function save(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000); // after the browser has taken it
}

/** A file's name from a tag: what file systems refuse becomes a dash. */
function fileName(tag: string, extension: string): string {
  return `${tag.replace(/[^\p{L}\p{N}._-]+/gu, "-")}.${extension}`;
}

async function allPoints(series: readonly SeriesInfo[]): Promise<NamedPoints[]> {
  const answer = await client.scalars({ series: series.map(({ id }) => id) });
  const byId = new Map(answer.series.map((points) => [points.id, points]));
  return series.flatMap(({ id, run, tag }) => {
    const points = byId.get(id);
    return points ? [{ run: run.name, tag, points }] : [];
  });
}

/** Every point of the series, superseded ones included. */
export async function savePoints(
  series: readonly SeriesInfo[],
  name: string,
  kind: PointsKind,
): Promise<void> {
  const points = await allPoints(series);
  const text = kind === "csv" ? pointsToCsv(points) : pointsToJson(points);
  const type = kind === "csv" ? "text/csv" : "application/json";
  save(new Blob([text], { type }), fileName(name, kind));
}

const pngScale = 2;

/** Draws an SVG picture on a canvas of twice its size. */
async function svgToPng(svg: Blob): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(svg);
  try {
    image.src = url;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width * pngScale, image.height * pngScale);
    const context = canvas.getContext("2d") as OffscreenCanvasRenderingContext2D; // a fresh canvas has one
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: "image/png" });
  } finally {
    URL.revokeObjectURL(url);
  }
}

export async function saveSvg(text: string, name: string, kind: PictureKind): Promise<void> {
  const svg = new Blob([text], { type: "image/svg+xml" });
  save(kind === "svg" ? svg : await svgToPng(svg), fileName(name, kind));
}

export function savePicture(scene: Scene, name: string, kind: PictureKind): Promise<void> {
  return saveSvg(sceneToSvg(scene, name, readInk()), name, kind);
}
