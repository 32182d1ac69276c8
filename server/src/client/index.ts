// A client of a tb-ts server, for programs in Node.
export { Client, ClientError, type ClientOptions, type LoggedSeries } from "./client.ts";
export type { SeriesPoints } from "./decode-scalars.ts";
