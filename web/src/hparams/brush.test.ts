import { expect, test } from "vitest";
import { filterOf, placesOf } from "./brush.ts";
import { columnScale } from "./column-scale.ts";
import type { Column } from "./hparams-data.ts";

const numeric = { id: "n", isNumeric: true } as Column;
const named = { id: "c", isNumeric: false } as Column;
const numbers = [0, 1, 10, 100, null, Number.NaN];

test("a stretch of numbers is the range of the values in it, on any scale", () => {
  const linear = columnScale(numeric, numbers, "linear");
  expect(filterOf(numeric, linear, numbers, [0.2, 0.05])).toEqual({
    kind: "range",
    min: 10,
    max: 10,
  });
  const log = columnScale(numeric, numbers, "log");
  expect(filterOf(numeric, log, numbers, [0.4, 1])).toEqual({ kind: "range", min: 10, max: 100 });
  expect(filterOf(numeric, linear, numbers, [0.3, 0.4])).toBeNull();
});

test("a stretch of categories keeps just these, whatever their letters", () => {
  const values = ["adam", "adam+", "sgd"];
  const scale = columnScale(named, values, "linear");
  const filter = filterOf(named, scale, values, [0.4, 0.6]);
  expect(filter).toEqual({ kind: "pattern", pattern: "^(?:adam\\+)$" });
});

test("a range is drawn where its ends lie; open ends reach the axis's", () => {
  const scale = columnScale(numeric, [0, 4], "linear");
  expect(placesOf(scale, { kind: "range", min: 1, max: Number.POSITIVE_INFINITY })).toEqual([
    0.25, 1,
  ]);
  expect(placesOf(scale, undefined)).toBeNull();
});
