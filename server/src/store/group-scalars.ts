// Statistics over several series at each step: what a band over seeds is drawn from.
import { positionsInRange, reduceLine, singleBlocks } from "./reduce-line.ts";
import { columnWidthOf, extentOf, isOpen, rangeOf } from "./reduce-scalars.ts";
import { gather, stepsToNumbers } from "./step-column.ts";
import type { GroupedScalars, ScalarColumns, StepReduction } from "./store.ts";

/** Steps of one series, ascending, each once, with their values. */
interface Member {
  readonly steps: Float64Array;
  readonly values: Float64Array;
}

/** The newest attempt: from the end backwards, the points whose step no later point reached. Non-finite ones are out. */
function newestAttempt(points: ScalarColumns): Member {
  const steps = stepsToNumbers(points.steps);
  const positions: number[] = [];
  let limit = Number.POSITIVE_INFINITY;
  for (let i = steps.length - 1; i >= 0; i--) {
    if (steps[i]! >= limit) continue;
    limit = steps[i]!;
    if (Number.isFinite(points.values[i])) positions.push(i);
  }
  const kept = Uint32Array.from(positions.reverse());
  return { steps: gather(steps, kept), values: gather(points.values, kept) };
}

/** Every step of any member, ascending, each once. */
function unionOfSteps(members: readonly Member[]): Float64Array {
  const all = new Float64Array(members.reduce((sum, { steps }) => sum + steps.length, 0));
  let at = 0;
  for (const { steps } of members) {
    all.set(steps, at);
    at += steps.length;
  }
  all.sort();
  let length = 0;
  for (let i = 0; i < all.length; i++) {
    if (i === 0 || all[i] !== all[i - 1]) all[length++] = all[i]!;
  }
  return all.slice(0, length);
}

/** The member's value at a step between two of its points, on the straight line that a chart draws. */
function valueBetween({ steps, values }: Member, after: number, step: number): number {
  if (steps[after] === step) return values[after]!;
  const before = after - 1;
  const share = (step - steps[before]!) / (steps[after]! - steps[before]!);
  return values[before]! * (1 - share) + values[after]! * share;
}

/** Calls back with every place in `steps` from a member's first point to its last. */
function eachPlace(
  member: Member,
  steps: Float64Array,
  visit: (place: number, value: number) => void,
): void {
  const last = member.steps.length - 1;
  let after = 0;
  for (let place = 0; place < steps.length && after <= last; place++) {
    const step = steps[place]!;
    if (step < member.steps[0]!) continue;
    while (after <= last && member.steps[after]! < step) after++;
    if (after <= last) visit(place, valueBetween(member, after, step));
  }
}

/**
 * Count, mean, population standard deviation, least and greatest over series, at every step of any of them, over those
 * that reach it; one without a point there is read on the straight line between its finite neighbours. Sums run in the order of `series`, as numpy's do over the first axis, and the
 * deviation is taken from the mean in a second pass.
 */
export function groupScalars(series: readonly ScalarColumns[]): GroupedScalars {
  const members = series.map(newestAttempt);
  const steps = unionOfSteps(members);
  const counts = new Float64Array(steps.length);
  const means = new Float64Array(steps.length);
  const deviations = new Float64Array(steps.length);
  const minima = new Float64Array(steps.length).fill(Number.POSITIVE_INFINITY);
  const maxima = new Float64Array(steps.length).fill(Number.NEGATIVE_INFINITY);
  for (const member of members) {
    eachPlace(member, steps, (place, value) => {
      counts[place] = counts[place]! + 1;
      means[place] = means[place]! + value;
      if (value < minima[place]!) minima[place] = value;
      if (value > maxima[place]!) maxima[place] = value;
    });
  }
  for (let i = 0; i < steps.length; i++) means[i] = means[i]! / counts[i]!;
  for (const member of members) {
    eachPlace(member, steps, (place, value) => {
      deviations[place] = deviations[place]! + (value - means[place]!) ** 2;
    });
  }
  for (let i = 0; i < steps.length; i++) deviations[i] = Math.sqrt(deviations[i]! / counts[i]!);
  return { steps, counts, means, deviations, minima, maxima, isWhole: true };
}

/** The part of a group in range, and of it what a chart shows of the mean and of both edges of the band. */
export function reduceGroup(group: GroupedScalars, reduction: StepReduction): GroupedScalars {
  const range = rangeOf(reduction);
  const inRange = isOpen(range) ? group : pick(group, positionsInRange(group.steps, range));
  const columnWidth = columnWidthOf(reduction, extentOf(group.steps));
  return reduction.width === undefined ? inRange : reduceToColumns(inRange, columnWidth);
}

function reduceToColumns(group: GroupedScalars, columnWidth: number): GroupedScalars {
  const places = new Set<number>();
  for (const values of [group.means, group.minima, group.maxima, group.deviations]) {
    const line = { x: group.steps, values, blockEnds: singleBlocks(values.length), breaks: [] };
    for (const place of reduceLine(line, columnWidth)) places.add(place);
  }
  const isWhole = places.size === group.steps.length;
  return { ...pick(group, Uint32Array.from(places).sort()), isWhole };
}

/** The steps at the places. */
function pick(group: GroupedScalars, places: Uint32Array): GroupedScalars {
  return {
    steps: gather(group.steps, places),
    counts: gather(group.counts, places),
    means: gather(group.means, places),
    deviations: gather(group.deviations, places),
    minima: gather(group.minima, places),
    maxima: gather(group.maxima, places),
    isWhole: group.isWhole,
  };
}
