// Precision–recall curves as TensorBoard's route answers them, and the ROC curve of the same counts.
import type { Moment } from "../cards/step-slider.tsx";

export interface CurveStep extends Moment {
  readonly precision: readonly number[];
  readonly recall: readonly number[];
  readonly truePositives: readonly number[];
  readonly falsePositives: readonly number[];
  readonly trueNegatives: readonly number[];
  readonly falseNegatives: readonly number[];
  readonly thresholds: readonly number[];
}

interface WireCurve {
  readonly wall_time: number;
  readonly step: number;
  readonly precision: readonly number[];
  readonly recall: readonly number[];
  readonly true_positives: readonly number[];
  readonly false_positives: readonly number[];
  readonly true_negatives: readonly number[];
  readonly false_negatives: readonly number[];
  readonly thresholds: readonly number[];
}

/** Every step's curve by run name, in the order of `runs`; those without the tag are left out. */
export async function fetchCurves(
  tag: string,
  runs: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, readonly CurveStep[]>> {
  if (runs.length === 0) return new Map();
  const query = new URLSearchParams([["tag", tag], ...runs.map((run) => ["run", run])]);
  const answer = await fetch(`api/v1/data/pr_curves/pr_curves?${query}`, { signal });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
  const curves = (await answer.json()) as Record<string, readonly WireCurve[]>;
  return new Map(runs.flatMap((run) => (curves[run] ? [[run, curves[run].map(toStep)]] : [])));
}

function toStep(curve: WireCurve): CurveStep {
  return {
    ...{ step: curve.step, wallTimeSec: curve.wall_time, thresholds: curve.thresholds },
    ...{ precision: curve.precision, recall: curve.recall },
    ...{ truePositives: curve.true_positives, falsePositives: curve.false_positives },
    ...{ trueNegatives: curve.true_negatives, falseNegatives: curve.false_negatives },
  };
}

export type CurveKind = "pr" | "roc";

/** Points from 0 to 1: (recall, precision), or (false positive rate, true positive rate). */
export function curvePoints(
  step: CurveStep,
  kind: CurveKind,
): readonly (readonly [number, number])[] {
  return step.thresholds.map((_, at) => {
    const recall = step.recall[at] ?? 0;
    return kind === "pr"
      ? [recall, step.precision[at] ?? 0]
      : [falsePositiveRate(step, at), recall];
  });
}

/** FP / (FP + TN); 0 where there are no negatives. */
function falsePositiveRate(step: CurveStep, at: number): number {
  const negatives = (step.falsePositives[at] ?? 0) + (step.trueNegatives[at] ?? 0);
  return negatives > 0 ? (step.falsePositives[at] ?? 0) / negatives : 0;
}
