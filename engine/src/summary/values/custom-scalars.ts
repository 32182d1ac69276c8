// The layout of the custom scalars tab: which tags share a chart.
import { encodeMessage } from "../wire/encode-message.ts";
import { layoutFields } from "../wire/plugin-messages.ts";
import { type SummaryValue, stringTensor, summaryValue } from "./summary-value.ts";

/** Lines of all tags that match one of the regular expressions. */
export interface MultilineChart {
  readonly title: string;
  readonly multiline: readonly string[];
}

/** Bands: the tag drawn, between the tags that bound it. */
export interface MarginChart {
  readonly title: string;
  readonly margin: readonly {
    readonly value: string;
    readonly lower: string;
    readonly upper: string;
  }[];
}

/** Categories by title, each a list of charts. */
export type CustomScalarsLayout = Readonly<
  Record<string, readonly (MultilineChart | MarginChart)[]>
>;

const tag = "custom_scalars__config__";

/** The layout's one value. */
export function customScalarsValue(layout: CustomScalarsLayout): SummaryValue {
  const category = Object.entries(layout).map(([title, charts]) => ({
    title,
    chart: charts.map(chartMessage),
  }));
  const bytes = encodeMessage(layoutFields, { category });
  return summaryValue(tag, stringTensor([], [bytes]), "custom_scalars");
}

function chartMessage(chart: MultilineChart | MarginChart): object {
  if ("multiline" in chart) return { title: chart.title, multiline: { tag: chart.multiline } };
  return { title: chart.title, margin: { series: chart.margin } };
}
