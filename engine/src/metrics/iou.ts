// How far the regions of classes, in targets and in predictions, overlap.
import { rangeError, show } from "../core/errors.ts";
import { dataOf, type Tensor } from "../core/tensor.ts";
import type { Metric } from "./metric.ts";
import { argMaxRows, checkCount, weightsOf } from "./targets.ts";

export interface IouOptions {
  /** Targets of this class do not count. */
  readonly ignoreClass?: number;
  readonly name?: string;
}

type Labels = (tensor: Tensor) => ArrayLike<number>;

/** The mean over the given classes of overlap / union, for class indices in targets and predictions. */
export function iou(
  numClasses: number,
  targetClassIds: readonly number[],
  { name = "io_u", ...options }: IouOptions = {},
): Metric {
  return overlap(name, numClasses, targetClassIds, dataOf, dataOf, options);
}

/** The mean over all classes that occur. */
export function meanIoU(numClasses: number, options: IouOptions = {}): Metric {
  return iou(numClasses, everyClass(numClasses), { name: "mean_io_u", ...options });
}

export interface BinaryIouOptions extends Pick<IouOptions, "name"> {
  /** Which of no (0) and yes (1) count; both where not given. */
  readonly targetClassIds?: readonly number[];
  /** A prediction of at least it says yes; 0.5 where not given. */
  readonly threshold?: number;
}

/** The mean overlap / union of yes and of no, for targets of 0 and 1. */
export function binaryIoU(options: BinaryIouOptions = {}): Metric {
  const { targetClassIds = [0, 1], threshold = 0.5, name = "binary_io_u" } = options;
  const says: Labels = (p) => Uint8Array.from(dataOf(p), (value) => Number(value >= threshold));
  return overlap(name, 2, targetClassIds, dataOf, says, {});
}

/** As `iou`, with targets and predictions as rows of one number a class, of which the greatest counts. */
export function oneHotIoU(
  numClasses: number,
  targetClassIds: readonly number[],
  { name = "one_hot_io_u", ...options }: IouOptions = {},
): Metric {
  return overlap(name, numClasses, targetClassIds, argMaxRows, argMaxRows, options);
}

/** As `meanIoU`, with targets and predictions as rows of one number a class. */
export function oneHotMeanIoU(numClasses: number, options: IouOptions = {}): Metric {
  return oneHotIoU(numClasses, everyClass(numClasses), { name: "one_hot_mean_io_u", ...options });
}

function everyClass(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i);
}

function overlap(
  name: string,
  size: number,
  classes: readonly number[],
  targetsOf: Labels,
  predictionsOf: Labels,
  { ignoreClass }: IouOptions,
): Metric {
  if (classes.some((one) => !(one >= 0 && one < size)))
    throw rangeError(name, "targetClassIds", `below ${size}`, show(classes));
  let table = new Float64Array(size * size);
  return {
    name,
    reset() {
      table = new Float64Array(size * size);
    },
    update(yTrue, yPred, sampleWeight) {
      const [targets, predictions] = [targetsOf(yTrue), predictionsOf(yPred)];
      checkCount(name, targets.length, predictions.length);
      const weight = weightsOf(name, sampleWeight, targets.length);
      const isClass = (one: number) => one >= 0 && one < size;
      for (let i = 0; i < targets.length; i++) {
        const [target, prediction] = [Math.trunc(targets[i]!), Math.trunc(predictions[i]!)];
        if (target === ignoreClass || !isClass(target) || !isClass(prediction)) continue;
        table[target * size + prediction]! += weight(i);
      }
    },
    result: () => meanOverlap(table, size, classes),
  };
}

function meanOverlap(table: Float64Array, size: number, classes: readonly number[]): number {
  let sum = 0;
  let present = 0;
  for (const one of classes) {
    let union = -table[one * size + one]!;
    for (let other = 0; other < size; other++)
      union += table[one * size + other]! + table[other * size + one]!;
    if (union === 0) continue;
    present++;
    sum += table[one * size + one]! / union;
  }
  return present === 0 ? 0 : sum / present;
}
