import { expect, test } from "vitest";
import {
  chartFromText,
  chartToText,
  formatLayout,
  newChart,
  parseLayout,
  withChart,
  withTitle,
} from "./own-layout.ts";

const layout = [
  { title: "a", chart: [{ title: "1", multiline: { tag: ["x", "y.*"] } }] },
  { title: "b", chart: [] },
];

test("a layout comes back from the address, a broken one does not", () => {
  expect(parseLayout(formatLayout(layout))).toEqual(layout);
  for (const text of [undefined, "", "[{", "{}", "[1]", '[{"chart":[null]}]', "null"])
    expect(parseLayout(text)).toBeNull();
});

test("charts are changed, added and removed", () => {
  expect(withChart(layout, 0, 0, null)[0]?.chart).toEqual([]);
  expect(withChart(layout, 0, 1, newChart)[0]?.chart).toHaveLength(2);
  expect(withChart(layout, 0, 0, newChart)[0]?.chart).toEqual([newChart]);
  expect(withChart(layout, 0, 0, null)[1]).toBe(layout[1]);
});

test("categories are renamed, added and removed", () => {
  expect(withTitle(layout, 1, "c").map(({ title }) => title)).toEqual(["a", "c"]);
  expect(withTitle(layout, 2, "c").map(({ title }) => title)).toEqual(["a", "b", "c"]);
  expect(withTitle(layout, 0, null).map(({ title }) => title)).toEqual(["b"]);
});

test("a chart is written as lines of text, and read back", () => {
  const margin = { title: "m", margin: { series: [{ value: "v", lower: "l", upper: "u" }] } };
  expect(chartToText(margin)).toBe("v l u");
  expect(chartFromText("m", true, " v  l u \n\n")).toEqual(margin);
  expect(chartFromText("1", false, "x\ny.*\n")).toEqual(layout[0]?.chart[0]);
});
