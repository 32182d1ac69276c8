// What `startServer` takes and gives; the command line is written against it.

export interface ServerOptions {
  /** The log directory, or `logdirSpec` (`name1:path1,name2:path2`): exactly one of the two. */
  readonly logdir?: string;
  readonly logdirSpec?: string;
  /** Address to listen on: a name, or an IP address; `::` is every interface. */
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  /** How many ports are tried, from `port` on, where one is in use; default 1. */
  readonly portAttempts?: number;
  /** Whether other processes may listen on the port too (SO_REUSEPORT); default false. */
  readonly reusePort?: boolean;
  /** `""` or `/x`, without a slash at its end. */
  readonly pathPrefix: string;
  readonly windowTitle: string;
  /** Longest pause between two looks at the log directory; 0 reads it once. */
  readonly reloadIntervalSec: number;
  /** Most points per series that TensorBoard's routes answer, by plugin; 0: every point; absent: as TensorBoard. */
  readonly samplesPerPlugin: Readonly<Record<string, number>>;
  /** Whether points that a restart superseded are left out of TensorBoard's routes; default true. */
  readonly purgeOrphanedData?: boolean;
  /** Loopback port for TensorBoard's own `--grpc_data_provider`; 0 is any free one; default none. */
  readonly grpcPort?: number;
  /** Path of the index, or `:memory:`; default: the user's cache directory. */
  readonly index?: string;
  /** The token that requests must carry where `host` is reached from other machines; default: a random one. */
  readonly token?: string;
  /** A second token, whose bearers may look but write nothing. */
  readonly readToken?: string;
  /** Nobody may write: no curation, no remote runs. */
  readonly readOnly?: boolean;
  /** An address that is told what the watch rules find while the server runs, as JSON. */
  readonly webhook?: string;
  /** Names besides its own under which a proxy offers the server, in lower case and without a port; default none. */
  readonly allowedHosts?: readonly string[];
  /** Lets anybody who reaches `host` ask, without a token. */
  readonly noAuth?: boolean;
  /** A sentence for the user: an index rebuilt, a cache directory that cannot be written, and the like. */
  readonly onNotice: (text: string) => void;
}

export interface RunningServer {
  /** The address to open: path prefix, a slash, and the token where one is needed. */
  readonly url: string;
  readonly port: number;
  /** Where TensorBoard's data provider listens, if it was asked for. */
  readonly grpcPort?: number;
  /** Ends the worker and the connections; resolves when both are closed. */
  close(): Promise<void>;
}
