import { expect, it } from "vitest";
import type { TagInfo } from "../catalog/catalog.ts";
import { chartAsTag, chartTags } from "./layout.ts";

it("matches expressions at the start of a tag, as Python's re.match", () => {
  const matches = chartTags({ multiline: { tag: ["loss.*", "acc|top", "("] } });
  expect(["loss", "loss/train", "accuracy", "top1"].filter(matches)).toHaveLength(4);
  expect(["my loss", "stop", ""].filter(matches)).toEqual([]);
});

it("takes the value and both bounds of a margin chart by name", () => {
  const matches = chartTags({ margin: { series: [{ value: "v", lower: "v-", upper: "v+" }] } });
  expect(["v", "v-", "v+", "v2"].filter(matches)).toEqual(["v", "v-", "v+"]);
});

it("makes a line of every run and tag", () => {
  const tagOf = (tag: string, plugin = "scalars") =>
    ({ tag, plugin, series: [{ id: 1, tag, run: { id: 7, name: "a" } }] }) as unknown as TagInfo;
  const tags = [tagOf("loss"), tagOf("loss2"), tagOf("loss", "images"), tagOf("acc")];
  const chart = chartAsTag({ title: "all", multiline: { tag: ["loss"] } }, tags);
  expect(chart.displayName).toBe("all");
  expect(chart.series.map(({ run }) => run)).toEqual([
    { id: 7, name: "a · loss" },
    { id: 7, name: "a · loss2" },
  ]);
});
