// Where an axis has its ticks: round numbers, powers of ten, round durations, round times of the day.
import type { AxisSpace } from "./axis-space.ts";

/** The least of 1, 2, 5 × 10ⁿ that is not below `least`. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = least / power;
  return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
}

function multiples(least: number, greatest: number, step: number): number[] {
  const first = Math.ceil(least / step - 1e-9);
  const last = Math.floor(greatest / step + 1e-9);
  // Dividing by a whole number keeps 0.1 × 3 at 0.3.
  const inverse = step < 1 ? Math.round(1 / step) : 0;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
    inverse > 0 && Number.isFinite(inverse) ? (first + at) / inverse : (first + at) * step,
  );
}

/** Round numbers in the range, about `count` of them at most. */
export function numberTicks(least: number, greatest: number, count: number): number[] {
  const spread = greatest - least;
  if (!(spread > 0)) return [least];
  const step = roundStep(spread / Math.max(1, count));
  return multiples(least, greatest, step);
}

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
const durationSteps = [
  ...[1, 2, 5, 10, 15, 30],
  ...[minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute],
  ...[hour, 2 * hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day],
];

/** Round durations in a range of seconds. */
export function durationTicks(least: number, greatest: number, count: number): number[] {
  const wanted = (greatest - least) / Math.max(1, count);
  if (wanted < 1) return numberTicks(least, greatest, count);
  const step =
    durationSteps.find((candidate) => candidate >= wanted) ?? roundStep(wanted / day) * day;
  return multiples(least, greatest, step);
}

/** Times that are round on the clock of this place, in a range of seconds since 1970. */
export function timeTicks(least: number, greatest: number, count: number): number[] {
  const offset = -new Date(least * 1000).getTimezoneOffset() * minute;
  return durationTicks(least + offset, greatest + offset, count).map((tick) => tick - offset);
}

/** Powers of ten where the range spans enough of them, else round numbers, in axis space. */
export function spaceTicks(
  space: AxisSpace,
  least: number,
  greatest: number,
  count: number,
): number[] {
  if (space.scale === "linear") return numberTicks(least, greatest, count);
  if (space.scale === "symlog")
    return numberTicks(least, greatest, count).map((tick) =>
      space.toAxis(roundTo(space.toValue(tick))),
    );
  if (greatest - least < 1.5) return fewDecades(space, least, greatest, count);
  return numberTicks(least, greatest, count).filter(Number.isInteger);
}

/** 1, 2, 5 of each decade, or round numbers where the range is within one. */
function fewDecades(space: AxisSpace, least: number, greatest: number, count: number): number[] {
  const values: number[] = [];
  for (let decade = Math.floor(least); decade <= greatest; decade++) {
    for (const factor of [1, 2, 5]) values.push(factor * 10 ** decade);
  }
  const ticks = values.map(space.toAxis).filter((tick) => tick >= least && tick <= greatest);
  if (ticks.length >= 2) return ticks;
  return numberTicks(10 ** least, 10 ** greatest, count)
    .map(space.toAxis)
    .filter(Number.isFinite);
}

/** One significant digit, so that a tick between decades is a number one reads. */
function roundTo(value: number): number {
  return Number(value.toPrecision(1));
}
