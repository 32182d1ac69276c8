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

  test("scopes at the root open one by one, the smaller first, a lone one always", () => {
    const [small, large] = [layer("a", 3), layer("b", 40)].map((ops) =>
      ops.map((op) => op.slice("net/".length)),
    );
    expect(openAtFirst("x", ...(small ?? []), ...(large ?? []))).toEqual(["a"]);
    expect(openAtFirst(...(large ?? []))).toEqual(["b"]);
  });
});
