// Wrong use of layers, losses, metrics and optimizers: errors name who refuses, the argument, what was expected and what
// came.
import { describe, expect, test } from "vitest";
import * as e from "../src/index.ts";

const x = e.ones([2, 3]);
const cube = e.ones([2, 3, 4]);
const image = e.ones([1, 5, 5, 2]);
const whole = e.tensor([1, 2], { dtype: "int32" });
// What JavaScript callers may pass although the types forbid it.
// biome-ignore lint/suspicious/noExplicitAny: the cases are calls that TypeScript would refuse.
const any = (value: unknown) => value as any;

function call(layer: e.layers.Layer, ...inputs: e.Tensor[]): e.Tensor {
  return layer.call(inputs, { training: true, random: new e.RandomGenerator(1), path: "" });
}

type Case = readonly [call: () => unknown, message: string];

const training: Case[] = [
  [() => e.losses.ctc().call(whole, cube), "ctc: yTrue must be [batch, labels], got [2]"],
  [
    () => e.losses.ctc().call(e.ones([2, 2]), x),
    "ctc: yPred must be [batch, steps, classes], got [2, 3]",
  ],
  [
    () => e.losses.meanSquaredError({ reduction: any("mean") }),
    "mean_squared_error: reduction must be sumOverBatchSize, sum or none, got mean",
  ],
  [
    () => e.losses.categoricalGeneralizedCrossEntropy({ q: 1 }),
    "categoricalGeneralizedCrossEntropy: q must be in 0..1, both excluded, got 1",
  ],
  [() => e.losses.lossOf(any("mse")), "loss: name must be one of "],
  [() => e.metrics.iou(2, [2]), "io_u: targetClassIds must be below 2, got [2]"],
  [
    () => e.metrics.precision({ classId: 3 }).update(x, x),
    "precision: classId must be an index below 3, got 3",
  ],
  [
    () => e.metrics.recall({ topK: 4 }).update(x, x),
    "recall: topK must be an integer of 1 to 3, got 4",
  ],
  [
    () => e.metrics.meanSquaredError().update(x, x, e.ones([3])),
    "mean_squared_error: sampleWeight must be one for each of [2], got [3]",
  ],
  [
    () => e.metrics.precision().update(x, x, e.ones([4])),
    "precision: sampleWeight must be one for each of 6 figures or of their examples, got [4]",
  ],
  [() => e.metrics.fBetaScore({ beta: 0 }), "fbeta_score: beta must be a number above 0, got 0"],
  [
    () => e.metrics.fBetaScore({ average: any("mean") }),
    'fbeta_score: average must be macro, micro or weighted, got "mean"',
  ],
  [
    () => e.metrics.auc({ numThresholds: 1 }),
    "auc: numThresholds must be an integer of 2 or more, got 1",
  ],
  [() => e.metrics.precisionAtRecall(2), "precisionAtRecall: least share must be in 0..1, got 2"],
  [
    () => e.metrics.accuracy().update(e.ones([3]), e.ones([2])),
    "accuracy: yTrue must be 2 targets, one per prediction, got 3",
  ],
  [
    () => e.regularizers.regularizerOf(any("l3")),
    "regularizer: name must be one of l1, l2, l1l2, orthogonal, got l3",
  ],
  [
    () => e.constraints.constraintOf(any("min")),
    "constraint: name must be one of maxNorm, nonNeg, unitNorm, minMaxNorm, got min",
  ],
  [
    () => e.regularizers.orthogonal()(e.ones([3])),
    "orthogonal: weight must be a matrix, got shape [3]",
  ],
  [
    () => e.initializers.initializerOf(any("random")),
    "initializer: name must be one of zeros, ones,",
  ],
  [
    () => e.optimizers.adam({ learningRate: -1 }),
    "Adam: learningRate must be a number of 0 or more, or a schedule, got -1",
  ],
  [
    () => e.optimizers.multiOptimizer(any(3), {}),
    "multiOptimizer: optimizers must be optimizers that wrap no other, got 3",
  ],
];

