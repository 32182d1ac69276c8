// Which run of which server a writer's address names.

export interface RemoteRun {
  /** Where the server is: its origin and path prefix, without a slash at the end. */
  readonly server: string;
  readonly run: string;
  /** Sent as a bearer token; null where the server asks for none. */
  readonly token: string | null;
}

export function isRemote(target: string): boolean {
  return /^https?:\/\//i.test(target);
}

/**
 * Reads `http://host:6006/run`, whose path below `pathPrefix` is the run's name. The token is the one given, or the
 * address's own `?token=`, or `TB_TS_TOKEN`. Throws TypeError where there is no run in it.
 */
export function parseRemoteRun(target: string, token?: string, pathPrefix = ""): RemoteRun {
  const url = new URL(target);
  if (!url.pathname.startsWith(`${pathPrefix}/`))
    throw new TypeError(`${url.pathname} is not below the path prefix ${pathPrefix}`);
  const segments = url.pathname
    .slice(pathPrefix.length + 1)
    .split("/")
    .map(decodeURIComponent);
  const run = segments.join("/").replace(/\/$/, "");
  if (run === "")
    throw new TypeError(`${target} names no run: write to an address such as ${url.origin}/my-run`);
  const given = token ?? url.searchParams.get("token") ?? process.env.TB_TS_TOKEN;
  return { server: url.origin + pathPrefix, run, token: given || null };
}

/** The address that takes a run's records. */
export function ingestUrl({ server, run }: RemoteRun): string {
  return `${server}/api/v1/ingest/${run.split("/").map(encodeURIComponent).join("/")}`;
}
