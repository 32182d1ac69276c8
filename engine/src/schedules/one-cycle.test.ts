// The one-cycle policy takes PyTorch's way (torch.optim.lr_scheduler.OneCycleLR(max_lr=0.1, total_steps=20)).
import { expect, test } from "vitest";
import { schedules } from "../index.ts";

const recorded = [
  ...[0.004, 0.013167184, 0.037167184, 0.066832816, 0.090832816, 0.1, 0.098746401, 0.095048463],
  ...[0.089091618, 0.081174565, 0.0716943, 0.061126202, 0.0500002, 0.038874198, 0.0283061],
  ...[0.018825835, 0.010908782, 0.004951937, 0.001253999, 4e-7],
];

test("oneCycle is PyTorch's at every step", () => {
  const schedule = schedules.oneCycle(0.1, 20);
  recorded.forEach((rate, step) => {
    expect(schedule(step)).toBeCloseTo(rate, 8);
  });
});
