import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Restart } from "../../store/store.ts";
import { keptIndexes, thin } from "./kept-points.ts";

const start = (index: number, step: number): Restart => ({ index, step, cause: "sessionStart" });

describe("points that a restart superseded", () => {
  test("those before it with its step or a later one are left out", () => {
    const steps = Float64Array.of(0, 1, 2, 3, 2, 3, 4);
    expect(keptIndexes(steps, [start(4, 2)], "sessionStart")).toEqual([0, 1, 4, 5, 6]);
  });

  test("a restart of another cause takes nothing out", () => {
    expect(keptIndexes(Float64Array.of(0, 1, 0), [start(2, 0)], "stepBack")).toEqual([0, 1, 2]);
  });

  test("steps beyond 2**53 are compared exactly", () => {
    const big = 2n ** 60n;
    const restart: Restart = { index: 2, step: big + 1n, cause: "sessionStart" };
    const steps = BigInt64Array.of(big, big + 1n, big + 1n);
    expect(keptIndexes(steps, [restart], "sessionStart")).toEqual([0, 2]);
  });

  test("it is what going through the restarts one by one gives", () => {
    const restarts = fc.array(fc.tuple(fc.nat(20), fc.nat(9)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.nat(9), { maxLength: 20 }), restarts, (steps, pairs) => {
        const sorted = pairs.map(([index, step]) => start(index, step));
        sorted.sort((a, b) => a.index - b.index);
        const isKept = (step: number, i: number) =>
          sorted.every((one) => i >= one.index || step < Number(one.step));
        const expected = steps.flatMap((step, i) => (isKept(step, i) ? [i] : []));
        expect(keptIndexes(Float64Array.from(steps), sorted, "sessionStart")).toEqual(expected);
      }),
    );
  });
});

describe("thinning", () => {
  test("no limit and 0 keep everything", () => {
    expect(thin([1, 2, 3], undefined)).toEqual([1, 2, 3]);
    expect(thin([1, 2, 3], 0)).toEqual([1, 2, 3]);
  });

  test("a limit of 1 keeps the last", () => {
    expect(thin([1, 2, 3], 1)).toEqual([3]);
  });

  test("the first and the last stay, none comes twice, the order is kept", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 300 }),
        fc.integer({ min: 2, max: 300 }),
        (n, limit) => {
          const items = Array.from({ length: n }, (_, i) => i);
          const kept = thin(items, limit);
          expect(kept.length).toBe(Math.min(n, limit));
          expect(kept[0]).toBe(0);
          expect(kept.at(-1)).toBe(n - 1);
          expect([...new Set(kept)].sort((a, b) => a - b)).toEqual(kept);
        },
      ),
    );
  });
});
