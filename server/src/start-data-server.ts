// The process that TensorBoard starts as its data server (`TENSORBOARD_DATA_SERVER_BINARY`): an index, and no HTTP.
import { type DataProviderSource, startDataProvider } from "./data-provider.ts";
import type { RunningGrpc } from "./grpc/grpc-server.ts";
import { LiveIndex } from "./live-index.ts";
import { rootsOf } from "./logdir-roots.ts";

export interface DataServerOptions extends DataProviderSource {
  /** 0 is any free port of the loopback address. */
  readonly port: number;
  readonly reloadIntervalSec: number;
  /** Path of the index, or `:memory:`; default: the user's cache directory. */
  readonly index?: string;
}

/** Resolves when it listens, while files are still being read. Throws what the system says of the address. */
export async function startDataServer(options: DataServerOptions): Promise<RunningGrpc> {
  const index = new LiveIndex({
    roots: rootsOf(options.logdir, options.logdirSpec),
    rescanMs: options.reloadIntervalSec * 1000,
    onNotice: options.onNotice,
    ...(options.index !== undefined && { path: options.index }),
  });
  index.follow();
  try {
    const provider = await startDataProvider(index, options, options.port);
    return {
      port: provider.port,
      async close() {
        await provider.close();
        await index.close();
      },
    };
  } catch (error) {
    await index.close();
    throw error;
  }
}
