import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { generateKernel } from "../../../scripts/generate-kernel.mjs";
import { anyPoints } from "../../../test/arbitrary-points.ts";
import { sliceScalars } from "../scalar-columns.ts";
import type { ScalarColumns } from "../store.ts";
import { createChunkPacker, plainChunkPacker } from "./chunk-packer.ts";
import { chunkPoints } from "./scalar-chunk.ts";
import { WasmChunkPacker } from "./wasm-chunk-packer.ts";

const packer = new WasmChunkPacker(plainChunkPacker);

function expectSame(points: ScalarColumns, hasTiles: boolean): void {
  const cut = Math.ceil(points.values.length / 3);
  const parts = [sliceScalars(points, 0, cut), sliceScalars(points, cut)];
  const { data, tiles, ...rest } = packer.pack(parts, hasTiles);
  const plain = plainChunkPacker.pack([points], hasTiles);
  expect({ ...rest, data: data.slice(), tiles: tiles.slice() }).toEqual(plain);
}

describe("the packer in WebAssembly", () => {
  test("packs as the plain one does, byte for byte, whatever the points are", () => {
    const some = anyPoints.filter((points) => points.values.length > 0);
    fc.assert(
      fc.property(some, fc.boolean(), (points, hasTiles) => expectSame(points, hasTiles)),
      { numRuns: 1000 },
    );
  });

  test("packs a full chunk of the widest numbers", () => {
    const jumps = Float64Array.from({ length: chunkPoints }, (_, i) => (i % 2 ? 1e300 : -1e-300));
    const steps = jumps.map((_, i) => (i % 3) * 2 ** 50);
    expectSame({ steps, wallTimesSec: jumps, values: jumps.map((x) => x / 3) }, true);
  });

  test.each([
    ["no finite value", [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]],
    ["one value", [3]],
    ["zeros of both signs", [-0, 0, -0]],
    ["single precision and its edges", [1.5, 3.4028234663852886e38, 1e-45, Number.NaN]],
    ["a number too large for single precision", [1.5, 3.5e38]],
  ])("packs %s", (_name, values) => {
    const column = Float64Array.from(values);
    expectSame({ steps: column.map((_, i) => i), wallTimesSec: column, values: column }, true);
  });

  test("is the one in use, but where there is no WebAssembly", () => {
    expect(createChunkPacker()).toBeInstanceOf(WasmChunkPacker);
    vi.stubGlobal("WebAssembly", undefined);
    expect(createChunkPacker()).toBe(plainChunkPacker);
    vi.unstubAllGlobals();
  });

  test("is compiled from what stands in assembly/", async () => {
    const folder = mkdtempSync(join(tmpdir(), "tb-ts-gen-"));
    await generateKernel(folder);
    const fresh = readFileSync(join(folder, "kernel.ts"), "utf8");
    const checkedIn = readFileSync(join(import.meta.dirname, "../../gen/kernel.ts"), "utf8");
    expect(checkedIn === fresh, "kernel.ts is stale: npm run generate -w server").toBe(true);
  });
});
