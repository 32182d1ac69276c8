// Walks protocol-buffer text format field by field, without building objects for what the caller skips.

/** A text that is not protocol-buffer text format: says the line and what stood there. */
export class PbtxtError extends Error {
  override name = "PbtxtError";
}

const QUOTE = 34;
const APOSTROPHE = 39;
const HASH = 35;
const COMMA = 44;
const COLON = 58;
const SEMICOLON = 59;
const LESS = 60;
const GREATER = 62;
const OPEN_BRACKET = 91;
const BACKSLASH = 92;
const CLOSE_BRACKET = 93;
const OPEN_BRACE = 123;
const CLOSE_BRACE = 125;

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

const ESCAPE_PATTERN =
  /\\([0-7]{1,3}|[xX][0-9a-fA-F]{1,2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g;

const BYTE_ESCAPE_PATTERN = /\\(?:[0-7]|[xX])/;

function codeOfEscape(body: string): number | null {
  if (/^[0-7]/.test(body)) return Number.parseInt(body, 8);
  return /^[xX][0-9a-fA-F]/.test(body) ? Number.parseInt(body.slice(1), 16) : null;
}

function decodeEscape(body: string): string {
  if (/^[uU][0-9a-fA-F]{4}/.test(body))
    return String.fromCodePoint(Number.parseInt(body.slice(1), 16));
  return ESCAPES[body] ?? body;
}

/** Octal and hex escapes are bytes of UTF-8: whole strings with them go through bytes, others do not. */
function decodeBytes(raw: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  let last = 0;
  for (const match of raw.matchAll(ESCAPE_PATTERN)) {
    bytes.push(...encoder.encode(raw.slice(last, match.index)));
    const body = match[1] ?? "";
    const code = codeOfEscape(body);
    if (code === null) bytes.push(...encoder.encode(decodeEscape(body)));
    else bytes.push(code & 255);
    last = match.index + match[0].length;
  }
  bytes.push(...encoder.encode(raw.slice(last)));
  return new TextDecoder().decode(new Uint8Array(bytes));
}

function decodeString(raw: string): string {
  if (!raw.includes("\\")) return raw;
  if (BYTE_ESCAPE_PATTERN.test(raw)) return decodeBytes(raw);
  return raw.replace(ESCAPE_PATTERN, (_whole, body: string) => decodeEscape(body));
}

/** Every escape is one character of its code: for fields that hold bytes. */
function decodeBinary(raw: string): string {
  return raw.replace(ESCAPE_PATTERN, (_whole, body: string) => {
    const code = codeOfEscape(body);
    return code === null ? decodeEscape(body) : String.fromCharCode(code & 255);
  });
}

function isDelimiter(code: number): boolean {
  return (
    code <= 32 ||
    code === COLON ||
    code === COMMA ||
    code === SEMICOLON ||
    code === OPEN_BRACE ||
    code === CLOSE_BRACE ||
    code === LESS ||
    code === GREATER ||
    code === OPEN_BRACKET ||
    code === CLOSE_BRACKET ||
    code === HASH
  );
}

/**
 * A position in a text-format message. `nextField` gives the fields of the message that was entered last;
 * after each, exactly one of `string`, `strings`, `enter` or `skip` takes its value. Throws PbtxtError.
 */
export class PbtxtCursor {
  #text: string;
  #at: number;
  #end: number;
  #depth = 0;

  constructor(text: string, from = 0, to = text.length) {
    this.#text = text;
    this.#at = from;
    this.#end = to;
  }

  /** Offset into the text, in UTF-16 units. */
  get offset(): number {
    return this.#at;
  }

  /** The name of the next field of this message; null at its end, which is consumed. */
  nextField(): string | null {
    this.#skipBlank();
    if (this.#at >= this.#end) return this.#endOfText();
    const code = this.#text.charCodeAt(this.#at);
    if (code === CLOSE_BRACE || code === GREATER) return this.#leave();
    if (code === OPEN_BRACKET) return this.#bracketedName();
    return this.#token("a field name");
  }

  /** Enters the message that is this field's value. */
  enter(): void {
    this.#skipColon();
    const code = this.#text.charCodeAt(this.#at);
    if (this.#at >= this.#end || (code !== OPEN_BRACE && code !== LESS)) this.#fail("'{'");
    this.#at++;
    this.#depth++;
  }

  /** Whether this field's value is a message; the value is not taken. */
  isMessage(): boolean {
    this.#skipColon();
    const code = this.#text.charCodeAt(this.#at);
    return code === OPEN_BRACE || code === LESS;
  }

  /** This field's value as text: strings unescaped and joined, numbers and names as written. */
  string(): string {
    this.#skipColon();
    return this.#scalar();
  }

  /** The value of a field that holds bytes: one character (0 to 255) a byte. */
  binaryString(): string {
    this.#skipColon();
    return this.#scalar(decodeBinary);
  }

  /** Whether this field's value is written in quotes; the value is not taken. */
  isQuoted(): boolean {
    this.#skipColon();
    const code = this.#text.charCodeAt(this.#at);
    return code === QUOTE || code === APOSTROPHE;
  }

  /** The values of a field written once or as a bracketed list. */
  strings(): string[] {
    this.#skipColon();
    if (this.#text.charCodeAt(this.#at) !== OPEN_BRACKET) return [this.#scalar()];
    this.#at++;
    const values: string[] = [];
    for (;;) {
      this.#skipBlank();
      if (this.#text.charCodeAt(this.#at) === CLOSE_BRACKET) break;
      values.push(this.#scalar());
    }
    this.#at++;
    return values;
  }

  /** Passes over this field's value, whatever it is. */
  skip(): void {
    this.#skipColon();
    const code = this.#text.charCodeAt(this.#at);
    if (code === OPEN_BRACE || code === LESS || code === OPEN_BRACKET) this.#skipNested();
    else this.#scalar();
  }

  #skipNested(): void {
    let depth = 0;
    do {
      if (this.#at >= this.#end) this.#fail("a closing bracket");
      const code = this.#text.charCodeAt(this.#at);
      if (code === QUOTE || code === APOSTROPHE) {
        this.#skipString(code);
        continue;
      }
      if (code === HASH) this.#skipComment();
      else if (code === OPEN_BRACE || code === LESS || code === OPEN_BRACKET) depth++;
      else if (code === CLOSE_BRACE || code === GREATER || code === CLOSE_BRACKET) depth--;
      this.#at++;
    } while (depth > 0);
  }

  #scalar(decode = decodeString): string {
    const code = this.#text.charCodeAt(this.#at);
    if (code !== QUOTE && code !== APOSTROPHE) return this.#token("a value");
    let joined = this.#quoted(code, decode);
    for (;;) {
      this.#skipSpace();
      const next = this.#text.charCodeAt(this.#at);
      if (this.#at >= this.#end || (next !== QUOTE && next !== APOSTROPHE)) return joined;
      joined += this.#quoted(next, decode);
    }
  }

  #quoted(quote: number, decode: (raw: string) => string): string {
    const from = this.#at + 1;
    this.#skipString(quote);
    return decode(this.#text.slice(from, this.#at - 1));
  }

  #skipString(quote: number): void {
    for (let at = this.#at + 1; at < this.#end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === BACKSLASH) at++;
      else if (code === quote) {
        this.#at = at + 1;
        return;
      }
    }
    this.#fail("a closing quote");
  }

  #token(wanted: string): string {
    const from = this.#at;
    while (this.#at < this.#end && !isDelimiter(this.#text.charCodeAt(this.#at))) this.#at++;
    if (this.#at === from) this.#fail(wanted);
    return this.#text.slice(from, this.#at);
  }

  #bracketedName(): string {
    const from = this.#at;
    const close = this.#text.indexOf("]", from);
    if (close < 0 || close >= this.#end) this.#fail("']'");
    this.#at = close + 1;
    return this.#text.slice(from, this.#at);
  }

  #leave(): null {
    if (this.#depth === 0) this.#fail("a field name");
    this.#at++;
    this.#depth--;
    return null;
  }

  #endOfText(): null {
    if (this.#depth > 0) this.#fail("'}'");
    return null;
  }

  #skipColon(): void {
    this.#skipBlank();
    if (this.#text.charCodeAt(this.#at) !== COLON) return;
    this.#at++;
    this.#skipBlank();
  }

  #skipBlank(): void {
    while (this.#at < this.#end) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === HASH) this.#skipComment();
      else if (code > 32 && code !== COMMA && code !== SEMICOLON) return;
      this.#at++;
    }
  }

  /** As `skipBlank`, but stops at separators: strings on both sides of one are two values. */
  #skipSpace(): void {
    while (this.#at < this.#end && this.#text.charCodeAt(this.#at) <= 32) this.#at++;
  }

  #skipComment(): void {
    const newline = this.#text.indexOf("\n", this.#at);
    this.#at = newline < 0 || newline >= this.#end ? this.#end - 1 : newline;
  }

  #fail(wanted: string): never {
    const line = this.#text.slice(0, this.#at).split("\n").length;
    const found =
      this.#at >= this.#end ? "the end" : JSON.stringify(this.#text.slice(this.#at, this.#at + 20));
    throw new PbtxtError(`line ${line}: expected ${wanted}, found ${found}`);
  }
}
