import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameBytes, planReads } from "./read-plan.ts";

describe("read plan", () => {
  test("records that stand side by side are one read", () => {
    const places = [
      { offset: 0, length: 84 },
      { offset: 100, length: 84 },
    ];
    expect(planReads(places)).toEqual([{ start: 0, end: 200, members: [0, 1] }]);
  });

  test("records far apart are two reads", () => {
    const places = [
      { offset: 10_000_000, length: 4 },
      { offset: 0, length: 4 },
    ];
    expect(planReads(places)).toEqual([
      { start: 0, end: 20, members: [1] },
      { start: 10_000_000, end: 10_000_020, members: [0] },
    ]);
  });

  test("every place is in exactly one span that covers it", () => {
    const place = fc.record({ offset: fc.nat(5_000_000), length: fc.nat(2_000_000) });
    fc.assert(
      fc.property(fc.array(place), (places) => {
        const spans = planReads(places);
        const members = spans.flatMap((span) => [...span.members]).sort((a, b) => a - b);
        expect(members).toEqual(places.map((_, index) => index));
        for (const span of spans) {
          for (const index of span.members) {
            const { offset, length } = places[index]!;
            expect(span.start).toBeLessThanOrEqual(offset);
            expect(span.end).toBeGreaterThanOrEqual(offset + length + frameBytes);
          }
        }
      }),
    );
  });
});
