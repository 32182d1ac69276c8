// Every op function of the engine.
export * from "./accumulate.ts";
export * from "./activations.ts";
export * from "./arithmetic.ts";
export * from "./bias.ts";
export * from "./comparison.ts";
export * from "./conv.ts";
export * from "./elementwise.ts";
export * from "./gathering.ts";
export * from "./matmul.ts";
export * from "./ordering.ts";
export * from "./pool.ts";
export * from "./random.ts";
export * from "./reductions.ts";
export * from "./slicing.ts";
export * from "./softmax.ts";
export * from "./structure.ts";
export * from "./update.ts";
