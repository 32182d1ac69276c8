// The points' colours: one for all, one a category, or a ramp over numbers.
import { oklchToHex } from "../../runs/oklch.ts";
import type { MetadataColumn } from "../metadata.ts";
import { rgba } from "./paint-points.ts";

export type Theme = "light" | "dark";

/** TensorBoard's limit of categories that have a colour each. */
const categoryLimit = 50;

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

export interface PointColors {
  readonly colors: Int32Array;
  /** Categories, or the ends of a ramp; empty where all points look alike. */
  readonly legend: readonly LegendEntry[];
  readonly isRamp: boolean;
}

/** Whether a column can colour the points, and how. */
export function coloringOf(column: MetadataColumn): "categories" | "ramp" | null {
  if (column.numbers && column.distinct.length > categoryLimit / 5) return "ramp";
  return column.distinct.length <= categoryLimit ? "categories" : null;
}

export function colorPoints(
  count: number,
  column: MetadataColumn | null,
  theme: Theme,
): PointColors {
  const kind = column && coloringOf(column);
  if (!column || !kind) return plain(count, theme);
  return kind === "ramp" ? rampColors(column, theme) : categoryColors(column, theme);
}

function plain(count: number, theme: Theme): PointColors {
  const color = rgba(theme === "light" ? "#3457d5" : "#8ba3ff");
  return { colors: new Int32Array(count).fill(color), legend: [], isRamp: false };
}

/** Hues as far apart as their number allows, neighbours of different lightness. */
function categoryColors({ values, distinct }: MetadataColumn, theme: Theme): PointColors {
  const levels = theme === "light" ? [0.58, 0.44, 0.66] : [0.72, 0.86, 0.62];
  const legend = distinct.map((name, at) => ({
    name,
    color: oklchToHex(levels[at % 3] as number, 0.16, (at * 360) / distinct.length + 20),
  }));
  const byName = new Map(legend.map(({ name, color }) => [name, rgba(color)]));
  const colors = Int32Array.from(values, (value) => byName.get(value) ?? 0);
  return { colors, legend, isRamp: false };
}

const rampSteps = 256;

/** From blue over green to yellow, of lightness that grows with the value. */
function rampHex(part: number, theme: Theme): string {
  const [dark, bright] = theme === "light" ? [0.36, 0.8] : [0.5, 0.92];
  return oklchToHex(dark + (bright - dark) * part, 0.14, 285 - 190 * part);
}

function rampColors({ numbers }: MetadataColumn, theme: Theme): PointColors {
  const finite = (numbers ?? new Float64Array()).filter(Number.isFinite);
  const low = finite.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  const high = finite.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
  const ramp = Array.from({ length: rampSteps }, (_, at) => rampHex(at / (rampSteps - 1), theme));
  const codes = ramp.map(rgba);
  const missing = rgba("#8a8f99");
  const colors = Int32Array.from(numbers ?? [], (value) => {
    if (!Number.isFinite(value)) return missing;
    const part = high > low ? (value - low) / (high - low) : 0;
    return codes[Math.round(part * (rampSteps - 1))] ?? missing;
  });
  const legend = [0, 0.25, 0.5, 0.75, 1].map((part) => ({
    name: String(Number((low + (high - low) * part).toPrecision(4))),
    color: rampHex(part, theme),
  }));
  return { colors, legend, isRamp: true };
}
