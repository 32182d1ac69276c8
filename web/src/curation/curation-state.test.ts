import { expect, test } from "vitest";
import { withRun } from "./curation-state.ts";

const none = { revision: 3, runs: {}, annotations: [], views: [] };

test("changes of a run gather; what is back as logged leaves no trace", () => {
  const starred = withRun(none, "a", { starred: true });
  const named = withRun(starred, "a", { title: "best" });
  expect(named.runs).toEqual({ a: { starred: true, title: "best" } });
  const plain = withRun(withRun(named, "a", { title: "" }), "a", { starred: false });
  expect(plain).toEqual(none);
});

test("other runs, annotations and views stay as they are", () => {
  const before = {
    ...none,
    runs: { b: { note: "x" } },
    views: [{ id: "1", name: "v", query: "?" }],
  };
  expect(withRun(before, "a", { color: "#123456" })).toEqual({
    ...before,
    runs: { a: { color: "#123456" }, b: { note: "x" } },
  });
});
