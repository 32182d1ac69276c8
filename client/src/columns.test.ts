import { expect, test } from "vitest";
import { decodeScalars } from "./columns.ts";

/** The answer as the contract draws it. */
function encode(series: { id: number; columns: [number[], number[], number[]] }[]): ArrayBuffer {
  const header = JSON.stringify({
    generation: 7,
    series: series.map(({ id, columns: [steps] }) => ({
      ...{ id, count: steps.length, total: 9, isWhole: false, restarts: [] },
    })),
  });
  const padded = header.padEnd(Math.ceil((header.length + 8) / 8) * 8 - 8, " ");
  const columns = Float64Array.from(series.flatMap((item) => item.columns.flat()));
  const bytes = new Uint8Array(8 + padded.length + columns.byteLength);
  bytes.set(new TextEncoder().encode("TBS1"));
  new DataView(bytes.buffer).setUint32(4, padded.length, true);
  bytes.set(new TextEncoder().encode(padded), 8);
  bytes.set(new Uint8Array(columns.buffer), 8 + padded.length);
  return bytes.buffer;
}

test("each series gets its own columns, in the header's order", () => {
  const answer = decodeScalars(
    encode([
      {
        id: 3,
        columns: [
          [0, 10],
          [1.5, 2.5],
          [0.1, Number.NaN],
        ],
      },
      { id: 5, columns: [[], [], []] },
      { id: 4, columns: [[7], [9], [-1]] },
    ]),
  );
  expect(answer.generation).toBe(7);
  expect(answer.series.map(({ id, total }) => [id, total])).toEqual([
    [3, 9],
    [5, 9],
    [4, 9],
  ]);
  expect(
    answer.series.map(({ steps, wallTimesSec, values }) =>
      [steps, wallTimesSec, values].map((column) => [...column]),
    ),
  ).toEqual([
    [
      [0, 10],
      [1.5, 2.5],
      [0.1, Number.NaN],
    ],
    [[], [], []],
    [[7], [9], [-1]],
  ]);
});

test("anything else is refused", () => {
  expect(() => decodeScalars(new TextEncoder().encode('{"error":"x"}').buffer)).toThrow(/TBS1/);
  expect(() => decodeScalars(new ArrayBuffer(0))).toThrow(RangeError);
  const whole = encode([{ id: 1, columns: [[1], [2], [3]] }]);
  expect(() => decodeScalars(whole.slice(0, whole.byteLength - 8))).toThrow(RangeError);
});
