// The float32 kernels of the engine, over addresses in an imported memory. Sizes are in elements, steps in bytes.
export { setEdge } from "./block";
export { convFilterImage, convImage, flipFilter, packFilter, placeImage } from "./conv";
export { binary, binaryRows, binaryScalar, unary } from "./elementwise";
export { gemm, gemmScratch } from "./gemm";
export { maxPoolGradImage, maxPoolImage } from "./pool";
export { expRows, largest, sum, sumColumns } from "./reduce";
export { adam, axpy } from "./update";
