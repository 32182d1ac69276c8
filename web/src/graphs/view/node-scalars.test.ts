import { describe, expect, test } from "vitest";
import { type Catalog, catalogOf } from "../../catalog/catalog.ts";
import { filterFor, plainName, scalarsOf, sparkline } from "./node-scalars.ts";

const series = [
  [0, "loss/cross_entropy", "scalars"],
  [1, "loss/cross_entropy", "scalars"],
  [0, "loss", "scalars"],
  [0, "loss_scale", "scalars"],
  [0, "loss/kernel", "histograms"],
] as const;

const tags = series.map(([, tag]) => tag);
const column = <T>(of: (at: number) => T) => series.map((_, at) => of(at));
const catalog: Catalog = catalogOf(
  {
    logdir: "",
    progress: null,
    runs: ["train", "test"].map((name, id) => ({ id, name, startSec: 0 })),
  } as unknown as Parameters<typeof catalogOf>[0],
  {
    generation: 1,
    id: column((at) => at),
    runId: column((at) => series[at]?.[0] ?? 0),
    tags,
    tag: column((at) => at),
    plugins: ["scalars", "histograms"],
    plugin: column((at) => (series[at]?.[2] === "scalars" ? 0 : 1)),
    count: column(() => 1),
    attempts: column(() => 1),
    samples: column(() => 1),
    lastStep: column(() => 0),
    lastTimeSec: column(() => 0),
    lastValue: column(() => 0),
    min: column(() => 0),
    max: column(() => 0),
    goals: {},
    displayNames: {},
    descriptions: {},
  } as unknown as Parameters<typeof catalogOf>[1],
);

describe("scalars of a node", () => {
  test("are those of its name and of names within it, of the runs asked for", () => {
    const found = scalarsOf(catalog, new Set(["train"]), "loss");
    expect(found.map(({ tag, run }) => `${run.name} ${tag}`)).toEqual([
      "train loss",
      "train loss/cross_entropy",
    ]);
    const ofBoth = scalarsOf(catalog, new Set(["train", "test"]), "loss/cross_entropy");
    expect(ofBoth.map(({ run }) => run.name).sort()).toEqual(["test", "train"]);
  });

  test("are none for a name that is only the start of another's", () => {
    expect(scalarsOf(catalog, new Set(["train"]), "loss/cross")).toEqual([]);
    expect(scalarsOf(catalog, new Set(["train"]), "")).toEqual([]);
  });

  test("an operation beside a scope of its name goes by that name", () => {
    expect(plainName("a/loss/(loss)")).toBe("a/loss");
    expect(plainName("a/(b)")).toBe("a/(b)");
    expect(plainName("loss")).toBe("loss");
  });

  test("the tag filter leaves the node's tags and no others", () => {
    const pattern = new RegExp(filterFor("a.b[1]"));
    expect(["a.b[1]", "a.b[1]/c", "aXb[1]", "a.b[1]c"].filter((tag) => pattern.test(tag))).toEqual([
      "a.b[1]",
      "a.b[1]/c",
    ]);
  });

  test("a sparkline spans its box, keeps the last value, and leaves out what is not finite", () => {
    expect(sparkline(Float64Array.of(0, Number.NaN, 1, 2), 10, 8)).toBe("0.0,8.0 5.0,4.0 10.0,0.0");
    expect(sparkline(Float64Array.of(3, 3), 10, 8)).toBe("0.0,4.0 10.0,4.0");
    expect(sparkline(new Float64Array(0), 10, 8)).toBe("");
    const long = Float64Array.from({ length: 1000 }, (_, at) => at);
    expect(sparkline(long, 10, 8).split(" ").at(-1)).toBe("10.0,0.0");
  });
});
