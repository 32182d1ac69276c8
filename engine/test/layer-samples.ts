// The layers of goldens/make_layers.py, by its names.
import { layers } from "@tb-ts/engine";
import { goldens } from "./keras-goldens.ts";

const l = layers;
const onlyMasked: Record<string, () => layers.Layer> = {
  "concatenate steps": () => l.concatenate({ axis: 1 }),
};
export const made: Record<string, () => layers.Layer> = {
  dense: () => l.dense(3, { activation: "tanh" }),
  "dense of a sequence": () => l.dense(3, { useBias: false }),
  conv2d: () => l.conv2d(3, 3, { activation: "relu" }),
  "conv2d same strides": () => l.conv2d(3, [3, 2], { strides: 2, padding: "same" }),
  "conv2d dilated": () => l.conv2d(3, 2, { dilationRate: 2 }),
  conv2dTranspose: () => l.conv2dTranspose(3, 3, { strides: 2, padding: "same" }),
  "conv2dTranspose valid": () => l.conv2dTranspose(3, 2),
  conv1d: () => l.conv1d(3, 2, { padding: "same" }),
  "conv1d strides": () => l.conv1d(3, 2, { strides: 2 }),
  conv1dTranspose: () => l.conv1dTranspose(3, 3, { strides: 2 }),
  "conv1dTranspose same": () => l.conv1dTranspose(3, 3, { strides: 2, padding: "same" }),
  conv3d: () => l.conv3d(3, 2, { activation: "relu" }),
  "conv3d same strides": () => l.conv3d(3, [3, 2, 1], { strides: [2, 1, 2], padding: "same" }),
  "conv3d dilated": () => l.conv3d(2, 2, { dilationRate: [2, 1, 1] }),
  conv3dTranspose: () => l.conv3dTranspose(2, 3, { strides: 2, padding: "same" }),
  "conv3dTranspose valid": () => l.conv3dTranspose(2, [2, 3, 1]),
  depthwiseConv1d: () => l.depthwiseConv1d(3, { depthMultiplier: 2, padding: "same" }),
  separableConv1d: () => l.separableConv1d(3, 2, { depthMultiplier: 2, strides: 2 }),
  "depthwiseConv2d strides": () => l.depthwiseConv2d([2, 3], { strides: 2, useBias: false }),
  depthwiseConv2d: () => l.depthwiseConv2d(3, { depthMultiplier: 2, padding: "same" }),
  separableConv2d: () => l.separableConv2d(3, 3),
  maxPooling2d: () => l.maxPooling2d(),
  "maxPooling2d same": () => l.maxPooling2d({ poolSize: 3, strides: 2, padding: "same" }),
  averagePooling2d: () => l.averagePooling2d({ poolSize: [2, 3] }),
  "averagePooling2d same": () => l.averagePooling2d({ poolSize: 3, strides: 2, padding: "same" }),
  maxPooling1d: () => l.maxPooling1d(),
  maxPooling3d: () => l.maxPooling3d(),
  averagePooling1d: () => l.averagePooling1d({ poolSize: 3, strides: 1, padding: "same" }),
  averagePooling3d: () => l.averagePooling3d({ poolSize: [2, 1, 3], padding: "same" }),
  globalMaxPooling1d: () => l.globalMaxPooling1d(),
  globalMaxPooling3d: () => l.globalMaxPooling3d(),
  globalAveragePooling1d: () => l.globalAveragePooling1d(),
  globalAveragePooling3d: () => l.globalAveragePooling3d(),
  "globalMaxPooling2d keepdims": () => l.globalMaxPooling2d({ keepdims: true }),
  globalMaxPooling2d: () => l.globalMaxPooling2d(),
  globalAveragePooling2d: () => l.globalAveragePooling2d(),
  batchNormalization: () => l.batchNormalization(),
  layerNormalization: () => l.layerNormalization(),
  groupNormalization: () => l.groupNormalization(2),
  rmsNormalization: () => l.rmsNormalization(),
  simpleRnn: () => l.simpleRnn(3),
  lstm: () => l.lstm(3),
  "lstm sequences": () => l.lstm(3, { returnSequences: true }),
  "simpleRnn from a state": () => l.simpleRnn(3),
  "lstm from states": () => l.lstm(3, { returnSequences: true, returnState: true }),
  "lstm state": () => l.lstm(3, { returnState: true }),
  "gru state backwards": () =>
    l.gru(3, { returnSequences: true, returnState: true, goBackwards: true }),
  gru: () => l.gru(3),
  "gru sequences": () => l.gru(3, { returnSequences: true }),
  bidirectional: () => l.bidirectional(() => l.lstm(3)),
  "bidirectional sequences": () => l.bidirectional(() => l.gru(3, { returnSequences: true })),
  timeDistributed: () => l.timeDistributed(l.dense(3)),
  multiHeadAttention: () => l.multiHeadAttention(2, 3),
  "multiHeadAttention wide": () => l.multiHeadAttention(2, 3, { valueDim: 5 }),
  attention: () => l.attention(),
  "attention scaled": () => l.attention({ useScale: true }),
  additiveAttention: () => l.additiveAttention(),
  "attention causal": () => l.attention({ causal: true }),
  "additiveAttention causal": () => l.additiveAttention({ causal: true }),
  "multiHeadAttention causal": () => l.multiHeadAttention(2, 3, { causal: true }),
  ...Object.fromEntries(
    (["sum", "mul", "ave"] as const).map((mergeMode) => [
      `bidirectional ${mergeMode}`,
      () => l.bidirectional(() => l.lstm(3, { returnSequences: true }), { mergeMode }),
    ]),
  ),
  dot: () => l.dot(1),
  "dot of sequences": () => l.dot([2, 1], { normalize: true }),
  flatten: () => l.flatten(),
  reshape: () => l.reshape([6, -1]),
  permute: () => l.permute([3, 1, 2]),
  repeatVector: () => l.repeatVector(3),
  zeroPadding2d: () =>
    l.zeroPadding2d([
      [1, 2],
      [0, 3],
    ]),
  cropping2d: () =>
    l.cropping2d([
      [1, 2],
      [0, 3],
    ]),
  zeroPadding1d: () => l.zeroPadding1d([1, 2]),
  zeroPadding3d: () => l.zeroPadding3d([1, 0, 2]),
  cropping1d: () => l.cropping1d(),
  cropping3d: () =>
    l.cropping3d([
      [1, 0],
      [0, 1],
      [2, 1],
    ]),
  upSampling1d: () => l.upSampling1d(3),
  upSampling3d: () => l.upSampling3d([1, 2, 3]),
  "upSampling2d bilinear": () => l.upSampling2d(2, { interpolation: "bilinear" }),
  resizing: () => l.resizing(3, 8),
  "resizing nearest": () => l.resizing(7, 4, { interpolation: "nearest" }),
  normalization: () => l.normalization({ mean: [0.1, 0.2, 0.3, 0.4], variance: [1, 2, 3, 4] }),
  unitNormalization: () => l.unitNormalization(),
  "gru activations": () => l.gru(3, { activation: "softsign", recurrentActivation: "hardSigmoid" }),
  "lstm activations": () => l.lstm(3, { activation: "elu", recurrentActivation: "tanh" }),
  convLstm1d: () => l.convLstm1d(2, 2, { strides: 2 }),
  convLstm2d: () => l.convLstm2d(2, 2),
  "convLstm2d sequences": () =>
    l.convLstm2d(2, [3, 2], {
      padding: "same",
      returnSequences: true,
      goBackwards: true,
      useBias: false,
    }),
  convLstm3d: () => l.convLstm3d(2, 2, { dilationRate: [1, 2, 1] }),
  einsumDense: () => l.einsumDense("ab,bc->ac", 3, { biasAxes: "c", activation: "tanh" }),
  "einsumDense of a sequence": () =>
    l.einsumDense("abc,cde->abde", [null, 3, 2], { biasAxes: "d" }),
  "einsumDense left": () => l.einsumDense("...x,xy->...y", 3, { biasAxes: "y" }),
  "einsumDense right": () => l.einsumDense("ab...,bc->ac...", 3),
  spectralNormalization: () => l.spectralNormalization(l.dense(3), { powerIterations: 2 }),
  activityRegularization: () => l.activityRegularization({ l1: 0.1, l2: 0.2 }),
  identity: () => l.identity(),
  "gru backwards": () => l.gru(3, { goBackwards: true, returnSequences: true }),
  "lstm without bias": () => l.lstm(3, { useBias: false }),
  upSampling2d: () => l.upSampling2d([2, 3]),
  rescaling: () => l.rescaling(0.5, 1),
  prelu: () => l.prelu(),
  leakyRelu: () => l.leakyRelu(),
  elu: () => l.elu(0.7),
  softmax: () => l.softmax(),
  add: () => l.add(),
  subtract: () => l.subtract(),
  multiply: () => l.multiply(),
  average: () => l.average(),
  maximum: () => l.maximum(),
  minimum: () => l.minimum(),
  concatenate: () => l.concatenate(),
};
for (const name of Object.keys(goldens)) {
  const plain = name.replace(/ masked$/, "");
  if (plain !== name) made[name] = made[plain] ?? onlyMasked[plain]!;
}
const activations: layers.ActivationName[] = [
  ...(["relu", "sigmoid", "tanh", "softmax", "gelu", "elu", "selu", "softplus"] as const),
  ...(["softsign", "silu", "mish", "exponential", "hardSigmoid", "hardSilu", "relu6"] as const),
  ...(["leakyRelu", "logSoftmax", "logSigmoid", "glu", "hardShrink", "hardTanh"] as const),
  ...(["softShrink", "sparsePlus", "sparseSigmoid", "squareplus"] as const),
  ...(["tanhShrink", "linear"] as const),
];
for (const name of activations) {
  const kerasName = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  made[`activation ${kerasName}`] = () => l.activation(name);
}

// Not recorded, as Keras 3.15 has them wrong: celu, whose slope at 0 is 2 there, and sparsemax, whose rows do not sum
// to 1 there. piecewise-activations.test.ts pins both.
