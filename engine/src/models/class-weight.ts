// Weights of examples by the class that they belong to, as for classes of which there are few.
import { rangeError, show, typeError } from "../core/errors.ts";
import { arrayTensor, dataOf, type Tensor } from "../core/tensor.ts";
import { argMaxRows } from "../metrics/targets.ts";
import type { Batch } from "./batches.ts";

/** A weight for each class's index; 1 for a class that is not named. */
export type ClassWeight = Readonly<Record<number, number>>;

/** TypeError or RangeError unless all classes are indices and all weights numbers of 0 or more. */
export function checkClassWeight(weights: ClassWeight): void {
  if (weights === null || typeof weights !== "object")
    throw typeError("fit", "classWeight", "an object of class to weight", show(weights));
  for (const [name, weight] of Object.entries(weights)) {
    if (!/^\d+$/.test(name)) throw rangeError("fit", "classWeight", "by class index", show(name));
    if (!(weight >= 0)) throw rangeError("fit", `classWeight[${name}]`, "0 or more", show(weight));
  }
}

/** The batch weighted by its targets: int32 classes [batch] or [batch, 1], or one-hot rows. Error where it has weights. */
export function withClassWeight(batch: Batch, weights: ClassWeight): Batch {
  if (batch.sampleWeight != null)
    throw new Error("fit: give classWeight or sampleWeight, not both");
  const classes = classesOf(batch.y);
  const values = Float32Array.from(classes, (one) => weights[one] ?? 1);
  return { ...batch, sampleWeight: arrayTensor(values, [values.length], "float32") };
}

function classesOf(y: Tensor): ArrayLike<number> {
  const isIndex = y.rank <= 1 || (y.rank === 2 && y.shape[1] === 1);
  if (!isIndex && y.rank !== 2)
    throw rangeError("fit", "y with classWeight", "one class an example", show(y.shape));
  return isIndex ? dataOf(y) : argMaxRows(y);
}
