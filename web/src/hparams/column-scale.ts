// Places a column's values on an axis from 0 to 1: linear, logarithmic, by quantile, or one place a category.
import { compareValues } from "./filter-rows.ts";
import type { Column, Value } from "./hparams-data.ts";

export type ScaleKind = "linear" | "log" | "quantile";

export interface ColumnScale {
  /** From 0 (bottom) to 1 (top); null where the axis cannot show the value. */
  readonly place: (value: Value) => number | null;
  readonly ticks: readonly { readonly place: number; readonly value: Value }[];
}

export function columnScale(
  column: Column,
  values: readonly Value[],
  kind: ScaleKind,
): ColumnScale {
  if (!column.isNumeric) return categoryScale(values);
  const numbers = values.filter((value): value is number => Number.isFinite(value));
  if (kind === "quantile") return quantileScale(numbers);
  const isLog = kind === "log" && numbers.some((value) => value > 0);
  return isLog ? logScale(numbers.filter((value) => value > 0)) : linearScale(numbers);
}

const tickShares = [0, 0.25, 0.5, 0.75, 1];

function linearScale(numbers: readonly number[]): ColumnScale {
  const [low, high] = extent(numbers);
  return {
    place: (value) => (Number.isFinite(value) ? share(value as number, low, high) : null),
    ticks: tickShares.map((place) => ({ place, value: low + place * (high - low) })),
  };
}

function logScale(positives: readonly number[]): ColumnScale {
  const [low, high] = extent(positives.map(Math.log));
  return {
    place: (value) =>
      typeof value === "number" && value > 0 ? share(Math.log(value), low, high) : null,
    ticks: tickShares.map((place) => ({ place, value: Math.exp(low + place * (high - low)) })),
  };
}

/** Each distinct number has the same distance to the next. */
function quantileScale(numbers: readonly number[]): ColumnScale {
  const distinct = [...new Set(numbers)].sort((a, b) => a - b);
  const places = new Map(distinct.map((value, at) => [value, evenPlace(at, distinct.length)]));
  return {
    place: (value) => places.get(value as number) ?? null,
    ticks: tickShares.map((place) => ({
      place,
      value: distinct[Math.round(place * (distinct.length - 1))] ?? null,
    })),
  };
}

function categoryScale(values: readonly Value[]): ColumnScale {
  const distinct = [...new Set(values)]
    .filter((value) => value !== null)
    .sort((a, b) => compareValues(a, b, false));
  const places = new Map(distinct.map((value, at) => [value, evenPlace(at, distinct.length)]));
  return {
    place: (value) => places.get(value as string) ?? null,
    ticks: distinct.map((value) => ({ place: places.get(value) as number, value })),
  };
}

function extent(numbers: readonly number[]): readonly [number, number] {
  const low = numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = numbers.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return low <= high ? [low, high] : [0, 1];
}

const share = (value: number, low: number, high: number) =>
  high > low ? (value - low) / (high - low) : 0.5;

const evenPlace = (at: number, count: number) => (count > 1 ? at / (count - 1) : 0.5);
