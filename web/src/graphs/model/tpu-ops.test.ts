import { expect, test } from "vitest";
import { isTpuCompatible } from "./tpu-ops.ts";

test.each([
  ["MatMul", "", "a", true],
  ["DecodeJpeg", "", "a", false],
  ["DecodeJpeg", "/job:worker/device:TPU:0", "a", false],
  ["DecodeJpeg", "/job:worker/device:CPU:0", "a", true],
  ["DecodeJpeg", "/device:TPU_SYSTEM:0", "a", true],
  ["DecodeJpeg", "", "__function_library__f/a", true],
])("%s on %j named %s: %s", (op, device, name, isCompatible) => {
  expect(isTpuCompatible(op, device, name)).toBe(isCompatible);
});
