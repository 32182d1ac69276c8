// The optimizer's own part: what a step touches, counts, and refuses.
import { describe, expect, test } from "vitest";
import { GradientTape, optimizers, tensor, variable } from "../index.ts";

test("gradient descent arrives where TensorFlow's does after 50 steps", () => {
  const x = variable(3);
  const sgd = optimizers.gradientDescent(0.1);
  for (let step = 0; step < 50; step++) sgd.minimize(() => x.square().add(x).sub(1), [x]);
  expect(x.item()).toBe(-0.4999500513076782);
  expect(sgd.iterations.item()).toBe(50);
});

test("minimize returns the loss from before the step and finds the variables by itself", () => {
  const x = variable([1, 2]);
  const loss = optimizers.gradientDescent(0.5).minimize(() => x.square().sum());
  expect(loss.item()).toBe(5);
  expect(x.array()).toEqual([0, 0]);
});

test("a schedule is asked with the number of steps taken", () => {
  const x = variable(0);
  const asked: number[] = [];
  const schedule = (step: number) => {
    asked.push(step);
    return 1 / 2 ** step;
  };
  const sgd = optimizers.gradientDescent(schedule);
  for (let step = 0; step < 3; step++) sgd.applyGradients([tensor(1)], [x]);
  expect(x.item()).toBe(-1.75);
  expect(asked).toEqual([0, 0, 1, 2]);
});

test("the learning rate may be assigned between steps", () => {
  const x = variable(0);
  const sgd = optimizers.gradientDescent(1);
  sgd.applyGradients([tensor(1)], [x]);
  sgd.learningRate.assign(10);
  sgd.applyGradients([tensor(1)], [x]);
  expect(x.item()).toBe(-11);
});

test("a variable without a gradient stays, and may be left out", () => {
  const [a, b] = [variable(1), variable(1)];
  const sgd = optimizers.gradientDescent(1);
  sgd.applyGradients([tensor(1), null], [a, b]);
  sgd.applyGradients([tensor(1)], [b]);
  expect([a.item(), b.item()]).toEqual([0, 0]);
});

test("bad calls are named", () => {
  const x = variable(1, { name: "x" });
  const sgd = optimizers.gradientDescent(1);
  expect(() => sgd.applyGradients([null], [x])).toThrow(
    "GradientDescent: No gradients provided for any variable.",
  );
  expect(() => sgd.applyGradients([], [x])).toThrow(RangeError);
  expect(() => sgd.applyGradients([tensor(1)], [tensor(1) as never])).toThrow(TypeError);
  expect(() => optimizers.gradientDescent(-1)).toThrow(RangeError);
  sgd.applyGradients([tensor(1)], [x]);
  expect(() => sgd.applyGradients([tensor(1)], [variable(1, { name: "late" })])).toThrow(
    "late was not among the variables of the first step",
  );
});

test("minimize takes a loss that a tape has recorded", () => {
  const x = variable(3);
  const tape = new GradientTape();
  const loss = tape.record(() => x.square());
  const sgd = optimizers.gradientDescent(0.5);
  expect(sgd.minimize(loss, [x], tape).item()).toBe(9);
  expect(x.item()).toBe(0);
  expect(() => sgd.minimize(loss, [x])).toThrow(
    "minimize: tape must be the one that recorded the loss, got none",
  );
});

test("a scaled loss gives the same step, and minimize returns it unscaled", () => {
  const [x, y] = [variable(3), variable(3)];
  const scaled = optimizers.sgd({ learningRate: 0.1, lossScaleFactor: 1024 });
  const dynamic = optimizers.lossScale(optimizers.sgd({ learningRate: 0.1 }));
  expect(scaled.minimize(() => x.square()).item()).toBe(9);
  expect(dynamic.minimize(() => y.square()).item()).toBe(9);
  expect([x.item(), y.item()].map(Math.fround)).toEqual([2.4, 2.4].map(Math.fround));
});

test("a loss scale halves and leaves the variables alone when gradients overflow", () => {
  const x = variable(1);
  const dynamic = optimizers.lossScale(optimizers.sgd({ learningRate: 1 }), { initialScale: 8 });
  dynamic.applyGradients([tensor(Infinity)], [x]);
  expect([x.item(), dynamic.scale.item(), dynamic.iterations.item()]).toEqual([1, 4, 1]);
});

describe("multiOptimizer", () => {
  const make = () => [variable(1, { name: "net/head/kernel" }), variable(1, { name: "net/conv" })];

  test("hands each variable to its optimizer", () => {
    const variables = make();
    const multi = optimizers.multiOptimizer(optimizers.gradientDescent(0.5), {
      "head/": optimizers.gradientDescent(0.25),
    });
    multi.applyGradients([tensor(1), tensor(1)], variables);
    multi.applyGradients([null, tensor(1)], variables);
    expect(variables.map((one) => one.item())).toEqual([0.75, 0]);
    expect(multi.optimizers.map((one) => one.iterations.item())).toEqual([2, 1]);
    expect([multi.iterations.item(), multi.learningRate.item()]).toEqual([2, 0.5]);
  });

  test("takes no optimizer of optimizers", () => {
    const inner = optimizers.lossScale(optimizers.gradientDescent(1));
    expect(() => optimizers.multiOptimizer(inner, {})).toThrow(TypeError);
  });
});
