// One precision–recall curve: rows of a tensor cut and laid out as the page draws them.

/** Rows of the stored tensor, in order. */
const rows = [
  "true_positives",
  "false_positives",
  "true_negatives",
  "false_negatives",
  "precision",
  "recall",
] as const;

export type PrCurve = Readonly<Record<(typeof rows)[number] | "thresholds", readonly number[]>>;

/**
 * The curve of a [6, thresholds] tensor. Thresholds at the end at which nothing was predicted positive are cut, as
 * precision has no meaning there; at least one stays. Null for a tensor of another shape.
 */
export function prCurveOf(matrix: readonly (readonly number[])[] | null): PrCurve | null {
  if (!matrix || matrix.length < rows.length) return null;
  // There are six rows, of equal lengths.
  const [truePositives, falsePositives] = matrix as [number[], number[]];
  const count = truePositives.length;
  let end = count;
  while (
    end > 1 &&
    Math.trunc(truePositives[end - 1]!) + Math.trunc(falsePositives[end - 1]!) === 0
  )
    end--;
  const shown = rows.map((name, row) => {
    const values = matrix[row]!.slice(0, end);
    return [name, row < 4 ? values.map(Math.trunc) : values];
  });
  const thresholds = Array.from({ length: end }, (_, index) => index / Math.max(1, count - 1));
  return { ...Object.fromEntries(shown), thresholds };
}
