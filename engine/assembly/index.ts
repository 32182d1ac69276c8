// The float32 kernels of the engine, over addresses in an imported memory. Sizes are in elements, steps in bytes.
export { offsetsSize, setEdge } from "./block";
export { conv, convFilterGradient, flipFilter, packFilter } from "./conv";
export { binary, binaryColumns, binaryRows, binaryScalar, unary } from "./elementwise";
export { gemm, gemmScratch } from "./gemm";
export { philox } from "./random";
export { largest, sum, sumColumns } from "./reduce";
export { softmax, sparseCrossEntropy } from "./softmax";
export { adam, axpy } from "./update";
export {
  avgPool,
  avgPoolGrad,
  depthwise,
  depthwiseFilterGradient,
  depthwiseInputGradient,
  maxPool,
  maxPoolGrad,
} from "./windows";
