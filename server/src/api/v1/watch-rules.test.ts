import { expect, test } from "vitest";
import { goalOf } from "./tag-goal.ts";
import { findingsOf } from "./watch-rules.ts";

function curve(count: number, valueAt: (step: number) => number) {
  const steps = Float64Array.from({ length: count }, (_, step) => step);
  return { steps, values: steps.map(valueAt), wallTimesSec: steps };
}

const wobble = (step: number) => Math.sin(step * 12.9898) * 0.02;

test("a loss that falls to its end, or rises a little from its best, is fine", () => {
  expect(
    findingsOf(
      curve(120, (step) => 2 - step / 100 + wobble(step)),
      "lower",
    ),
  ).toEqual([]);
  const overfitted = curve(120, (step) => 0.5 + ((step - 80) / 80) ** 2);
  expect(findingsOf(overfitted, "lower").map(({ kind }) => kind)).not.toContain("diverged");
});

test("a loss that is back above where it began has diverged, from the stretch where it was", () => {
  const [found] = findingsOf(
    curve(120, (step) => (step < 60 ? 2 - step / 40 : step)),
    "lower",
  );
  expect(found).toMatchObject({ kind: "diverged", step: 60 });
});

test("a loss that has not fallen for a third of its steps stands still", () => {
  const settled = curve(300, (step) => 2 * Math.exp(-step / 20) + 0.1 + wobble(step) * 0.1);
  expect(findingsOf(settled, "lower")).toMatchObject([{ kind: "plateau", step: 200 }]);
});

test("an accuracy is judged the other way round", () => {
  const lost = curve(120, (step) => (step < 60 ? step / 60 : -1));
  expect(findingsOf(lost, "higher")).toMatchObject([{ kind: "diverged", value: -1 }]);
  expect(
    findingsOf(
      curve(120, (step) => step),
      "higher",
    ),
  ).toEqual([]);
});

test("a value that is no number is named alone, whatever the tag", () => {
  const broken = curve(120, (step) => (step === 70 ? Number.NaN : step));
  expect(findingsOf(broken, null)).toEqual([{ kind: "notFinite", step: 70, value: Number.NaN }]);
});

test("few points, and curves without a goal, are not judged", () => {
  expect(
    findingsOf(
      curve(20, () => 1),
      "lower",
    ),
  ).toEqual([]);
  expect(
    findingsOf(
      curve(200, (step) => (step < 100 ? -step : step)),
      null,
    ),
  ).toEqual([]);
});

test.each([
  ["train/loss", "lower"],
  ["val_loss", "lower"],
  ["epoch_accuracy", "higher"],
  ["eval/mean_reward", "higher"],
  ["Accuracy/test", "higher"],
  ["rmse", "lower"],
  ["lr", null],
  ["glossary/size", null],
  ["loss_score", null],
])("the goal of %s is %s", (tag, goal) => {
  expect(goalOf(tag)).toBe(goal);
});
