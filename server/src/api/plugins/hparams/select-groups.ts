// Filters, sorts and trims rows of the hyperparameter table by what a request says of its columns.
import { compareNames } from "../../catalog.ts";
import { invalidArgument } from "../../errors.ts";
import { matchNames } from "../tag-pattern.ts";
import type { Column } from "./requests.ts";
import type { SessionGroup } from "./session-groups.ts";
import type { HParamValue } from "./sessions.ts";

/** The groups that pass every column's filter, sorted by the columns in turn, then by name. */
export function selectGroups(
  groups: readonly SessionGroup[],
  columns: readonly Column[],
): SessionGroup[] {
  for (const column of columns) {
    if (!column.metric && column.hparam === undefined)
      throw invalidArgument('Got ColParam with both "metric" and "hparam" fields unset');
  }
  const filters = columns.map((column) => createFilter(column, groups));
  const passing = groups.filter((group) => filters.every((passes) => passes(group)));
  return trimHParams(sortGroups(passing, columns), columns);
}

function valueIn(group: SessionGroup, column: Column): HParamValue | null {
  const { metric } = column;
  if (!metric) return group.hparams.get(column.hparam ?? "") ?? null;
  const found = group.metricValues.find(
    ({ name }) => name.tag === (metric.tag ?? "") && name.group === (metric.group ?? ""),
  );
  return found?.value ?? null;
}

type Filter = (group: SessionGroup) => boolean;

function createFilter(column: Column, groups: readonly SessionGroup[]): Filter {
  const isIncluded = createValueFilter(column, groups);
  return (group) => {
    const value = valueIn(group, column);
    return value === null ? !column.excludeMissingValues : isIncluded(value);
  };
}

function createValueFilter(
  column: Column,
  groups: readonly SessionGroup[],
): (value: HParamValue) => boolean {
  const { filterRegexp, filterInterval, filterDiscrete } = column;
  if (filterRegexp !== undefined) {
    const values = groups.map((group) => valueIn(group, column));
    return createPatternFilter(filterRegexp, values);
  }
  if (filterInterval) {
    const [least, greatest] = [filterInterval.minValue ?? 0, filterInterval.maxValue ?? 0];
    return (value) => {
      if (typeof value === "string")
        throw invalidArgument(`Cannot use an interval filter for the string '${value}'`);
      return least <= Number(value) && Number(value) <= greatest;
    };
  }
  if (filterDiscrete) return (value) => filterDiscrete.some((one) => isSame(one, value));
  return () => true;
}

/** All values are matched at once, so that a slow pattern takes its time once for a request. */
function createPatternFilter(pattern: string, values: readonly (HParamValue | null)[]) {
  const texts = new Set(values.filter((value) => typeof value === "string"));
  const matching = matchNames(pattern, [...texts], "anywhere");
  if (!matching) throw invalidArgument(`'${pattern}' is no regular expression, or takes too long`);
  const found = new Set(matching);
  return (value: HParamValue) => {
    if (typeof value !== "string")
      throw invalidArgument(`Cannot use a regexp filter for a value of type ${typeof value}`);
    return found.has(value);
  };
}

/** Equality as in Python, where true is 1. */
function isSame(a: unknown, b: HParamValue): boolean {
  const isNumeric = (value: unknown) => typeof value === "number" || typeof value === "boolean";
  return a === b || (isNumeric(a) && isNumeric(b) && Number(a) === Number(b));
}

/**
 * A descending order is the ascending one of the reversed list, reversed, as Python sorts: then groups stay where they
 * do there even if a value is NaN, which is neither less nor greater than any other.
 */
function sortGroups(groups: readonly SessionGroup[], columns: readonly Column[]): SessionGroup[] {
  const sorted = [...groups].sort((a, b) => compareNames(a.name, b.name));
  for (const column of columns.toReversed()) {
    const { order } = column;
    if (order === undefined || order === "ORDER_UNSPECIFIED") continue;
    if (typeof order === "number") throw invalidArgument(`Unknown order: ${order}`);
    const isDescending = order === "ORDER_DESC";
    const missingSide = isDescending === (column.missingValuesFirst ?? false) ? 1 : -1;
    if (isDescending) sorted.reverse();
    sorted.sort((a, b) => compareValues(valueIn(a, column), valueIn(b, column), missingSide));
    if (isDescending) sorted.reverse();
  }
  return sorted;
}

/** Ascending; `missingSide` -1 puts missing values first, 1 last. */
function compareValues(a: HParamValue | null, b: HParamValue | null, missingSide: number): number {
  if (a === null || b === null) return missingSide * (Number(a === null) - Number(b === null));
  if (typeof a === "string" && typeof b === "string") return compareNames(a, b);
  // Numbers stand before strings, where a column has both.
  if (typeof a === "string" || typeof b === "string")
    return Number(typeof a === "string") - Number(typeof b === "string");
  return Number(a) - Number(b) || 0;
}

/** Where any column says whether it is to be in the result, only those hyperparameters stay that are. */
function trimHParams(groups: SessionGroup[], columns: readonly Column[]): SessionGroup[] {
  if (columns.every(({ includeInResult }) => includeInResult === undefined)) return groups;
  const names = new Set(
    columns.filter((one) => one.includeInResult !== false).map(({ hparam }) => hparam),
  );
  return groups.map((group) => ({
    ...group,
    hparams: new Map([...group.hparams].filter(([name]) => names.has(name))),
  }));
}
