// What is wrong with a curve, by rules that a user can check with their eyes: no number, diverged, flat.
import type { ScalarColumns } from "../../store/store.ts";
import type { FlagKind, Goal } from "./contract.ts";

/** A finding, at the step where it begins. */
export interface Finding {
  readonly kind: FlagKind;
  readonly step: number;
  readonly value: number;
}

/** A curve is read as the means of this many stretches with as many points each. */
const stretches = 12;
/** Of fewer points a mean says little. */
const leastPoints = 3 * stretches;
/** The last stretches that a plateau spans: a third of the curve. */
const flatStretches = 4;
/** Less progress over them than this share of the whole is none. */
const flatShare = 0.01;

interface Stretch {
  readonly step: number;
  readonly mean: number;
}

/** Finite values only, turned so that lower is better. */
function meansOf(steps: readonly number[], values: readonly number[], sign: 1 | -1): Stretch[] {
  const edge = (at: number) => Math.floor((at * values.length) / stretches);
  return Array.from({ length: stretches }, (_, at) => {
    const part = values.slice(edge(at), edge(at + 1));
    const mean = (sign * part.reduce((sum, value) => sum + value, 0)) / part.length;
    return { step: steps[edge(at)] as number, mean };
  });
}

/** Where the curve, past its best, has lost all that it had gained since its start: the stretch, or null. */
function divergedAt(means: readonly Stretch[]): Stretch | null {
  const first = means[0] as Stretch;
  const last = means.at(-1) as Stretch;
  const best = means.reduce((a, b) => (b.mean < a.mean ? b : a));
  const gained = first.mean - best.mean;
  if (!(gained > 0) || last.mean < first.mean) return null;
  const lost = means.slice(means.indexOf(best)).find(({ mean }) => mean >= first.mean);
  return lost ?? last;
}

/** Where the curve stopped getting better: the start of its last third, or null where it has not. */
function flatFrom(means: readonly Stretch[]): Stretch | null {
  const bestOf = (part: readonly Stretch[]) => Math.min(...part.map(({ mean }) => mean));
  const before = means.slice(0, -flatStretches);
  const gained = (means[0] as Stretch).mean - bestOf(means);
  const lately = bestOf(before) - bestOf(means.slice(-flatStretches));
  return gained > 0 && lately < flatShare * gained ? (means.at(-flatStretches) as Stretch) : null;
}

/**
 * What the rules find in a series without superseded points: a value that is no number is named alone; a curve whose
 * tag tells no goal can neither diverge nor stand still.
 */
export function findingsOf({ steps, values }: ScalarColumns, goal: Goal | null): Finding[] {
  const broken = values.findIndex((value) => !Number.isFinite(value));
  if (broken >= 0) {
    const at = { step: Number(steps[broken]), value: values[broken] as number };
    return [{ kind: "notFinite", ...at }];
  }
  if (goal === null || values.length < leastPoints) return [];
  const sign = goal === "lower" ? 1 : -1;
  const means = meansOf(Array.from(steps as Iterable<number | bigint>, Number), [...values], sign);
  const found = (kind: FlagKind, { step, mean }: Stretch) => [{ kind, step, value: sign * mean }];
  const diverged = divergedAt(means);
  if (diverged) return found("diverged", diverged);
  const flat = flatFrom(means);
  return flat ? found("plateau", flat) : [];
}
