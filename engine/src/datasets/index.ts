// Examples to train on, read from files.
export { type DigitsOptions, digits } from "./digits.ts";
export {
  type Column,
  countExamples,
  type Examples,
  splitExamples,
  takeExamples,
} from "./examples.ts";
export { type IdxArray, readIdx, readIdxExamples } from "./idx.ts";
export {
  type Augmentation,
  type PipelineOptions,
  pipeline,
  randomNoise,
  randomShift,
} from "./pipeline.ts";
