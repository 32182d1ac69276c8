import { expect, test } from "vitest";
import { emptyCatalog, type TagInfo } from "../catalog/catalog.ts";
import { tagCharts } from "./tag-charts.tsx";

const tagOf = (tag: string, plugin = "scalars") =>
  ({ tag, plugin, series: [{ id: 1, tag, run: { id: 7, name: "a" } }] }) as unknown as TagInfo;

test("a query's chart has a line of every run and scalar tag that it finds", () => {
  const tags = [tagOf("loss/train"), tagOf("Loss/val"), tagOf("acc"), tagOf("loss", "images")];
  const [chart] = tagCharts(["^loss/"], { ...emptyCatalog, tags });
  expect(chart?.displayName).toBe("^loss/");
  expect(chart?.series.map(({ run }) => run.name)).toEqual(["a · loss/train", "a · Loss/val"]);
});

test("a query that finds nothing keeps its place", () => {
  expect(tagCharts(["nothing"], emptyCatalog)).toMatchObject([
    { tag: "chart nothing", series: [] },
  ]);
});
