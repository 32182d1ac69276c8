// A stretch of an axis as a filter on its column: what the user drags over is what stays.
import type { ColumnScale } from "./column-scale.ts";
import type { ColumnFilter } from "./filter-rows.ts";
import type { Column, Value } from "./hparams-data.ts";

function escapePattern(value: Value): string {
  return String(value).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** The filter that keeps the values between two places of an axis, from 0 to 1; null where it has none there. */
export function filterOf(
  column: Column,
  scale: ColumnScale,
  values: readonly Value[],
  [from, to]: readonly [number, number],
): ColumnFilter | null {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const kept = values.filter((value) => {
    const place = scale.place(value);
    return place !== null && place >= low && place <= high;
  });
  if (kept.length === 0) return null;
  if (!column.isNumeric) {
    const patterns = [...new Set(kept.map(escapePattern))];
    return { kind: "pattern", pattern: `^(?:${patterns.join("|")})$` };
  }
  const numbers = kept as readonly number[]; // the scale places nothing else of a numeric column
  const extreme = (pick: (a: number, b: number) => number) => numbers.reduce((a, b) => pick(a, b));
  return { kind: "range", min: extreme(Math.min), max: extreme(Math.max) };
}

/** The places that a range filter leaves, for drawing it; null where nothing of the axis is filtered out. */
export function placesOf(
  scale: ColumnScale,
  filter: ColumnFilter | undefined,
): readonly [number, number] | null {
  if (filter?.kind !== "range") return null;
  const end = (value: number, open: number) =>
    Number.isFinite(value) ? (scale.place(value) ?? open) : open;
  return [end(filter.min, 0), end(filter.max, 1)];
}
