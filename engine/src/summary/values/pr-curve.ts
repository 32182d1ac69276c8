// A precision-recall curve's value, for the plugin `pr_curves`.
import { type Predictions, prCurveRows } from "../pr-curve-rows.ts";
import { encodeMessage } from "../wire/encode-message.ts";
import { prCurveFields } from "../wire/plugin-messages.ts";
import { type Labels, numericTensor, type SummaryValue, summaryValue } from "./summary-value.ts";

export interface PrCurveOptions extends Labels {
  /** How many thresholds from 0 to 1; 201 where not given. */
  readonly thresholds?: number;
}

/** A float tensor `[6, thresholds]`: rows as `prCurveRows` gives them. */
export function prCurveValue(
  tag: string,
  examples: Predictions,
  options: PrCurveOptions = {},
): SummaryValue {
  const rows = Float32Array.from(prCurveRows(examples, options.thresholds));
  const numThresholds = rows.length / 6;
  const content = encodeMessage(prCurveFields, { numThresholds });
  return summaryValue(tag, numericTensor([6, numThresholds], rows), "pr_curves", content, options);
}
