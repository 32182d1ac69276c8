import { expect, test } from "vitest";
import { pointsToCsv, pointsToJson } from "./export-points.ts";

const series = [
  {
    ...{ run: 'a,"b"', tag: "loss" },
    points: {
      steps: Float64Array.of(0, 10),
      wallTimesSec: Float64Array.of(1.5, 2.25),
      values: Float64Array.of(0.1, Number.NaN),
    },
  },
];

test("a CSV has a line a point, with names quoted where they must be", () => {
  expect(pointsToCsv(series)).toBe(
    'run,tag,wall_time,step,value\r\n"a,""b""",loss,1.5,0,0.1\r\n"a,""b""",loss,2.25,10,NaN\r\n',
  );
});

test("JSON has TensorBoard's rows, and strings for what JSON lacks", () => {
  expect(JSON.parse(pointsToJson(series))).toEqual([
    {
      run: 'a,"b"',
      tag: "loss",
      points: [
        [1.5, 0, 0.1],
        [2.25, 10, "NaN"],
      ],
    },
  ]);
});
