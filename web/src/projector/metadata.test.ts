// Metadata as the writers leave it, and searches in it.
import { expect, test } from "vitest";
import { parseMetadata, searchColumn } from "./metadata.ts";

test("a single column has no header and is the label", () => {
  const [column, ...others] = parseMetadata("a\nb\na\n", 3);
  expect(column).toMatchObject({ name: "label", values: ["a", "b", "a"], distinct: ["a", "b"] });
  expect(others).toEqual([]);
});

test("several columns begin with their names; numbers are found, missing cells are empty", () => {
  const columns = parseMetadata("word\tcount\r\none\t1\r\ntwo\r\n", 2);
  expect(columns.map(({ name }) => name)).toEqual(["word", "count"]);
  expect(columns[1]?.values).toEqual(["1", ""]);
  expect(Array.from(columns[1]?.numbers ?? [])).toEqual([1, Number.NaN]);
  expect(columns[0]?.numbers).toBeNull();
});

test("rows beyond the points are left out and missing ones are empty", () => {
  expect(parseMetadata("a\nb\nc", 2)[0]?.values).toEqual(["a", "b"]);
  expect(parseMetadata("a", 2)[0]?.values).toEqual(["a", ""]);
});

test("a search is a regular expression, or plain text where it is not finished", () => {
  const column = parseMetadata("Cat\n(dog\ncart", 3)[0];
  if (!column) throw new Error("no column");
  expect(searchColumn(column, "^ca")).toEqual([0, 2]);
  expect(searchColumn(column, "(")).toEqual([1]);
  expect(searchColumn(column, "")).toEqual([]);
});
