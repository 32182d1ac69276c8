// PNG files, read back by undoing each part of the format.
import { crc32, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { encodePng } from "./png.ts";

function chunks(png: Buffer): { type: string; data: Buffer }[] {
  const found = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const end = at + 8 + length;
    expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
    found.push({ type: png.toString("latin1", at + 4, at + 8), data: png.subarray(at + 8, end) });
    at = end + 4;
  }
  return found;
}

test.each([
  [1, 0],
  [2, 4],
  [3, 2],
  [4, 6],
] as const)("%i channels become colour type %i and every pixel survives", (channels, colorType) => {
  const data = Uint8Array.from({ length: 2 * 3 * channels }, (_, i) => i * 11);
  const png = Buffer.from(encodePng({ width: 3, height: 2, channels, data }));
  const [header, pixels, end] = chunks(png);
  expect(header!.data.toString("hex")).toBe(`000000030000000208${`0${colorType}`}000000`);
  const lines = inflateSync(pixels!.data);
  const stride = 3 * channels;
  expect([lines[0], lines[stride + 1]]).toEqual([0, 0]);
  const back = [...lines.subarray(1, stride + 1), ...lines.subarray(stride + 2)];
  expect(back).toEqual([...data]);
  expect(end!.type).toBe("IEND");
});

test("pixels that do not fill the size are refused", () => {
  const data = new Uint8Array(5);
  expect(() => encodePng({ width: 2, height: 3, channels: 1, data })).toThrow(
    new RangeError("PNG: expected 6 bytes of pixels, got 5"),
  );
});
