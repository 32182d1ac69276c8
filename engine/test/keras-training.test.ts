// Training steps against Keras 3.15's, from equal weights: padding left out, penalties counted, means of weights judged.
import {
  callbacks,
  connect,
  connectAll,
  functional,
  input,
  layers as l,
  optimizers,
  regularizers,
  sequential,
  tensor,
} from "@tb-ts/engine";
import { test } from "vitest";
import { expectClose, fill, goldens, wave } from "./keras-goldens.ts";

test("training leaves padding out as Keras does", async () => {
  const golden = goldens["masked training"] as unknown as {
    x: number[][];
    y: number[][];
    weight: number[];
    losses: number[];
    weights: number[][];
  };
  const model = sequential([
    l.embedding(6, 4, { maskZero: true }),
    l.bidirectional(() => l.lstm(3, { returnSequences: true })),
    l.dropout(0),
    l.dense(2, { activation: "softmax" }),
  ]);
  const x = tensor(golden.x, { dtype: "int32" });
  model.forward([x], false);
  fill(model);
  model.compile({
    optimizer: optimizers.sgd({ learningRate: 0.5 }),
    loss: "sparseCategoricalCrossentropy",
  });
  const data = { x, y: tensor(golden.y, { dtype: "int32" }), sampleWeight: tensor(golden.weight) };
  const { loss } = await model.fit(data, { epochs: 3, shuffle: false });
  expectClose(loss!, golden.losses, "loss");
  for (const [i, weight] of model.weights.entries())
    expectClose(weight.data(), golden.weights[i]!, weight.name);
});

test("penalties on weights and outputs count as Keras has them", async () => {
  const golden = goldens["penalized training"] as unknown as {
    evaluated: number;
    losses: number[];
    weights: number[][];
  };
  const model = sequential([
    l.dense(3, {
      activation: "tanh",
      kernelRegularizer: regularizers.l1(0.05),
      activityRegularizer: regularizers.l2(0.1),
    }),
    l.activityRegularization({ l1: 0.2 }),
    l.dense(1),
  ]).build([4]);
  fill(model);
  const optimizer = optimizers.sgd({ learningRate: 0.1 });
  model.compile({ optimizer, loss: "meanSquaredError" });
  const data = { x: wave([5, 4], 0), y: wave([5, 1], 1) };
  expectClose([(await model.evaluate(data)).loss!], [golden.evaluated], "evaluated");
  const { loss } = await model.fit(data, { epochs: 3, shuffle: false });
  expectClose(loss!, golden.losses, "loss");
  for (const [i, weight] of model.weights.entries())
    expectClose(weight.data(), golden.weights[i]!, weight.name);
});

test("means of weights are judged and left in the model as Keras has them", async () => {
  const golden = goldens["ema training"] as unknown as {
    loss: number[];
    val_loss: number[];
    weights: number[][];
  };
  const model = sequential([l.dense(2)]).build([4]);
  fill(model);
  const optimizer = optimizers.sgd({ learningRate: 0.1, useEma: true, emaMomentum: 0.7 });
  model.compile({ optimizer, loss: "meanSquaredError" });
  const validationData = { x: wave([6, 4], 0), y: wave([6, 2], 1) };
  const history = await model.fit(validationData, {
    ...{ batchSize: 3, epochs: 3, shuffle: false, validationData },
    callbacks: [callbacks.swapEmaWeights()],
  });
  expectClose(history.loss!, golden.loss, "loss");
  expectClose(history.val_loss!, golden.val_loss, "val_loss");
  for (const [i, weight] of model.weights.entries())
    expectClose(weight.data(), golden.weights[i]!, weight.name);
});

test("states pass from an encoder to a decoder as in Keras", async () => {
  const golden = goldens["states training"] as unknown as { losses: number[]; weights: number[][] };
  const inputs = [input([5, 4]), input([3, 2])] as const;
  const [, ...states] = connectAll(l.lstm(3, { returnState: true }), inputs[0]);
  const decoded = connect(l.lstm(3, { returnSequences: true }), inputs[1], ...states);
  const model = functional({ inputs, output: connect(l.dense(2), decoded) });
  fill(model);
  model.compile({ optimizer: optimizers.sgd({ learningRate: 0.1 }), loss: "meanSquaredError" });
  const batch = { x: [wave([4, 5, 4], 0), wave([4, 3, 2], 1)], y: wave([4, 3, 2], 2) };
  const losses = [1, 2, 3].map(() => model.trainOnBatch(batch).loss!);
  expectClose(losses, golden.losses, "loss");
  for (const [i, weight] of model.weights.entries())
    expectClose(weight.data(), golden.weights[i]!, weight.name);
});
