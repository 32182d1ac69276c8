// Serves a log directory of event files over HTTP.
export type { RunningServer, ServerOptions } from "./server-options.ts";
