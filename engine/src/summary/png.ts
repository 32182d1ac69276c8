// Encodes 8-bit pixels as PNG (ISO/IEC 15948), with zlib as Node has it.
import { crc32, deflateSync } from "node:zlib";

/** Pixels in rows, channels interleaved: 1 grey, 2 grey and alpha, 3 RGB, 4 RGBA; 0..255 each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 2 | 3 | 4;
  readonly data: Uint8Array;
}

/** PNG's colour type by channel count. */
const colorTypes = { 1: 0, 2: 4, 3: 2, 4: 6 } as const;

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The fastest deflate level: images are logged while training waits. */
const deflateLevel = 1;

/** A complete PNG file. Throws RangeError where data is not width × height × channels bytes long. */
export function encodePng(pixels: Pixels): Uint8Array {
  const expected = pixels.width * pixels.height * pixels.channels;
  if (pixels.data.length !== expected)
    throw new RangeError(`PNG: expected ${expected} bytes of pixels, got ${pixels.data.length}`);
  return Buffer.concat([
    signature,
    chunk("IHDR", header(pixels)),
    chunk("IDAT", deflateSync(scanLines(pixels), { level: deflateLevel })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Width, height (u32 big endian), depth 8, colour type, then deflate, adaptive filters, not interlaced. */
function header({ width, height, channels }: Pixels): Uint8Array {
  const bytes = new Uint8Array(13);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  bytes.set([8, colorTypes[channels], 0, 0, 0], 8);
  return bytes;
}

/** Each row led by its filter type, 0: unfiltered. */
function scanLines({ width, height, channels, data }: Pixels): Uint8Array {
  const stride = width * channels;
  const lines = new Uint8Array((stride + 1) * height);
  for (let y = 0; y < height; y++)
    lines.set(data.subarray(y * stride, (y + 1) * stride), y * (stride + 1) + 1);
  return lines;
}

/** Length of data, type, data, CRC-32 of type and data. */
function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = Buffer.alloc(data.length + 12);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, "latin1");
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
  return bytes;
}
