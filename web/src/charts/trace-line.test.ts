import fc from "fast-check";
import { expect, test } from "vitest";
import { type PixelMap, traceLine } from "./trace-line.ts";

/** Places are pixels: x to the right, y downwards. */
const pixels: PixelMap = {
  ...{ leastX: 0, pixelLeft: 0, pixelsPerX: 1 },
  ...{ leastY: 0, pixelBottom: 0, pixelsPerY: 1 },
};

type Point = [x: number, y: number];

/** The lines that a trace draws, each as its points; a dot is a line of one point. */
function traced(xs: number[], ys: number[]): Point[][] {
  const lines: Point[][] = [];
  const sink = {
    moveTo: (x: number, y: number) => lines.push([[x, y]]),
    lineTo: (x: number, y: number) => lines.at(-1)?.push([x, y]),
  };
  const dots: Point[] = [];
  traceLine(
    ...([sink, (x: number, y: number) => dots.push([x, y])] as const),
    ...([Float64Array.from(xs), Float64Array.from(ys)] as const),
    ...([0, xs.length, pixels, 1] as const),
  );
  const alone = lines.filter((line) => line.length === 1).flat();
  expect(dots).toEqual(alone);
  return lines;
}

/** Rows covered in each pixel column by vertical extent of what was drawn within it. */
function columns(lines: Point[][]): Map<number, [number, number]> {
  const found = new Map<number, [number, number]>();
  for (const [x, y] of lines.flat()) {
    const column = Math.floor(x);
    const [least, greatest] = found.get(column) ?? [y, y];
    found.set(column, [Math.min(least, y), Math.max(greatest, y)]);
  }
  return found;
}

const sortedPoints = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: -50, max: 50 })), {
    minLength: 1,
    maxLength: 300,
  })
  .map((points) => points.map(([x, y]): Point => [x / 10, y]).sort(([a], [b]) => a - b));

test("every column spans the same values as with a point each", () => {
  fc.assert(
    fc.property(sortedPoints, (points) => {
      const drawn = traced(
        points.map(([x]) => x),
        points.map(([, y]) => y),
      );
      expect(columns(drawn)).toEqual(columns([points]));
    }),
  );
});

test("the line enters and leaves every column where the plain line does", () => {
  fc.assert(
    fc.property(sortedPoints, (points) => {
      const path = traced(
        points.map(([x]) => x),
        points.map(([, y]) => y),
      ).flat();
      for (const [, own] of Map.groupBy(points, ([x]) => Math.floor(x))) {
        const drawn = path.filter(([x]) => Math.floor(x) === Math.floor((own[0] as Point)[0]));
        expect(drawn[0]?.[1]).toBe(own[0]?.[1]);
        expect(drawn.at(-1)?.[1]).toBe(own.at(-1)?.[1]);
      }
    }),
  );
});

test("a path has at most four points a column, however many the series has", () => {
  const count = 100_000;
  const xs = Array.from({ length: count }, (_, at) => (at * 100) / count);
  const ys = xs.map((x) => Math.sin(x * 1000));
  expect(traced(xs, ys).flat().length).toBeLessThanOrEqual(4 * 100);
});

test("a one-point spike stays in the path", () => {
  const xs = Array.from({ length: 10_000 }, (_, at) => at / 100);
  const ys = xs.map((_, at) => (at === 5_003 ? 1000 : 0));
  expect(
    Math.max(
      ...traced(xs, ys)
        .flat()
        .map(([, y]) => y),
    ),
  ).toBe(1000);
});

test("values that are not finite break the line; a point alone becomes a dot", () => {
  expect(traced([0, 1, 2, 3, 4], [1, 2, Number.NaN, 3, Number.POSITIVE_INFINITY])).toEqual([
    [
      [0, 1],
      [1, 2],
    ],
    [[3, 3]],
  ]);
  expect(traced([5], [7])).toEqual([[[5, 7]]]);
  expect(traced([], [])).toEqual([]);
});
