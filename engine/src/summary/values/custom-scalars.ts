// The layout of the custom scalars tab: which tags share a chart.
import { encodeMessage } from "../wire/encode-message.ts";
import { layoutFields } from "../wire/plugin-messages.ts";
import { objectOf, shown } from "./shown.ts";
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
  const categories = objectOf("customScalars", "lists of charts by title", layout);
  const category = Object.entries(categories).map(([title, charts]) => {
    if (!Array.isArray(charts))
      throw new TypeError(`customScalars: ${title} must be a list of charts, got ${shown(charts)}`);
    return { title, chart: charts.map(chartMessage) };
  });
  const bytes = encodeMessage(layoutFields, { category });
  return summaryValue(tag, stringTensor([], [bytes]), "custom_scalars");
}

function chartMessage(chart: MultilineChart | MarginChart): object {
  const { title } = objectOf("customScalars", "a chart { title, multiline or margin }", chart);
  if ("multiline" in chart) return { title, multiline: { tag: chart.multiline } };
  if (!("margin" in chart))
    throw new TypeError(`customScalars: chart ${shown(title)} must have multiline or margin`);
  return { title, margin: { series: chart.margin } };
}
