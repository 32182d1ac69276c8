// Rows of the hyperparameter table: sessions of a trial as one group, with the last values of their metrics.
import type { Catalog } from "../../catalog.ts";
import { compareNames } from "../../catalog.ts";
import { aggregateMetrics } from "./aggregate.ts";
import type { MetricInfo } from "./experiment.ts";
import { metricRun } from "./metric-name.ts";
import { type SessionGroupsRequest, statuses } from "./requests.ts";
import type { HParamValue, Session } from "./sessions.ts";

export interface MetricValue {
  readonly name: { readonly group: string; readonly tag: string };
  readonly value: number;
  readonly trainingStep: number | bigint;
  readonly wallTimeSecs: number;
}

export interface MeasuredSession {
  readonly session: Session;
  readonly metricValues: readonly MetricValue[];
}

export interface SessionGroup {
  readonly name: string;
  readonly monitorUrl: string;
  readonly hparams: ReadonlyMap<string, HParamValue>;
  /** In the order of their names. */
  readonly sessions: readonly MeasuredSession[];
  readonly metricValues: readonly MetricValue[];
}

/** All sessions of the statuses asked for, by group. */
export function groupSessions(
  catalog: Catalog,
  sessions: readonly Session[],
  metrics: readonly MetricInfo[],
  request: SessionGroupsRequest,
): SessionGroup[] {
  const allowed = new Set(request.allowedStatuses ?? []);
  const shown = sessions.filter(({ status }) => allowed.has(statuses[status] ?? status));
  const byGroup = Map.groupBy(shown, ({ groupName, name }) => groupName || name);
  return [...byGroup].map(([name, members]) => {
    const first = members[0] as Session; // a group has at least the session that made it
    const measured = members
      .map((session) => ({ session, metricValues: lastValues(catalog, session, metrics) }))
      .sort((a, b) => compareNames(a.session.name, b.session.name));
    return {
      name,
      monitorUrl: first.monitorUrl,
      hparams: new Map([...first.hparams].filter(([, value]) => isFiniteValue(value))),
      sessions: measured,
      metricValues: aggregateMetrics(measured, request),
    };
  });
}

/** JSON has no place for the others in a protobuf value. */
function isFiniteValue(value: HParamValue): boolean {
  return typeof value !== "number" || Number.isFinite(value);
}

function lastValues(
  catalog: Catalog,
  session: Session,
  metrics: readonly MetricInfo[],
): MetricValue[] {
  return metrics.flatMap(({ name }) => {
    const series = catalog.find(metricRun(session.name, name.group), name.tag);
    if (series?.plugin !== "scalars" || series.lastValue === null) return [];
    return [
      {
        name,
        value: series.lastValue,
        trainingStep: series.lastStep ?? 0,
        wallTimeSecs: series.lastTimeSec ?? 0,
      },
    ];
  });
}
