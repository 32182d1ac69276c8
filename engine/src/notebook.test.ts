// The tutorial notebook's numbers, digit for digit.
import { expect, test } from "vitest";
import { fn, formatFloat32, GradientTape, tensor, variable } from "./index.ts";

const table = [
  "3.0, 11.0",
  "2.3, 6.59",
  "1.74, 3.7676",
  "1.292, 1.9612641",
  "0.93360007, 0.80520916",
  "0.64688003, 0.06533384",
  "0.417504, -0.40818638",
  "0.2340032, -0.71123934",
  "0.087202564, -0.90519315",
  "-0.03023795, -1.0293236",
  "-0.12419036, -1.1087672",
  "-0.1993523, -1.159611",
  "-0.25948185, -1.1921511",
  "-0.30758548, -1.2129767",
  "-0.34606838, -1.226305",
  "-0.37685472, -1.2348353",
  "-0.40148377, -1.2402946",
  "-0.421187, -1.2437885",
  "-0.4369496, -1.2460246",
  "-0.4495597, -1.2474558",
  "-0.45964774, -1.2483717",
  "-0.46771818, -1.2489579",
  "-0.47417456, -1.249333",
  "-0.47933966, -1.2495731",
  "-0.48347172, -1.2497268",
  "-0.48677737, -1.2498251",
  "-0.4894219, -1.2498881",
  "-0.4915375, -1.2499284",
  "-0.49323002, -1.2499542",
  "-0.49458402, -1.2499707",
];

test("the gradient of x² at 5 is 10", () => {
  const x = variable(5);
  const tape = new GradientTape();
  const y = tape.record(() => x.square());
  expect(tape.gradient(y, x)!.item()).toBe(10);
});

test("the gradient of x² on a matrix is twice the matrix", () => {
  const x = variable([[5, 10, 15.23232]]);
  const tape = new GradientTape();
  const y = tape.record(() => x.square());
  expect(tape.gradient(y, x)!.toString()).toBe(
    "Tensor([[10.0, 20.0, 30.46464]], shape=[1, 3], dtype=float32)",
  );
});

const formulas = {
  eager: (x = variable(3)) => ({ x, f: () => x.square().add(x).sub(1) }),
  power: (x = variable(3)) => ({ x, f: () => x.pow(2).add(x).sub(1) }),
  traced: (x = variable(3)) => ({ x, f: fn(() => x.square().add(x).sub(1)) }),
};

test.each(Object.entries(formulas))("the %s formula descends as TensorFlow's", (_, make) => {
  const { x, f } = make();
  const rate = tensor(0.1);
  const rows = table.map(() => {
    const tape = new GradientTape();
    const y = tape.record(f);
    const row = `${formatFloat32(x.item())}, ${formatFloat32(y.item())}`;
    x.assignSub(tape.gradient(y, x)!.mul(rate));
    return row;
  });
  expect(rows).toEqual(table);
});
