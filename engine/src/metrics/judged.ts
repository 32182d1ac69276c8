// The elements of targets and predictions that a yes-or-no metric looks at: all, one class's, or each row's greatest.
import { rangeError, show } from "../core/errors.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import { checkCount } from "./targets.ts";

export interface Judged {
  readonly targets: ArrayLike<number>;
  readonly predictions: ArrayLike<number>;
}

export interface Choice {
  /** The one column of [batch, classes] that counts. */
  readonly classId: number | undefined;
  /** How many of each row's predictions may say yes; the others become −∞. */
  readonly topK: number | undefined;
}

/** RangeError where there is not one target a prediction, or the choice does not fit [batch, classes]. */
export function judgedElements(
  name: string,
  yTrue: Tensor,
  yPred: Tensor,
  { classId, topK }: Choice,
): Judged {
  const [targets, predictions] = [dataOf(yTrue), dataOf(yPred)];
  checkCount(name, targets.length, predictions.length);
  const classes = yPred.shape.at(-1) ?? 1;
  const among = topK === undefined ? predictions : greatestOfRows(name, predictions, classes, topK);
  if (classId === undefined) return { targets, predictions: among };
  if (!(Number.isInteger(classId) && classId >= 0 && classId < classes))
    throw rangeError(name, "classId", `an index below ${classes}`, show(classId));
  const column = (all: ArrayLike<number>) =>
    Float64Array.from({ length: all.length / classes }, (_, row) => all[row * classes + classId]!);
  return { targets: column(targets), predictions: column(among) };
}

/** The predictions with −∞ in the place of those that are not among their row's k greatest; of equals the first win. */
function greatestOfRows(name: string, all: ArrayLike<number>, classes: number, k: number) {
  if (!(Number.isInteger(k) && k > 0 && k <= classes))
    throw rangeError(name, "topK", `an integer of 1 to ${classes}`, show(k));
  const kept = new Float64Array(all.length).fill(Number.NEGATIVE_INFINITY);
  for (let start = 0; start < all.length; start += classes) {
    const places = Array.from({ length: classes }, (_, i) => start + i);
    places.sort((a, b) => all[b]! - all[a]! || a - b);
    for (const place of places.slice(0, k)) kept[place] = all[place]!;
  }
  return kept;
}
