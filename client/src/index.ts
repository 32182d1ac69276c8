// The client of /api/v1, for the dashboard and for programs.
export type {
  ChangeEvent,
  Curation,
  Flags,
  Goal,
  GroupsRequest,
  HParams,
  Losses,
  Progress,
  ProgressEvent,
  ReportRequest,
  Runs,
  ScalarsRequest,
  SeriesTable,
} from "@tb-ts/server/contract";
export { Client, type ClientOptions } from "./client.ts";
export { ClientError } from "./client-error.ts";
export {
  decodeGroups,
  decodeScalars,
  type GroupPoints,
  type GroupsAnswer,
  type ScalarPoints,
  type ScalarsAnswer,
} from "./columns.ts";
export type { LiveEvent } from "./event-stream.ts";
export type { LoggedSeries } from "./logged-series.ts";
