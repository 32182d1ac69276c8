// The numbers by which engine/assembly/elementwise.ts knows its ops.

export const binaryCodes = {
  add: 0,
  sub: 1,
  mul: 2,
  div: 3,
  maximum: 4,
  minimum: 5,
  squaredDifference: 6,
  reluGrad: 7,
  tanhGrad: 8,
  sigmoidGrad: 9,
} as const;

export const unaryCodes = {
  neg: 0,
  abs: 1,
  square: 2,
  sqrt: 3,
  rsqrt: 4,
  reciprocal: 5,
  relu: 6,
  exp: 7,
  log: 8,
  tanh: 9,
  sigmoid: 10,
} as const;
