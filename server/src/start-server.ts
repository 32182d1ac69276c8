// The process that serves: index, worker and HTTP service, started together and closed in order.
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import type { Access } from "./api/access/access.ts";
import { isLoopbackAddress } from "./api/access/hosts.ts";
import { makeToken } from "./api/access/secret.ts";
import { createApp } from "./api/app.ts";
import { createCurationFile, curationPath } from "./curation/curation-file.ts";
import { LiveIndex } from "./live-index.ts";
import type { LogdirRoot } from "./logdir/disk-logdir.ts";
import { rootsOf } from "./logdir-roots.ts";
import type { RunningServer, ServerOptions } from "./server-options.ts";

/** The built page lies beside the sources and the compiled modules alike. */
const staticDir = join(import.meta.dirname, "..", "static");

/** On loopback nobody else gets in; elsewhere a token is needed, unless the user says otherwise. */
function accessOf({ host, token, noAuth }: ServerOptions): Access {
  if (token !== undefined) return { kind: "token", token };
  if (isLoopbackAddress(host)) return { kind: "loopback" };
  return noAuth ? { kind: "open" } : { kind: "token", token: makeToken() };
}

/** Every interface is reached by the machine's name. */
function urlOf({ host, pathPrefix }: ServerOptions, port: number, access: Access): string {
  const isEvery = host === "::" || host === "0.0.0.0";
  const name = isEvery ? hostname() : host.includes(":") ? `[${host}]` : host;
  const token = access.kind === "token" ? `?token=${encodeURIComponent(access.token)}` : "";
  return `http://${name}:${port}${pathPrefix}/${token}`;
}

function createServiceOf(
  index: LiveIndex,
  roots: readonly LogdirRoot[],
  access: Access,
  options: ServerOptions,
) {
  return createApp({
    access,
    reader: index.reader,
    live: index.live,
    ...(index.persistentPath !== null && {
      curation: createCurationFile(curationPath(index.persistentPath)),
    }),
    logdir: roots[0]!.path,
    roots,
    dataLocation: options.logdir ?? options.logdirSpec ?? "",
    windowTitle: options.windowTitle,
    pathPrefix: options.pathPrefix,
    samplesPerPlugin: new Map(Object.entries(options.samplesPerPlugin)),
    ...(existsSync(staticDir) && { staticDir }),
    onError: (error, { method, url }) =>
      options.onNotice(`${method} ${url} failed: ${(error as Error).stack ?? String(error)}`),
  });
}

/**
 * Serves a log directory; resolves when it listens, while files are still being read. Throws what the system says of
 * the address (`EADDRINUSE`, …), and `ForeignFileError` where `index` names a file that is none.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const roots = rootsOf(options.logdir, options.logdirSpec);
  const access = accessOf(options);
  const index = new LiveIndex({
    roots,
    rescanMs: options.reloadIntervalSec * 1000,
    onNotice: options.onNotice,
    ...(options.index !== undefined && { path: options.index }),
  });
  const app = createServiceOf(index, roots, access, options);
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await index.close();
    throw error;
  }
  index.follow();
  const { port } = app.server.address() as AddressInfo;
  return {
    url: urlOf(options, port, access),
    port,
    async close() {
      await app.close();
      await index.close();
    },
  };
}
