// Supervised t-SNE: labels that are known pull points of one label together and let those of others go.
import type { Likeness } from "./tsne.ts";

export interface Supervision {
  /** The class of each point, from 0; -1 where its label is to be ignored. */
  readonly classes: readonly number[];
  /** How much labels count: 0 (not at all) to 1. */
  readonly factor: number;
}

/**
 * Likenesses times TensorBoard's prior of two points having one label (its bh_tsne.ts), again of sum 1: for N points,
 * 1/N where a label is ignored, 1/N + factor / points of the label for like ones, 1/N − factor / points of other
 * labels for unlike ones. A factor of 0 changes nothing.
 */
export function supervised(likeness: Likeness, { classes, factor }: Supervision): Likeness {
  const { starts, others } = likeness;
  const labelled = classes.filter((own) => own >= 0).length;
  const sizes = sizesOf(classes);
  const weights = likeness.weights.slice();
  for (const [point, own] of classes.entries()) {
    const same = sizes.get(own) ?? 0;
    const like = within(1 / classes.length + factor / same);
    const unlike = within(1 / classes.length - factor / (labelled - same));
    for (let at = starts[point]!; at < starts[point + 1]!; at++) {
      const other = classes[others[at]!]!; // a likeness is between points, and each has a class
      const isKnown = own >= 0 && other >= 0;
      weights[at]! *= !isKnown ? 1 / classes.length : own === other ? like : unlike;
    }
  }
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return { starts, others, weights: weights.map((weight) => weight / sum) };
}

function sizesOf(classes: readonly number[]): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const own of classes) sizes.set(own, (sizes.get(own) ?? 0) + 1);
  return sizes;
}

/** No pair is certain, and none is impossible. */
function within(prior: number): number {
  return Math.min(1 - 1e-7, Math.max(1e-7, prior));
}
