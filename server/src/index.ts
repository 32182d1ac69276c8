// Serves a log directory of event files over HTTP.
export type { RunningServer, ServerOptions } from "./server-options.ts";
export { startServer } from "./start-server.ts";
export { ForeignFileError } from "./store/sqlite/open-index.ts";
