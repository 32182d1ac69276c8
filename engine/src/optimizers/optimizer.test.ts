// The optimizer's own part: what a step touches, counts, and refuses.
import { expect, test } from "vitest";
import { optimizers, tensor, variable } from "../index.ts";

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
