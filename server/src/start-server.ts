// The process that serves: index, worker and HTTP service, started together and closed in order.
import type { AddressInfo } from "node:net";
import { hostname } from "node:os";
import type { FastifyInstance } from "fastify";
import type { Access } from "./api/access/access.ts";
import { isLoopbackAddress } from "./api/access/hosts.ts";
import { makeToken } from "./api/access/secret.ts";
import { LiveIndex } from "./live-index.ts";
import { rootsOf } from "./logdir-roots.ts";
import type { RunningServer, ServerOptions } from "./server-options.ts";

/** On loopback nobody else gets in; elsewhere a token is needed, unless the user says otherwise. */
function accessOf({ host, token, readToken, noAuth }: ServerOptions): Access {
  if (token !== undefined || readToken !== undefined) {
    const reading = readToken === undefined ? {} : { readToken };
    return { kind: "token", token: token ?? makeToken(), ...reading };
  }
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
  // The worker starts while the service's modules load, which takes the larger part of a start.
  index.follow();
  try {
    const { createService } = await import("./service.ts");
    const running = await listen(
      createService(index, roots, access, options),
      index,
      access,
      options,
    );
    return options.grpcPort === undefined
      ? running
      : await addDataProvider(running, index, options);
  } catch (error) {
    await index.close();
    throw error;
  }
}

/** Opens a second port, on loopback, for TensorBoard's own server. Its address is as good as the first one's. */
async function addDataProvider(
  running: RunningServer,
  index: LiveIndex,
  options: ServerOptions,
): Promise<RunningServer> {
  try {
    const { startDataProvider } = await import("./data-provider.ts");
    const provider = await startDataProvider(index, options, options.grpcPort ?? 0);
    return {
      ...running,
      grpcPort: provider.port,
      async close() {
        await provider.close();
        await running.close();
      },
    };
  } catch (error) {
    await running.close();
    throw error;
  }
}

async function listen(
  app: FastifyInstance,
  index: LiveIndex,
  access: Access,
  options: ServerOptions,
): Promise<RunningServer> {
  await listenOnFreePort(app, options);
  const endAlerts = await alertsOf(app, index, access, options);
  const { port } = app.server.address() as AddressInfo;
  return {
    url: urlOf(options, port, access),
    port,
    async close() {
      endAlerts();
      await app.close();
      await index.close();
    },
  };
}

async function alertsOf(
  app: FastifyInstance,
  index: LiveIndex,
  access: Access,
  { webhook: url, pathPrefix, onNotice }: ServerOptions,
): Promise<() => void> {
  if (url === undefined) return () => {};
  const { serveAlerts } = await import("./alerts/serve-alerts.ts");
  return serveAlerts(app, index, access, pathPrefix, { url, onNotice });
}

/** Tries one port after another; every other error of the address is thrown at once. */
async function listenOnFreePort(
  app: FastifyInstance,
  { host, port, portAttempts = 1, reusePort = false }: ServerOptions,
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      const address = { host, port: port + attempt - 1, reusePort };
      await app.listen(address); // Fastify hands it to Node as it is
      return;
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!isTaken || attempt >= portAttempts) throw error;
    }
  }
}
