// Serves a log directory of event files over HTTP.

export type { RunningGrpc } from "./grpc/grpc-server.ts";
export { expandHome } from "./logdir-roots.ts";
export { makeReport, ReportError, type ReportOptions } from "./make-report.ts";
export { type QueryOptions, queryLogdir } from "./query-logdir.ts";
export type { RunningServer, ServerOptions } from "./server-options.ts";
export { type DataServerOptions, startDataServer } from "./start-data-server.ts";
export { startServer } from "./start-server.ts";
export { ForeignFileError } from "./store/sqlite/open-index.ts";
export { type SqlAnswer, SqlError } from "./store/sqlite/sql-query.ts";
export { type InspectTarget, inspect } from "./verify/inspect.ts";
export {
  formatFile,
  formatSummary,
  hasLosses,
  type VerifyReport,
  verify,
} from "./verify/verify.ts";
