import { describe, expect, test } from "vitest";
import { GraphSession } from "../worker/graph-session.ts";
import { firstView } from "./reveal.ts";

/** Names of the scopes that are open at first in a graph of these operations. */
function openAtFirst(...names: readonly string[]): string[] {
  const text = names.map((name) => `node { name: "${name}" op: "Add" }`).join("\n");
  const { outline } = new GraphSession({ text }).opened();
  return [...firstView(outline)].map((node) => outline.names[node] ?? "");
}

const layer = (name: string, ops: number) =>
  Array.from({ length: ops }, (_, op) => `net/${name}/${String.fromCharCode(97 + op)}`);

/** Operations of a scope, without a layer around them. */
const other = (ops: number) => Array.from({ length: ops }, (_, op) => `other/op${"x".repeat(op)}`);

describe("at first", () => {
  test("layers side by side are open where all of them can be taken in", () => {
    const graph = ["x", ...layer("one", 6), ...layer("two", 6)];
    expect(openAtFirst(...graph)).toEqual(["net", "net/one", "net/two"]);
    expect(openAtFirst(...graph, ...layer("three", 6), ...layer("four", 6))).toEqual(["net"]);
  });

  test("a layer of a single operation is closed", () => {
    expect(openAtFirst("x", ...layer("one", 2), ...layer("flatten", 1))).toEqual([
      "net",
      "net/one",
    ]);
  });

  test("scopes at the root open one by one, the smaller first", () => {
    const large = other(20).map((op) => `large/${op}`);
    expect(openAtFirst(...large, "a/x", "a/y", ...other(15))).toEqual(["large", "a", "other"]);
    expect(openAtFirst("x", "y", "net/a")).toEqual([]);
  });

  test("a scope that is nearly the whole graph is open, however many nodes it holds", () => {
    expect(openAtFirst("x", "a/x", "a/y", ...other(60))).toEqual(["a", "other"]);
    expect(openAtFirst("x", ...other(60), ...layer("one", 60))).toEqual(["net"]);
    expect(openAtFirst("x", ...other(500))).toEqual([]);
  });

  test("a narrow screen has less opened", () => {
    const text = [...layer("one", 6), ...layer("two", 6), ...other(4)]
      .map((name) => `node { name: "${name}" op: "Add" }`)
      .join("\n");
    const { outline } = new GraphSession({ text }).opened();
    expect(firstView(outline, 12).size).toBeLessThan(firstView(outline, 28).size);
  });
});
