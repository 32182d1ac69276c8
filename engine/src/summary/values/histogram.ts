// A histogram's value: equal-width buckets for the plugin `histograms`.
import { histogramBuckets } from "../histogram-buckets.ts";
import { type ArrayInput, elementsOf, numbersOf } from "./array-data.ts";
import { type Labels, numericTensor, type SummaryValue, summaryValue } from "./summary-value.ts";

export interface HistogramOptions extends Labels {
  /** How many buckets; 30 where not given. */
  readonly buckets?: number;
}

/** The distribution of the values, a double tensor `[buckets, 3]` of left edge, right edge, count. */
export function histogramValue(
  tag: string,
  values: ArrayLike<number> | ArrayInput,
  options: HistogramOptions = {},
): SummaryValue {
  const rows = histogramBuckets(numbersIn(values), options.buckets);
  return summaryValue(
    tag,
    numericTensor([rows.length / 3, 3], rows),
    "histograms",
    undefined,
    options,
  );
}

function numbersIn(values: ArrayLike<number> | ArrayInput): ArrayLike<number> {
  const isShaped = values !== null && typeof values === "object" && "shape" in values;
  return isShaped ? elementsOf("histogram", values) : numbersOf("histogram", values);
}
