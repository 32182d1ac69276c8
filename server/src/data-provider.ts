// TensorBoard's data provider over an index: what of the options it is given.
import type { RunningGrpc } from "./grpc/grpc-server.ts";
import { startGrpc } from "./grpc/start-grpc.ts";
import type { LiveIndex } from "./live-index.ts";
import { rootsOf } from "./logdir-roots.ts";
import type { ServerOptions } from "./server-options.ts";

/** What a data provider needs to know of the server it belongs to. */
export type DataProviderSource = Pick<
  ServerOptions,
  "logdir" | "logdirSpec" | "purgeOrphanedData" | "onNotice"
>;

/**
 * Listens on loopback: TensorBoard's own server is on this machine, and the protocol has no access control. Every point
 * is at hand: TensorBoard says in each request how many it wants.
 */
export function startDataProvider(
  index: LiveIndex,
  options: DataProviderSource,
  port: number,
): Promise<RunningGrpc> {
  const roots = rootsOf(options.logdir, options.logdirSpec);
  return startGrpc({
    reader: index.reader,
    logdir: roots[0]!.path, // rootsOf gives at least one
    roots,
    host: "127.0.0.1",
    port,
    dataLocation: options.logdir ?? options.logdirSpec ?? "",
    ...(options.purgeOrphanedData !== undefined && {
      purgeOrphanedData: options.purgeOrphanedData,
    }),
    onError: (error, path) =>
      options.onNotice(`${path} failed: ${(error as Error).stack ?? String(error)}`),
  });
}
