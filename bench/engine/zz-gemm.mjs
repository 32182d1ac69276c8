import { matmul, randomUniform, tidy } from "@tb-ts/engine";
import { perSecond } from "/work/wt/engine-speed/bench/engine/cases.mjs";

const cases = [
  [64, 784, 128, false, false],
  [784, 64, 128, true, false],
  [64, 128, 10, false, false],
  [128, 64, 10, true, false],
  [64, 10, 128, false, true],
  [512, 512, 512, false, false],
];
for (const [m, k, n, ta, tb] of cases) {
  const fl = 2 * m * k * n;
  const r = tidy(() => {
    const a = randomUniform(ta ? [k, m] : [m, k]).add(0),
      b = randomUniform(tb ? [n, k] : [k, n]).add(0);
    return perSecond(
      () => tidy(() => void matmul(a, b, { transposeA: ta, transposeB: tb })),
      Math.round(3e8 / fl),
    );
  });
  console.log(m, k, n, ta, tb, ((r * fl) / 1e9).toFixed(1), "GFLOP/s", (1e6 / r).toFixed(1), "us");
}
