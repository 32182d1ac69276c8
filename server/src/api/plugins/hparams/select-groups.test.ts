import { describe, expect, test } from "vitest";
import type { Column } from "./requests.ts";
import { selectGroups } from "./select-groups.ts";
import type { SessionGroup } from "./session-groups.ts";
import type { HParamValue } from "./sessions.ts";

function group(name: string, hparams: Record<string, HParamValue>, loss?: number): SessionGroup {
  const metric = { name: { group: "", tag: "loss" }, trainingStep: 1, wallTimeSecs: 1 };
  const metricValues = loss === undefined ? [] : [{ ...metric, value: loss }];
  return {
    name,
    monitorUrl: "",
    hparams: new Map(Object.entries(hparams)),
    sessions: [],
    metricValues,
  };
}

const groups = [
  group("c", { lr: 0.1, opt: "adam" }, 3),
  group("a", { lr: 0.5, opt: "sgd" }, 1),
  group("b", { opt: "sgd momentum" }),
];
const names = (...columns: Column[]) => selectGroups(groups, columns).map(({ name }) => name);

describe("rows of the hyperparameter table", () => {
  test("are sorted by name, or by a column, missing values last or first", () => {
    expect(names()).toEqual(["a", "b", "c"]);
    expect(names({ hparam: "lr", order: "ORDER_ASC" })).toEqual(["c", "a", "b"]);
    expect(names({ hparam: "lr", order: "ORDER_DESC" })).toEqual(["a", "c", "b"]);
    const first = { hparam: "lr", order: "ORDER_DESC", missingValuesFirst: true } as const;
    expect(names(first)).toEqual(["b", "a", "c"]);
    expect(names({ metric: { tag: "loss" }, order: "ORDER_DESC" })).toEqual(["c", "a", "b"]);
  });

  test("stand around NaN as Python's sort leaves them", () => {
    const losses = [Number.NaN, Number.POSITIVE_INFINITY, Number.NaN, 2, 3];
    const measured = losses.map((loss, index) => group("abcde"[index]!, {}, loss));
    const order = (direction: "ORDER_ASC" | "ORDER_DESC") =>
      selectGroups(measured, [{ metric: { tag: "loss" }, order: direction }]);
    // sorted(losses) is [nan, inf, nan, 2, 3]; sorted(losses, reverse=True) is [nan, inf, nan, 3, 2].
    expect(order("ORDER_ASC").map(({ name }) => name)).toEqual(["a", "b", "c", "d", "e"]);
    expect(order("ORDER_DESC").map(({ name }) => name)).toEqual(["a", "b", "c", "e", "d"]);
  });

  test("pass filters by pattern, interval and set; missing values pass unless excluded", () => {
    expect(names({ hparam: "opt", filterRegexp: "^sgd" })).toEqual(["a", "b"]);
    const low = { hparam: "lr", filterInterval: { minValue: 0, maxValue: 0.2 } };
    expect(names(low)).toEqual(["b", "c"]);
    expect(names({ ...low, excludeMissingValues: true })).toEqual(["c"]);
    expect(names({ hparam: "opt", filterDiscrete: ["adam"] })).toEqual(["c"]);
  });

  test("keep only the hyperparameters that are asked for, where any column says so", () => {
    const [first] = selectGroups(groups, [
      { hparam: "lr", includeInResult: true },
      { hparam: "opt", includeInResult: false },
    ]);
    expect([...(first?.hparams.keys() ?? [])]).toEqual(["lr"]);
  });

  test.each<[string, Column]>([
    ["neither a metric nor a hyperparameter", {}],
    ["a pattern for numbers", { hparam: "lr", filterRegexp: "0" }],
    ["an interval for strings", { hparam: "opt", filterInterval: {} }],
    ["a pattern that is none", { hparam: "opt", filterRegexp: "(" }],
    ["an unknown order", { hparam: "lr", order: 7 }],
  ])("%s is refused", (_name, column) => {
    expect(() => names(column)).toThrow();
  });
});
