// tfjs's figures: the scalar step on its cpu backend, the rest on its wasm backend.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { convolutions, gflops, perSecond, products } from "./cases.mjs";

const folder = resolve(process.argv[2]);
const require = createRequire(join(folder, "package.json"));
const tf = require("@tensorflow/tfjs");
const wasm = require("@tensorflow/tfjs-backend-wasm");
wasm.setWasmPaths(`${join(folder, "node_modules/@tensorflow/tfjs-backend-wasm/dist")}/`);

const results = {};

await tf.setBackend("cpu");
const x = tf.variable(tf.scalar(3));
const sgd = tf.train.sgd(0.1);
const f = () => tf.sub(tf.add(tf.square(x), x), 1);
results["scalar step, eager (steps/s)"] = perSecond(() => sgd.minimize(f, false, [x]), 3000);

await tf.setBackend("wasm");
for (const n of products) {
  const [a, b] = [tf.randomUniform([n, n]), tf.randomUniform([n, n])];
  results[`matmul ${n} (GFLOP/s)`] = gflops(2 * n ** 3, () => tf.matMul(a, b).dispose());
}
for (const [size, channels, out] of convolutions) {
  const image = tf.randomUniform([64, size, size, channels]);
  const filter = tf.randomUniform([3, 3, channels, out]);
  const dy = tf.randomUniform([64, size, size, out]);
  const flops = 2 * 64 * size * size * 9 * channels * out;
  const name = `conv ${size}×${size}×${channels}→${out}`;
  results[`${name} forward (GFLOP/s)`] = gflops(flops, () =>
    tf.conv2d(image, filter, 1, "same").dispose(),
  );
  results[`${name} input gradient (GFLOP/s)`] = gflops(flops, () =>
    tf.conv2dTranspose(dy, filter, image.shape, 1, "same").dispose(),
  );
}
console.log(JSON.stringify(results));
