import { expect, test } from "vitest";
import {
  allRuns,
  formatSelection,
  isSelected,
  parseSelection,
  shortest,
  withRuns,
} from "./runs/selection.ts";
import { formatView, parseView, type View, zoomOf } from "./view.ts";

test("a view survives the URL", () => {
  const view: Partial<View> = {
    ...{
      tagFilter: "loss|acc",
      runFilter: "a b/c&d",
      smoothing: 0.85,
      xAxis: "wall",
      yScale: "log",
      ...{
        smoothingKind: "mean",
        tagCharts: ["^a|b"],
        xScale: "log",
        xLimits: [1, null],
        yLimits: [-1, 2.5],
      },
    },
    ...{
      ignoreOutliers: "false",
      showEarlier: true,
      linkCards: true,
      selectedSteps: [10, 50],
      logCards: ["loss"],
      showHidden: true,
      runTree: true,
      hiddenKinds: ["images"],
      xTag: "epoch",
      runColumns: ["status"],
      runSort: ["-step", "name"],
      ...({ runColorGroup: { by: "regex", expression: "(\\d+)" }, groupBand: "range" } as const),

      tooltipSort: "ascending",
      pinnedCards: ["a/b", "ü"],
    },
    zooms: { "loss/train": [100, 250.5] },
    runs: { rule: "only", names: new Set(["a,b", "c d"]) },
  };
  const params = formatView(view) as Record<string, string>;
  const query = new URLSearchParams(params).toString();
  expect(parseView(Object.fromEntries(new URLSearchParams(query)))).toEqual(view);
});

test("defaults take no room in the URL", () => {
  expect(formatView({ smoothing: 0.6, tagFilter: "", runs: allRuns, zooms: {} })).toEqual({
    ...{ smoothing: null, tagFilter: null, runs: null, zooms: null },
  });
});

test("what cannot be read gives the default", () => {
  const view = parseView({ smoothing: "2", xAxis: "z", zooms: "{", pinnedCards: "3", runs: "%%" });
  expect(view).toEqual(parseView({}));
});

test("a run that appears later follows the rule of the selection", () => {
  const hidden = withRuns(allRuns, ["a"], false);
  expect(["a", "b", "new"].map((name) => isSelected(hidden, name))).toEqual([false, true, true]);
  const only = shortest(withRuns(allRuns, ["a", "b", "c"], false), ["a", "b", "c", "d"]);
  expect(["a", "d", "new"].map((name) => isSelected(only, name))).toEqual([false, true, false]);
});

test("a selection is written with the rule first and names encoded", () => {
  expect(formatSelection(withRuns(allRuns, ["a,b", "c"], false))).toBe("-a%2Cb,c");
  expect(parseSelection("+x%2Fy")).toEqual({ rule: "only", names: new Set(["x/y"]) });
  expect(parseSelection("x")).toBeNull();
});

test("limits of an axis may leave an end to the data; ends in disorder are no limits", () => {
  expect(formatView({ yLimits: [0, null], xLimits: [1, 2.5] })).toEqual({
    ...{ yLimits: "0,", xLimits: "1,2.5" },
  });
  expect(parseView({ yLimits: "0,", xLimits: "1,2.5" })).toMatchObject({
    ...{ yLimits: [0, null], xLimits: [1, 2.5] },
  });
  for (const text of ["2,1", "a,b", "3", "1,2,3"])
    expect(parseView({ yLimits: text }).yLimits, text).toEqual([null, null]);
});

test("a tag that is called as an object's own inheritance has no zoom until it is given one", () => {
  const view = parseView({});
  expect(zoomOf(view, "__proto__")).toBeUndefined();
  expect(zoomOf({ ...view, zooms: { constructor: [1, 2] } }, "constructor")).toEqual([1, 2]);
});
