// A metric of a session is a scalar tag of the session's run, or of a run below it (the metric's group).

/** The run that holds a session's metric of this group. */
export function metricRun(session: string, group: string): string {
  if (group === "") return session;
  if (group.startsWith("/")) return group;
  return session === "." ? group : `${session}/${group}`.replace(/\/$/, "");
}

/** The nearest of `sessions` that is the run itself or a directory above it; null where none is. */
export function sessionOfRun(sessions: ReadonlySet<string>, run: string): string | null {
  for (let path = run; path !== ""; path = path.slice(0, Math.max(0, path.lastIndexOf("/")))) {
    if (sessions.has(path)) return path;
  }
  return null;
}

/** What `metricRun` joins to the session to get the run. */
export function groupOfRun(session: string, run: string): string {
  return run === session ? "" : run.slice(session.length + 1);
}
