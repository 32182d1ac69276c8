// Text of ASCII alone, written into bytes: a large graph's text has a million small parts, which as strings cost far
// more than what they hold.

const quote = 34;
const space = 32;

/** How a byte stands in a quoted literal: printable ASCII as it is, all else as three octal digits. */
const escapes: readonly string[] = Array.from({ length: 256 }, (_, byte) => escapeOf(byte));

function escapeOf(byte: number): string {
  const named: Readonly<Record<number, string>> = {
    9: "\\t",
    10: "\\n",
    13: "\\r",
    34: '\\"',
    39: "\\'",
    92: "\\\\",
  };
  if (named[byte]) return named[byte];
  if (byte >= 32 && byte < 127) return String.fromCharCode(byte);
  return `\\${byte.toString(8).padStart(3, "0")}`;
}

/** Grows as it is written. */
export class AsciiText {
  #bytes: Buffer;
  #length = 0;

  constructor(expectedBytes: number) {
    this.#bytes = Buffer.allocUnsafe(Math.max(256, expectedBytes));
  }

  /** Makes room for `count` more bytes. */
  #reserve(count: number): void {
    if (this.#length + count <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#length + count));
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }

  /** Adds text, which has to be ASCII. */
  write(text: string): void {
    this.#reserve(text.length);
    for (let at = 0; at < text.length; at++) this.#bytes[this.#length++] = text.charCodeAt(at);
  }

  /** Adds two spaces a level. */
  indent(levels: number): void {
    this.#reserve(2 * levels);
    for (let at = 0; at < 2 * levels; at++) this.#bytes[this.#length++] = space;
  }

  /** Adds a byte string as a quoted literal. */
  writeQuoted(bytes: Uint8Array): void {
    this.#reserve(4 * bytes.length + 2);
    this.#bytes[this.#length++] = quote;
    for (const byte of bytes) {
      const escaped = escapes[byte] as string; // there is one for every byte
      if (escaped.length === 1) this.#bytes[this.#length++] = byte;
      else this.write(escaped);
    }
    this.#bytes[this.#length++] = quote;
  }

  toString(): string {
    return this.#bytes.toString("latin1", 0, this.#length);
  }
}
