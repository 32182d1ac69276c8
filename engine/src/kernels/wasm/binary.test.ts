// The binaries are fresh and run here, and the one without fused multiply-add, which this machine would not choose, gives
// what the one with it gives.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { webAssembly } from "../../core/web-assembly.ts";
import { plainSimd, relaxedSimd } from "./binary.ts";
import { type Kernels, kernelVariant } from "./module.ts";

const [a, b, c, shape, packed, scratch] = [1, 2, 3, 4, 5, 6].map((i) => i * 65536) as [
  ...[number, number, number, number, number, number],
];

/** What a call over numbers from 0 to 1 leaves behind c. */
function outcome(base64: string, count: number, call: (kernels: Kernels) => void): Float32Array {
  const memory = new webAssembly!.Memory({ initial: 16, maximum: 16 });
  const module = new webAssembly!.Module(Uint8Array.from(Buffer.from(base64, "base64")));
  const kernels = new webAssembly!.Instance(module, { env: { memory } }).exports as Kernels;
  const floats = new Float32Array(memory.buffer);
  for (let i = a / 4; i < c / 4; i++) floats[i] = ((i * 7919) % 1000) / 1000;
  // 2 images of 9 × 7 × 3, padded by one pixel all round; filters of 3 × 3; 5 or 11 channels out
  const numbers = [9, 7, 3, 11, 9, 1, 1, 1, 1, 3, 3, 9, 7, count / (2 * 9 * 7), 1, 1];
  new Int32Array(memory.buffer).set(numbers, shape / 4);
  kernels.setEdge(256);
  call(kernels);
  return floats.slice(c / 4, c / 4 + count);
}

function expectAlike(count: number, call: (kernels: Kernels) => void): void {
  const [plain, relaxed] = [plainSimd, relaxedSimd].map((one) => outcome(one, count, call));
  expect(relaxed!.some((value) => value !== 0)).toBe(true);
  plain!.forEach((value, i) => {
    expect(Math.abs(value - relaxed![i]!)).toBeLessThanOrEqual(1e-5 * Math.abs(value));
  });
}

test.each([
  [1, 5, 1],
  [5, 16, 8],
  [23, 300, 19],
])("products of %i × %i × %i", (m, k, n) => {
  expectAlike(m * n, (kernels) =>
    kernels.gemm(c, n * 4, a, k * 4, 4, b, n * 4, 4, m, k, n, scratch),
  );
  expectAlike(m * n, (kernels) =>
    kernels.gemm(c, n * 4, a, 4, m * 4, b, 4, k * 4, m, k, n, scratch),
  );
});

test.each([5, 11])("convolutions to %i channels", (out) => {
  expectAlike(2 * 9 * 7 * out, (kernels) => {
    kernels.packFilter(packed, b, 27, out);
    kernels.conv(c, a, packed, shape, scratch, scratch + 4096, 2);
  });
});

test("this machine runs the kernels", () => {
  expect(kernelVariant).not.toBe("typescript");
});

test("the checked-in binary is what the sources give", () => {
  const build = fileURLToPath(new URL("../../../assembly/build.mjs", import.meta.url));
  const { status, stderr } = spawnSync(process.execPath, [build, "--check"], { encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
});