const layers: Case[] = [
  [() => e.sequential([]), "sequential: layers must be at least one layer, got none"],
  [() => e.layers.activation(any("rely")), "activation: name must be one of celu, elu,"],
  [() => e.layers.dropout(1), "dropout: rate must be in 0..1, 1 excluded, got 1"],
  [
    () => e.layers.upSampling2d(2, { interpolation: any("cubic") }),
    'UpSampling2D: interpolation must be "bilinear" or "nearest", got cubic',
  ],
  [
    () => e.layers.zeroPadding3d(any([1, 2])),
    "ZeroPadding3D: border must be one size or 3, got [1, 2]",
  ],
  [() => e.layers.cropping1d(-1), "Cropping1D: border must be integers of 0 or more, got -1"],
  [() => e.layers.lambda(any(3)), "lambda: f must be a function, got 3"],
  [
    () => call(e.layers.conv3d(1, 1), image),
    "Conv3D: input must be rank 5, batch included, got shape [1,5,5,2]",
  ],
  [
    () => call(e.layers.conv1dTranspose(1, 1), image),
    "Conv1DTranspose: input must be rank 3, batch included, got shape [1,5,5,2]",
  ],
  [
    () => call(e.layers.cropping2d(3), image),
    "Cropping2D: cropping must be within shape [1, 5, 5, 2], got [[3, 3], [3, 3]]",
  ],
  [
    () => call(e.layers.groupNormalization(3), image),
    "GroupNormalization: groups must be a divisor of 2 channels, got 3",
  ],
  [() => call(e.layers.lstm(2), x), "LSTM: input must be rank 3, batch included, got shape [2,3]"],
  [
    () => call(e.layers.lstm(2, { returnState: true }), cube),
    "lstm: outputs must be one where one is used, got 3",
  ],
  [
    () =>
      call(
        e.layers.bidirectional(() => e.layers.gru(2, { returnState: true })),
        cube,
      ),
    "forward_gru: outputs must be one where one is used, got 2",
  ],
  [() => call(e.layers.lstm(2), cube, x), "lstm: states must be 2 tensors, got 1"],
  [
    () => call(e.layers.gru(2), cube, e.ones([2, 3])),
    "gru: states must be of shape [2, 2], got shape [2, 3]",
  ],
  [
    () => e.connect(e.layers.gru(2, { returnState: true }), e.input([3, 4])),
    "connect: layer must be of one output, got GRU of 2",
  ],
  [() => e.connect(any(3), e.input([1])), "connect: layer must be a layer, got 3"],
  [() => call(e.layers.subtract(), x), "Subtract: inputs must be two, got 1"],
  [
    () => e.layers.multiHeadAttention(1, 2, { dropout: -1 }),
    "multiHeadAttention: rate must be in 0..1, 1 excluded, got -1",
  ],
  [
    () => e.layers.bidirectional(() => e.layers.gru(2), { mergeMode: any("max") }),
    'bidirectional: mergeMode must be concat, sum, mul, ave, got "max"',
  ],
  [() => e.layers.gru(2, { dropout: 1 }), "GRU: rate must be in 0..1, 1 excluded, got 1"],
  [
    () => e.layers.lstm(2, { recurrentActivation: any("step") }),
    "activation: name must be one of celu, elu,",
  ],
  [
    () => call(e.layers.convLstm2d(1, 2), image),
    "ConvLSTM2D: input must be rank 5, batch included, got shape [1,5,5,2]",
  ],
  [
    () => e.layers.einsumDense("ab,bc", 3),
    'einsumDense: equation must be "ab,bc->ac", "...a,ab->...b" or "ab...,bc->ac...", got "ab,bc"',
  ],
  [
    () => call(e.layers.einsumDense("abc,cd->abd", [3, 2]), x),
    "einsumDense: input must be of rank 3, got shape [2, 3]",
  ],
  [
    () => call(e.layers.einsumDense("abc,cd->abd", 2), cube),
    "einsumDense: outputShape must be 2 sizes, got [2]",
  ],
  [
    () => call(e.layers.einsumDense("abc,cd->abd", [5, 2]), cube),
    "einsumDense: outputShape must be 3 along b, as the input, got 5",
  ],
  [
    () => call(e.layers.einsumDense("ab,bc->ac", [null]), x),
    "einsumDense: outputShape must be a size along c, got none",
  ],
  [
    () => call(e.layers.einsumDense("ab,bc->ac", 2, { biasAxes: "b" }), x),
    'einsumDense: biasAxes must be letters of ac, got "b"',
  ],
  [
    () => e.layers.spectralNormalization(e.layers.dense(1), { powerIterations: 0 }),
    "spectralNormalization: powerIterations must be 1 or more, got 0",
  ],
  [
    () => call(e.layers.spectralNormalization(e.layers.flatten()), x),
    "spectralNormalization: layer must be one with a kernel, got Flatten",
  ],
  [
    () => call(e.layers.globalMaxPooling3d(), image),
    "GlobalMaxPooling3D: input must be rank 5, batch included, got shape [1,5,5,2]",
  ],
  [
    () => call(e.layers.spatialDropout2d(0.5), x),
    "SpatialDropout2D: input must be rank 4, batch included, got shape [2,3]",
  ],
];

describe.each(Object.entries({ training, layers }))("%s", (_, cases) => {
  test.each(cases.map(([call, message]) => [message, call] as const))("%s", (message, call) => {
    expect(call).toThrow(message);
    expect(call).toThrow(/^\w+: .* must be .*, got /s);
  });
});
