// The HTTP service over an index: what of the options its routes are given.
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance } from "fastify";
import type { Access } from "./api/access/access.ts";
import { readCookieKey } from "./api/access/visitor-cookies.ts";
import { createApp } from "./api/app.ts";
import { createCurationFile, curationPath } from "./curation/curation-file.ts";
import type { LiveIndex } from "./live-index.ts";
import type { LogdirRoot } from "./logdir/disk-logdir.ts";
import type { ServerOptions } from "./server-options.ts";

/** The built page lies beside the sources and the compiled modules alike. */
const staticDir = join(import.meta.dirname, "..", "static");

export function createService(
  index: LiveIndex,
  roots: readonly LogdirRoot[],
  access: Access,
  options: ServerOptions,
): FastifyInstance {
  const cookieKey =
    access.kind === "token" && index.persistentPath !== null
      ? readCookieKey(`${index.persistentPath}.cookie-key`)
      : null;
  return createApp({
    access,
    ...(cookieKey && { cookieKey }),
    allowedHosts: new Set(options.allowedHosts),
    isReadOnly: options.readOnly ?? false,
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
    ...(options.purgeOrphanedData !== undefined && {
      purgeOrphanedData: options.purgeOrphanedData,
    }),
    ...(existsSync(staticDir) && { staticDir }),
    onError: (error, { method, url }) =>
      options.onNotice(`${method} ${url} failed: ${(error as Error).stack ?? String(error)}`),
  });
}
