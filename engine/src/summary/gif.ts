// Encodes frames as an animated GIF (GIF89a), which is how TensorBoard shows a video.

/** Frames in rows of pixels, channels interleaved: 1 grey or 3 RGB, bytes. */
export interface Frames {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly frames: readonly Uint8Array[];
  /** How long a frame stands, in hundredths of a second. */
  readonly delayCentiseconds: number;
}

/** Levels of red, green and blue in the palette of colours: 6 · 7 · 6 = 252 of 256 entries. */
const levels = [6, 7, 6] as const;

const minCodeSize = 8;
const clearCode = 1 << minCodeSize;
const endCode = clearCode + 1;
/** Codes have at most 12 bits. */
const maxCodes = 4096;

/** A complete GIF that repeats for ever. Colours are those of a fixed palette, greys are exact. */
export function encodeGif(video: Frames): Uint8Array {
  const { width, height, channels, frames, delayCentiseconds } = video;
  const parts = [header(width, height), channels === 1 ? greyPalette() : colourPalette(), repeat];
  for (const frame of frames) {
    const indices = channels === 1 ? frame : nearestColours(frame);
    parts.push(frameHeader(width, height, delayCentiseconds), blocks(compress(indices)));
  }
  return Buffer.concat([...parts, Uint8Array.of(0x3b)]);
}

/** Signature, size, and a global palette of 256 entries. */
function header(width: number, height: number): Uint8Array {
  return Buffer.concat([
    Buffer.from("GIF89a", "latin1"),
    Uint8Array.of(width & 255, width >> 8, height & 255, height >> 8, 0xf7, 0, 0),
  ]);
}

/** The application extension that makes the animation repeat. */
const repeat = Buffer.concat([
  Uint8Array.of(0x21, 0xff, 11),
  Buffer.from("NETSCAPE2.0", "latin1"),
  Uint8Array.of(3, 1, 0, 0, 0),
]);

function frameHeader(width: number, height: number, delay: number): Uint8Array {
  const control = [0x21, 0xf9, 4, 0, delay & 255, delay >> 8, 0, 0];
  const place = [0x2c, 0, 0, 0, 0, width & 255, width >> 8, height & 255, height >> 8, 0];
  return Uint8Array.from([...control, ...place, minCodeSize]);
}

function greyPalette(): Uint8Array {
  return Uint8Array.from({ length: 768 }, (_, i) => Math.floor(i / 3));
}

function colourPalette(): Uint8Array {
  const [reds, greens, blues] = levels;
  const palette = new Uint8Array(768);
  for (let i = 0; i < reds * greens * blues; i++) {
    palette[i * 3] = (Math.floor(i / (greens * blues)) * 255) / (reds - 1);
    palette[i * 3 + 1] = ((Math.floor(i / blues) % greens) * 255) / (greens - 1);
    palette[i * 3 + 2] = ((i % blues) * 255) / (blues - 1);
  }
  return palette;
}

function nearestColours(rgb: Uint8Array): Uint8Array {
  const [reds, greens, blues] = levels;
  const nearest = (value: number, count: number) => Math.round((value / 255) * (count - 1));
  return Uint8Array.from({ length: rgb.length / 3 }, (_, i) => {
    const red = nearest(rgb[i * 3]!, reds);
    const green = nearest(rgb[i * 3 + 1]!, greens);
    return (red * greens + green) * blues + nearest(rgb[i * 3 + 2]!, blues);
  });
}

/** LZW with codes that grow from 9 to 12 bits, least significant bit first. */
function compress(indices: Uint8Array): Uint8Array {
  const bits = new BitWriter();
  let table = new Map<number, number>();
  let codeBits = minCodeSize + 1;
  let next = endCode + 1;
  bits.write(clearCode, codeBits);
  let prefix = indices[0]!;
  for (let i = 1; i < indices.length; i++) {
    const key = prefix * 256 + indices[i]!;
    const known = table.get(key);
    if (known !== undefined) {
      prefix = known;
      continue;
    }
    bits.write(prefix, codeBits);
    prefix = indices[i]!;
    table.set(key, next);
    if (next === 1 << codeBits) codeBits++;
    if (++next < maxCodes) continue;
    bits.write(clearCode, codeBits);
    table = new Map();
    codeBits = minCodeSize + 1;
    next = endCode + 1;
  }
  bits.write(prefix, codeBits);
  bits.write(endCode, codeBits);
  return bits.finish();
}

class BitWriter {
  readonly #bytes: number[] = [];
  #pending = 0;
  #count = 0;

  write(code: number, bits: number): void {
    this.#pending |= code << this.#count;
    this.#count += bits;
    for (; this.#count >= 8; this.#count -= 8) {
      this.#bytes.push(this.#pending & 255);
      this.#pending >>>= 8;
    }
  }

  finish(): Uint8Array {
    if (this.#count > 0) this.#bytes.push(this.#pending & 255);
    return Uint8Array.from(this.#bytes);
  }
}

/** Data in blocks of at most 255 bytes, each led by its length, ended by an empty one. */
function blocks(data: Uint8Array): Uint8Array {
  const parts = [];
  for (let at = 0; at < data.length; at += 255) {
    const block = data.subarray(at, at + 255);
    parts.push(Uint8Array.of(block.length), block);
  }
  return Buffer.concat([...parts, Uint8Array.of(0)]);
}
