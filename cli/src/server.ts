// `tb-ts/server`: the server, for programs that embed the dashboard.
export * from "@tb-ts/server";
