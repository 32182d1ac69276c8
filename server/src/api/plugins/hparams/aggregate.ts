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
  const ranked = rankSessions(sessions, request);
  if (type === "AGGREGATION_MEDIAN")
    return ranked[Math.floor((ranked.length - 1) / 2)]?.metricValues ?? [];
  if (type === "AGGREGATION_MIN") return ranked[0]?.metricValues ?? [];
  if (type !== "AGGREGATION_MAX") throw invalidArgument(`Unknown aggregation_type: ${type}`);
  const greatest = measuredValue(ranked.at(-1), request);
  // Of equal ones the first session counts, as in a search from the front.
  return ranked.find((one) => Object.is(measuredValue(one, request), greatest))?.metricValues ?? [];
}

/** The sessions that measured the metric, by its value; those with equal values stay in order. */
function rankSessions(sessions: readonly MeasuredSession[], request: SessionGroupsRequest) {
  return sessions
    .filter((one) => measuredValue(one, request) !== undefined)
    .sort((a, b) => Number(measuredValue(a, request)) - Number(measuredValue(b, request)) || 0);
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
