// Every op function of the engine.
export * from "./accumulate.ts";
export * from "./activations.ts";
export * from "./arithmetic.ts";
export * from "./structure.ts";
