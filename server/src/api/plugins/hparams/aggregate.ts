// One value a metric for a group of sessions: their average, or the values of the session that a metric picks.
import { invalidArgument } from "../../errors.ts";
import type { SessionGroupsRequest } from "./requests.ts";
import type { MeasuredSession, MetricValue } from "./session-groups.ts";

/** The group's metric values. Median, minimum and maximum need `aggregationMetric`; a group without it has none. */
export function aggregateMetrics(
  sessions: readonly MeasuredSession[],
  request: SessionGroupsRequest,
): readonly MetricValue[] {
  const type = request.aggregationType ?? "AGGREGATION_UNSET";
  if (type === "AGGREGATION_UNSET" || type === "AGGREGATION_AVG") return averages(sessions);
  const measured = sessions.filter((one) => measuredValue(one, request) !== undefined);
  const value = (one: MeasuredSession) => Number(measuredValue(one, request));
  return pickSession(type, measured, value)?.metricValues ?? [];
}

/**
 * The session in the middle or at one end. Comparing with NaN is false, as in Python: a session stays where it is
 * unless its value is less (or greater) than another's.
 */
function pickSession(
  type: unknown,
  sessions: readonly MeasuredSession[],
  value: (one: MeasuredSession) => number,
): MeasuredSession | undefined {
  if (sessions.length === 0) return undefined;
  if (type === "AGGREGATION_MEDIAN") {
    const sorted = [...sessions].sort((a, b) => value(a) - value(b) || 0);
    return sorted[Math.floor((sessions.length - 1) / 2)];
  }
  if (type === "AGGREGATION_MIN") return sessions.reduce((a, b) => (value(b) < value(a) ? b : a));
  if (type === "AGGREGATION_MAX") return sessions.reduce((a, b) => (value(b) > value(a) ? b : a));
  throw invalidArgument(`Unknown aggregation_type: ${type}`);
}

function measuredValue(
  one: MeasuredSession | undefined,
  { aggregationMetric }: SessionGroupsRequest,
) {
  return one?.metricValues.find(
    ({ name }) =>
      name.tag === (aggregationMetric?.tag ?? "") &&
      name.group === (aggregationMetric?.group ?? ""),
  )?.value;
}

/** Every metric of any session, averaged over those that have it; steps are rounded down. */
function averages(sessions: readonly MeasuredSession[]): MetricValue[] {
  const all = sessions.flatMap(({ metricValues }) => metricValues);
  const byName = Map.groupBy(all, ({ name }) => JSON.stringify([name.group, name.tag]));
  return [...byName.values()].map((values) => {
    const { name } = values[0] as MetricValue; // a group has at least one
    return {
      name,
      value: mean(values, ({ value }) => value),
      trainingStep: Math.floor(mean(values, ({ trainingStep }) => Number(trainingStep))),
      wallTimeSecs: mean(values, ({ wallTimeSecs }) => wallTimeSecs),
    };
  });
}

function mean(values: readonly MetricValue[], pick: (value: MetricValue) => number): number {
  return values.reduce((sum, value) => sum + pick(value), 0) / values.length;
}
