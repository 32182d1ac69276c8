import { expect, test } from "vitest";
import { allocateBytes, freeBytes, memoryInfo } from "./heap.ts";

test("a block that memory has no room for is refused, and smaller ones are still given", () => {
  const before = memoryInfo();
  expect(() => allocateBytes(5 * 2 ** 30)).toThrow("more than 4 GiB");
  expect(memoryInfo()).toEqual(before);
  const bytes = 3 * 2 ** 20;
  const at = allocateBytes(bytes);
  expect(memoryInfo().blocks).toBe(before.blocks + 1);
  freeBytes(at, bytes);
});
