// `tb-ts/writer`: SummaryWriter, for scripts that only log; it loads nothing of the engine or the server.
export * from "@tb-ts/engine/summary";
