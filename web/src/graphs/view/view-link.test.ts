import { describe, expect, test } from "vitest";
import { graphText } from "../../../test/graphs/read-graph.ts";
import { GraphSession } from "../worker/graph-session.ts";
import { type GraphState, INITIAL } from "./graph-state.ts";
import { firstView } from "./reveal.ts";
import { formatView, linkedInclusion, openScopes, parseView, subjectNamed } from "./view-link.ts";

const { outline } = new GraphSession({ text: graphText("tf1-train") }).opened();
const first: GraphState = { ...INITIAL, outline, expanded: firstView(outline) };

/** What the address holds after a view was written into it. */
function written(state: GraphState, eye: Parameters<typeof formatView>[1] = null) {
  const entries = Object.entries(formatView(state, eye)).filter(([, value]) => value !== null);
  return parseView(Object.fromEntries(entries) as Record<string, string>);
}

describe("a link to the graph tab", () => {
  test("is empty for a graph as it is at first", () => {
    expect(Object.values(formatView(first, null)).every((value) => value === null)).toBe(true);
  });

  test("brings back open scopes, also none", () => {
    const expanded = new Set([outline.names.indexOf("train"), outline.names.indexOf("layer1")]);
    expect(openScopes(written({ ...first, expanded }), outline)).toEqual(expanded);
    expect(openScopes(written({ ...first, expanded: new Set() }), outline)).toEqual(new Set());
    expect(openScopes(written(first), outline)).toBeNull();
  });

  test("brings back nodes set aside or taken in, folded series, and where the eye was", () => {
    const inclusion = new Map([
      [outline.names.indexOf("layer1"), "aside"],
      [outline.names.indexOf("train"), "main"],
    ] as const);
    const folding = new Map([["a/b_[1-3]", true]]);
    const eye = { x: 120, y: -40, scale: 0.5 };
    const linked = written({ ...first, inclusion, folding }, eye);
    expect(linkedInclusion(linked, outline)).toEqual(inclusion);
    expect([linked.folding, linked.eye]).toEqual([folding, eye]);
  });

  test("brings back the selection by name, constants drawn on others too", () => {
    const constant = outline.embedded.findIndex((name) => name !== "");
    for (const selected of [outline.names.indexOf("train"), outline.count + constant])
      expect(subjectNamed(outline, written({ ...first, selected }).selected)).toBe(selected);
  });

  test("brings back colours, direction, tracing and what is set aside by degree", () => {
    const choices = {
      mode: "structure",
      direction: "down",
      byDegree: false,
      isTracing: true,
    } as const;
    expect(written({ ...first, ...choices })).toMatchObject(choices);
  });

  test("that was made for another tree, or cut short, opens no wrong nodes", () => {
    const none = parseView({
      graphOpen: "3:1.2",
      graphAside: "9",
      graphFold: '[["a',
      graphEye: "1,2",
    });
    expect(openScopes(none, outline)).toBeNull();
    expect(linkedInclusion(none, outline).size).toBe(0);
    expect([none.folding.size, none.eye]).toEqual([0, null]);
    const operation = outline.ops.findIndex((op) => op !== "");
    const linked = parseView({ graphOpen: `${outline.count}:${operation.toString(36)}.zzzz` });
    expect(openScopes(linked, outline)).toEqual(new Set());
  });
});
