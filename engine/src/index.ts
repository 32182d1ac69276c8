// Reverse-mode automatic differentiation, optimizers and layers for training scripts.
import "./fluent.ts";

export * from "./autodiff/check-gradients.ts";
export * from "./autodiff/custom-gradient.ts";
export * from "./autodiff/custom-rules.ts";
export * from "./autodiff/tape.ts";
export * from "./autodiff/transforms.ts";
export * as callbacks from "./callbacks/index.ts";
export * as constraints from "./constraints/index.ts";
export { checkpoint } from "./control/checkpoint.ts";
export { cond } from "./control/cond.ts";
export { type ScanStep, scan } from "./control/scan.ts";
export { type WhileLoopOptions, whileLoop } from "./control/while-loop.ts";
export { nameScope } from "./core/apply.ts";
export type { TensorLike } from "./core/convert.ts";
export {
  eye,
  fill,
  linspace,
  ones,
  range,
  type TensorOptions,
  type TensorValue,
  tensor,
  zeros,
} from "./core/create.ts";
export type { DType } from "./core/dtype.ts";
export * from "./core/format.ts";
export { type MemoryInfo, memoryInfo } from "./core/heap.ts";
export { RandomGenerator, setRandomSeed } from "./core/random.ts";
export type { Shape } from "./core/shape.ts";
export { type NestedArray, Tensor, type TensorSpec } from "./core/tensor.ts";
export * from "./core/tidy.ts";
export { Variable, type VariableOptions, variable } from "./core/variable.ts";
export * as initializers from "./initializers/index.ts";
export { kernelVariant } from "./kernels/wasm/module.ts";
export { setThreads } from "./kernels/wasm/threads.ts";
export * as layers from "./layers/index.ts";
export * as losses from "./losses/index.ts";
export * as metrics from "./metrics/index.ts";
export * from "./models/index.ts";
export * from "./ops/index.ts";
export * as optimizers from "./optimizers/index.ts";
export * as regularizers from "./regularizers/index.ts";
export * as schedules from "./schedules/index.ts";
export * from "./trace/fn.ts";
export type { GraphDef, NodeDef } from "./trace/graph-def.ts";
export type { NodeStats, RunMetadata } from "./trace/run-metadata.ts";
