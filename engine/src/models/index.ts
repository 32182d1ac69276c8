// Models and how they are trained.
export { type Batch, type BatchSource, batchExamples } from "./batches.ts";
export type { ClassWeight } from "./class-weight.ts";
export type { CompileOptions } from "./compiled.ts";
export type { History } from "./fit.ts";
export {
  connect,
  connectAll,
  type FunctionalOptions,
  functional,
  type InputOptions,
  input,
  type Placeholder,
} from "./functional.ts";
export { type FitOptions, Model, type ModelOptions, type SaveOptions } from "./model.ts";
export { loadSafetensors, saveSafetensors } from "./safetensors.ts";
export { sequential } from "./sequential.ts";
export type { TrainingData, Values } from "./training-data.ts";
