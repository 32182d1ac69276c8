// The hyperparameter session of each run: its own, or that of the nearest run above it.
import { tensorboard } from "@tb-ts/proto";
import type { Catalog } from "../catalog.ts";
import { sessionOfRun } from "../plugins/hparams/metric-name.ts";
import { readSessions, type Session } from "../plugins/hparams/sessions.ts";

export type SessionsByRun = ReadonlyMap<string, Session>;

function arrange(catalog: Catalog): SessionsByRun {
  const sessions = new Map(readSessions(catalog).sessions.map((one) => [one.name, one]));
  const names = new Set(sessions.keys());
  return new Map(
    catalog.runs.flatMap(({ name }) => {
      const session = sessions.get(sessionOfRun(names, name) ?? "");
      return session ? [[name, session] as const] : [];
    }),
  );
}

const arranged = new WeakMap<Catalog, SessionsByRun>();

/** By the run's name, of those that have a session; worked out once a catalog. */
export function sessionsByRun(catalog: Catalog): SessionsByRun {
  const known = arranged.get(catalog);
  if (known) return known;
  const sessions = arrange(catalog);
  arranged.set(catalog, sessions);
  return sessions;
}

/** Whether a run's session said that it has failed. */
export function hasFailed(sessions: SessionsByRun, run: string): boolean {
  return sessions.get(run)?.status === tensorboard.hparams.Status.STATUS_FAILURE;
}
