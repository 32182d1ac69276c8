// Reads and writes TensorBoard event files: messages, record framing, checksums.
export * from "#messages";
export * from "./event/index.ts";
export { type Int64, int64ToBigInt, int64ToNumber, int64ToStep } from "./int64.ts";
export * from "./record/index.ts";
export * from "./tensor/index.ts";
