// The tutorial notebook's numbers, digit for digit.
import { expect, test } from "vitest";
import { notebookRows as table } from "../test/notebook-rows.ts";
import { fn, formatFloat32, GradientTape, tensor, variable } from "./index.ts";

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
