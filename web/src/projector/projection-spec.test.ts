import { expect, test } from "vitest";
import { parseMetadata } from "./metadata.ts";
import { firstNumbers, noEnds, specOf } from "./projection-spec.ts";
import { parseSettings } from "./settings.ts";

const columns = parseMetadata("word\tgroup\na\tx\nb\t\nc\ty\nd\tx", 4);
const tsne = parseSettings({ projection: "tsne" });

function supervisionBy(column: string, percent: number, ignored: string) {
  const numbers = { ...firstNumbers, supervision: { column, percent, ignored } };
  return specOf(tsne, numbers, noEnds, { columns, labelColumn: null });
}

test("t-SNE is supervised by the values of a column, without regard to the ignored one", () => {
  expect(supervisionBy("group", 40, "y")).toMatchObject({
    supervision: { classes: [0, 1, -1, 0], factor: 0.4 },
  });
  expect(supervisionBy("group", 100, "")).toMatchObject({
    supervision: { classes: [0, -1, 2, 0], factor: 1 },
  });
});

test("no percentage and no such column leave t-SNE to the points alone", () => {
  expect(supervisionBy("group", 0, "")).toMatchObject({ supervision: null });
  expect(supervisionBy("gone", 50, "")).toMatchObject({ supervision: null });
});
