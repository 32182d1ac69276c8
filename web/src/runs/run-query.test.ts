import { expect, test } from "vitest";
import type { RunInfo, SeriesInfo } from "../catalog/catalog.ts";
import type { RunFacts } from "./run-facts.ts";
import { parseRunFilter } from "./run-query.ts";

function facts(name: string, status: RunInfo["status"], metrics: Record<string, number>): RunFacts {
  const run = { id: 1, name, startTimeSec: 0, lastTimeSec: 60, status };
  return {
    run,
    startTimeSec: 0,
    durationSec: 60,
    lastStep: 100,
    metrics: new Map(
      Object.entries(metrics).map(([tag, lastValue]) => [tag, { lastValue } as SeriesInfo]),
    ),
    hparams: { lr: name === "vgg" ? 0.5 : 0.1 },
    labels: name === "vgg" ? ["old", "baseline"] : [],
    flags: [],
  };
}

const runs = [
  facts("resnet18/lr=0.1", "running", { "loss/train": 0.5, acc: 0.9 }),
  facts("resnet50/lr=0.01", "failed", { "loss/train": 0.05 }),
  facts("vgg", "finished", {}),
];

const found = (text: string) =>
  runs.filter(parseRunFilter(text).matches).map(({ run }) => run.name.split("/")[0]);

test.each([
  ["", ["resnet18", "resnet50", "vgg"]],
  ["RESNET", ["resnet18", "resnet50"]],
  ["lr=0.1", ["resnet18"]],
  ["^vgg$|18", ["resnet18", "vgg"]],
  ["loss/train < 0.1", ["resnet50"]],
  ['loss/train<1 and name ~ "resnet1"', ["resnet18"]],
  ["status = failed or acc >= 0.9", ["resnet18", "resnet50"]],
  ["not (status = failed or acc >= 0.9) and step > 5", ["vgg"]],
  ["name !~ resnet", ["vgg"]],
  ["status != running", ["resnet50", "vgg"]],
  ['"loss/train" > 0.1', ["resnet18"]],
  ["lr > 0.2", ["vgg"]],
  ["tag = baseline", ["vgg"]],
  ["not tag = baseline", ["resnet18", "resnet50"]],
])("the filter %j finds %j", (text, expected) => {
  expect(parseRunFilter(text).problem).toBeNull();
  expect(found(text)).toEqual(expected);
});

test.each(["loss <", "(loss < 1", "loss < 1 2", "a ~ (", "< 3"])(
  "the query %j is said to be wrong and filters nothing",
  (text) => {
    expect(parseRunFilter(text).problem).not.toBeNull();
    expect(found(text)).toHaveLength(3);
  },
);
