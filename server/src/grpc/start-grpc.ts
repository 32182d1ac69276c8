// Starts the data provider that TensorBoard connects to (`--grpc_data_provider`, `TENSORBOARD_DATA_SERVER_BINARY`).
import { type ContextOptions, createContext } from "../api/context.ts";
import { dataProviderMethods } from "./data-provider.ts";
import { listenGrpc, type RunningGrpc } from "./grpc-server.ts";

export interface GrpcOptions extends ContextOptions {
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  /** The log directory as the user wrote it; default `logdir`. */
  readonly dataLocation?: string;
  /** Told of every error that is the server's own fault. */
  readonly onError: (error: unknown, path: string) => void;
}

/**
 * Serves an index to TensorBoard; resolves when it listens. The connection is neither encrypted nor guarded: `host`
 * is to be a loopback address. Throws what the system says of the address.
 */
export function startGrpc(options: GrpcOptions): Promise<RunningGrpc> {
  const methods = dataProviderMethods({
    context: createContext(options),
    dataLocation: options.dataLocation ?? options.logdir,
  });
  return listenGrpc({ ...options, methods });
}
