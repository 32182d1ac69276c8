// The process that serves: index, worker and HTTP service, started together and closed in order.
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { createApp } from "./api/app.ts";
import { LiveIndex } from "./live-index.ts";
import type { LogdirRoot } from "./logdir/disk-logdir.ts";
import { rootsOf } from "./logdir-roots.ts";
import type { RunningServer, ServerOptions } from "./server-options.ts";

/** The built page lies beside the sources and the compiled modules alike. */
const staticDir = join(import.meta.dirname, "..", "static");

/** Every interface is reached by the machine's name. */
function urlOf(host: string, port: number, pathPrefix: string): string {
  const isEvery = host === "::" || host === "0.0.0.0";
  const name = isEvery ? hostname() : host.includes(":") ? `[${host}]` : host;
  return `http://${name}:${port}${pathPrefix}/`;
}

function createServiceOf(index: LiveIndex, roots: readonly LogdirRoot[], options: ServerOptions) {
  return createApp({
    reader: index.reader,
    live: index.live,
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
  const index = new LiveIndex({
    roots,
    rescanMs: options.reloadIntervalSec * 1000,
    onNotice: options.onNotice,
    ...(options.index !== undefined && { path: options.index }),
  });
  const app = createServiceOf(index, roots, options);
  try {
    await app.listen({ host: options.host, port: options.port });
  } catch (error) {
    await index.close();
    throw error;
  }
  index.follow();
  const { port } = app.server.address() as AddressInfo;
  return {
    url: urlOf(options.host, port, options.pathPrefix),
    port,
    async close() {
      await app.close();
      await index.close();
    },
  };
}
