// Random numbers and points of every character that the codec knows.
import fc from "fast-check";

const anyDouble = fc.oneof(
  fc.double(),
  fc.float(),
  fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 5e-324),
);
const anyTime = fc.oneof(anyDouble, fc.double({ min: 1.7e9, max: 1.9e9 }));
const anyStep = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -5, max: 1_000_000 }));

/** Points whose steps, wall times and values are each of one of several characters. */
export const anyPoints = fc.integer({ min: 0, max: 200 }).chain((length) => {
  const column = (items: fc.Arbitrary<number>) =>
    fc.array(items, { minLength: length, maxLength: length }).map((all) => Float64Array.from(all));
  const spaced = fc
    .tuple(fc.integer(), fc.integer({ min: -1000, max: 1000 }))
    .map(([first, stride]) => Float64Array.from({ length }, (_, i) => first + i * stride));
  const wide = fc
    .array(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }), {
      minLength: length,
      maxLength: length,
    })
    .map((all) => BigInt64Array.from(all));
  return fc.record({
    steps: fc.oneof(column(anyStep), spaced, wide),
    wallTimesSec: fc.oneof(column(anyTime), column(fc.double({ min: 1.7e9, max: 1.9e9 }))),
    values: fc.oneof(column(anyDouble), column(fc.float())),
  });
});
