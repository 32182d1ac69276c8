// Rows of a variable change, and values read before do not.
import { expect, test } from "vitest";
import { scatterUpdate, tensor, variable } from "../index.ts";

test("scatterUpdate assigns rows and leaves the others", () => {
  const table = variable([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const before = table.read();
  const changed = scatterUpdate(
    table,
    [2, 0],
    [
      [9, 9],
      [7, 7],
    ],
  );
  expect(changed).toBe(table);
  expect(table.array()).toEqual([
    [7, 7],
    [3, 4],
    [9, 9],
  ]);
  expect(before.data()[0]).toBe(1);
});

test("scatterUpdate refuses what is no variable, and indices outside", () => {
  expect(() => scatterUpdate(tensor([1]) as never, [0], [1])).toThrow(
    "scatterUpdate: target must be a variable, got a Tensor",
  );
  expect(() => scatterUpdate(variable([1, 2]), [2], [1])).toThrow("must be inside shape [2]");
  expect(() => scatterUpdate(variable([1, 2]), [[0]], [1])).toThrow(
    "scatterUpdate: indices must be of rank 1, got shape [1, 1]",
  );
});
