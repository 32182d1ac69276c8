// `tb-ts/client`: asks a running server for runs, series and points.
export * from "@tb-ts/client";
