// The tutorial notebook: gradients of three small functions, then 30 epochs of gradient descent on
// f(x) = x² + x − 1 from x = 3, printed and logged with the function's graph.
// Usage: npm run example:notebook [-- --logdir DIR]
import { parseArgs } from "node:util";
import {
  fn,
  formatFloat32,
  formatTensor,
  GradientTape,
  optimizers,
  tensor,
  variable,
} from "@tb-ts/engine";
import { SummaryWriter, timeStampedDir } from "@tb-ts/engine/summary";

const { values: flags } = parseArgs({ options: { logdir: { type: "string", default: "runs" } } });

/** The gradient of y(x) at the value, as it is printed. */
function gradientAt(value, y) {
  const x = variable(value);
  const tape = new GradientTape();
  const result = tape.record(() => y(x));
  const gradient = tape.gradient(result, x);
  return formatTensor(gradient.array(), gradient.dtype);
}

const f = fn((x) => x.pow(2).add(x).sub(1));

console.log(`Gradient of x² at 5: ${gradientAt(5, (x) => x.pow(2))}`);
console.log(
  `Gradient of x² at [[5, 10, 15.23232]]: ${gradientAt([[5, 10, 15.23232]], (x) => x.pow(2))}`,
);
console.log(`Gradient of x² + x − 1 at 3: ${gradientAt(3, (x) => f(x.read()))}`);

const writer = new SummaryWriter(timeStampedDir(flags.logdir));
writer.graph(f.graphDef(tensor(3)));
const x = variable(3, { name: "x" });
const optimizer = optimizers.gradientDescent(0.1);
for (let epoch = 0; epoch < 30; epoch++) {
  const before = x.item();
  const value = optimizer.minimize(() => f(x.read()), [x]).item();
  console.log(`Epoch : ${epoch} [${formatFloat32(before)}, ${formatFloat32(value)}]`);
  writer.scalar("x", before, epoch);
  writer.scalar("f(x)", value, epoch);
}
writer.close();
console.log(`Logged to ${writer.logDir}: npx tb-ts --logdir ${flags.logdir}`);
