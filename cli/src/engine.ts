// `tb-ts/engine`: the engine, for scripts that train.
export * from "@tb-ts/engine";
