// Tensors as typed arrays.
export { decodeTensor, type Tensor } from "./decode-tensor.ts";
export { encodeStringTensor, encodeTensor } from "./encode-tensor.ts";
export { bfloat16ToNumber, halfToNumber } from "./float16.ts";
export { type NumericArray, type NumericType, numericTypes } from "./numeric-types.ts";
