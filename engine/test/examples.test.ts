// The training examples as a user runs them, on little data or for few epochs.
import { expect, test } from "vitest";
import { runExample } from "./run-example.ts";

test("digits: the classifier learns and logs every batch", () => {
  const { stdout, stderr, scalars } = runExample("digits", ["--samples", "640", "--epochs", "3"]);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/Epoch 3\/3: accuracy 0\.\d+, loss .*, val_accuracy 0\.\d+/);
  expect(scalars["train/batch_loss"]).toHaveLength(30);
  expect(scalars["train/epoch_loss"]!.at(-1)).toBeLessThan(scalars["train/epoch_loss"]![0]!);
  expect(scalars["validation/epoch_accuracy"]!.at(-1)).toBeGreaterThan(0.4);
});

test("regression: the fit comes near the wave", () => {
  const { stdout, stderr, scalars } = runExample("regression", ["--epochs", "40"]);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/Mean absolute error: 0\.\d+ at first, 0\.[12]\d+ at last/);
  const [fit, wave] = [scalars["fit/curve/fit"]!, scalars["fit/curve/wave"]!];
  const distance = fit.reduce((sum, value, i) => sum + Math.abs(value - wave[i]!), 0) / fit.length;
  expect(distance).toBeLessThan(0.25);
});

test("characters: letters become words", () => {
  const { stdout, stderr, scalars } = runExample("characters", ["--epochs", "4"]);
  expect(stderr).toBe("");
  expect(stdout).toMatch(/Epoch 4: accuracy 0\.[5-9]\d+ twenty-one, /);
  expect(scalars["train/epoch_accuracy"]!.at(-1)).toBeGreaterThan(0.6);
});
