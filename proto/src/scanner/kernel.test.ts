// The kernel is fresh, and keeps its word where memory ends.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { generateKernel } from "../../scripts/generate-kernel.mjs";
import { createScanner, JsScanner, WasmScanner } from "./index.ts";

test("the checked-in kernel is what assembly/ compiles to", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-gen-"));
  await generateKernel(folder);
  const fresh = readFileSync(join(folder, "kernel.ts"), "utf8");
  const checkedIn = readFileSync(join(import.meta.dirname, "../gen/kernel.ts"), "utf8");
  expect(checkedIn === fresh, "kernel.ts is stale: npm run generate -w proto").toBe(true);
});

test("more memory than there can be is refused, and the scanner goes on", () => {
  const scanner = new WasmScanner(64);
  expect(() => scanner.reserve(0xffff_0000)).toThrow("no memory for a record of 4294901760 bytes");
  scanner.reserve(1 << 20);
  expect(scanner.input).toHaveLength(1 << 20);
  expect(scanner.scan(0, 0).stop).toEqual({ kind: "needsMore", needed: 12 });
});

test("the scanner is the WebAssembly one where there is WebAssembly", () => {
  expect(createScanner()).toBeInstanceOf(WasmScanner);
});

test("without WebAssembly, as under --jitless, it is the plain one", () => {
  vi.stubGlobal("WebAssembly", undefined);
  expect(createScanner()).toBeInstanceOf(JsScanner);
  vi.unstubAllGlobals();
});
