// Drawings become images as they are.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readEvents } from "../../test/read-events.ts";
import { type Figure, SummaryWriter } from "./index.ts";
import { encodePng } from "./png.ts";

const drawing = (width: number, height: number) =>
  encodePng({ width, height, channels: 1, data: new Uint8Array(width * height).fill(7) });

function written(figure: Figure | readonly Figure[]) {
  const writer = new SummaryWriter(mkdtempSync(join(tmpdir(), "figure-")));
  writer.figure("plot", figure, 3);
  writer.close();
  const [event] = readEvents(writer.path).slice(1);
  const [value] = event!.summary!.value!;
  const [width, height, ...files] = value!.tensor!.stringVal!.map((one) => Buffer.from(one));
  return { plugin: value!.metadata!.pluginData!.pluginName, size: `${width}×${height}`, files };
}

test("a PNG file keeps its bytes and tells its size", () => {
  const png = drawing(5, 3);
  expect(written(png)).toEqual({ plugin: "images", size: "5×3", files: [Buffer.from(png)] });
});

test("a canvas is asked for its PNG file, and several make one value", () => {
  const canvas = { toBuffer: (type: string) => (type === "image/png" ? drawing(2, 2) : null!) };
  expect(written([canvas, drawing(2, 2)]).files).toHaveLength(2);
});

test("other bytes, none and drawings of two sizes are refused", () => {
  expect(() => written(new Uint8Array(30))).toThrow("figure: expected a PNG file, got other bytes");
  expect(() => written([])).toThrow("figure: expected at least one drawing, got none");
  expect(() => written([drawing(2, 2), drawing(2, 3)])).toThrow(
    "expected drawings of 2×2, got 2×3",
  );
});
