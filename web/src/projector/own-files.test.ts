import { expect, test } from "vitest";
import { parseMetadata } from "./metadata.ts";
import { columnsToText, parseVectors, withLabel } from "./own-files.ts";

test("vectors are read line by line, empty lines left out", () => {
  const { values, count, dims } = parseVectors("1\t2.5\r\n-3\t4e-1\n\n");
  expect([Array.from(values), count, dims]).toEqual([[1, 2.5, -3, Math.fround(0.4)], 2, 2]);
});

test.each([
  ["", "empty"],
  ["1\t2\n3", "Line 2 has 1 columns, the first has 2."],
  ["1\tcat", "Line 1, column 2: “cat” is no finite number."],
  ["1\t", "column 2: “”"],
])("%j is refused with the place", (text, message) => {
  expect(() => parseVectors(text)).toThrow(message);
});

test("labels are changed for some points, and written as they are read", () => {
  const columns = parseMetadata("word\tgroup\na\t1\nb\t2\nc\t1", 3);
  const changed = withLabel(columns, "word", [0, 2], "new\tone", 3);
  expect(changed[0]?.values).toEqual(["new\tone", "b", "new\tone"]);
  expect(changed[1]).toBe(columns[1]);
  expect(columnsToText(changed)).toBe("word\tgroup\nnew one\t1\nb\t2\nnew one\t1\n");
  const first = withLabel([], "label", [1], "x", 2);
  expect(columnsToText(first)).toBe("\nx\n");
  expect(parseMetadata(columnsToText(columns), 3)).toEqual(columns);
});
