// A layout that the reader changed: kept in the address, so that links and saved views have it.
import type { LayoutCategory, LayoutChart } from "./layout.ts";

/** Reads what `formatLayout` wrote; null where the address has none, or none that can be read. */
export function parseLayout(text: string | undefined): readonly LayoutCategory[] | null {
  if (text === undefined) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every(isCategory) ? parsed : null;
  } catch {
    return null; // a link that was cut short: the layout as logged stands
  }
}

function isCategory(value: unknown): value is LayoutCategory {
  const { chart } = (value ?? {}) as { chart?: unknown };
  return Array.isArray(chart) && chart.every((one) => typeof one === "object" && one !== null);
}

export function formatLayout(layout: readonly LayoutCategory[]): string {
  return JSON.stringify(layout);
}

/** A chart of every scalar, to be edited. */
export const newChart: LayoutChart = { title: "New chart", multiline: { tag: [".*"] } };

/** The layout with a chart in place of another, behind the last one, or without it. */
export function withChart(
  layout: readonly LayoutCategory[],
  category: number,
  at: number,
  chart: LayoutChart | null,
): readonly LayoutCategory[] {
  return layout.map((one, index) => {
    if (index !== category) return one;
    const charts = (one.chart ?? []).slice();
    charts.splice(at, 1, ...(chart ? [chart] : []));
    return { ...one, chart: charts };
  });
}

/** The layout with a category's title changed; an empty category at its end is new. */
export function withTitle(
  layout: readonly LayoutCategory[],
  category: number,
  title: string | null,
): readonly LayoutCategory[] {
  if (title === null) return layout.filter((_, index) => index !== category);
  if (category >= layout.length) return [...layout, { title, chart: [newChart] }];
  return layout.map((one, index) => (index === category ? { ...one, title } : one));
}

/** A chart as its editor writes it: one expression, or `value lower upper`, a line. */
export function chartToText({ multiline, margin }: LayoutChart): string {
  if (margin)
    return (margin.series ?? [])
      .map((one) => [one.value, one.lower, one.upper].join(" "))
      .join("\n");
  return (multiline?.tag ?? []).join("\n");
}

/** The chart that an editor's text describes; empty lines say nothing. */
export function chartFromText(title: string, isMargin: boolean, text: string): LayoutChart {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  if (!isMargin) return { title, multiline: { tag: lines } };
  const series = lines.map((line) => {
    const [value = "", lower = "", upper = ""] = line.split(/\s+/);
    return { value, lower, upper };
  });
  return { title, margin: { series } };
}
