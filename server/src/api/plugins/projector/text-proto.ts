// Reads protobuf's text format (protobuf.dev/reference/protobuf/textformat-spec), as config files are written in it.

/** Fields in order; a repeated field stands there once for each value. */
export type TextFields = readonly (readonly [name: string, value: TextValue])[];

/** A quoted string, a bare word (number, true, enum name), or a message. */
export type TextValue = string | TextFields;

/** Deeper than any config; bounds the recursion. */
const maxDepth = 20;

const token =
  /\s+|#[^\n]*|("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')|([{}<>[\]:;,])|([^\s{}<>[\]:;,"'#]+)/gy;

/** Throws a SyntaxError where the text is no text format. */
export function parseTextProto(text: string): TextFields {
  return new Parser(tokensOf(text)).fields(null, 0);
}

/** The last value of a string or word field; empty where it is absent. */
export function textField(fields: TextFields, name: string): string {
  const value = fields.findLast(([one]) => one === name)?.[1];
  return typeof value === "string" ? value : "";
}

/** All messages of a field. */
export function messageFields(fields: TextFields, name: string): TextFields[] {
  return fields.flatMap(([one, value]) =>
    one === name && typeof value !== "string" ? [value] : [],
  );
}

/** All numbers of a field; what is no number is left out. */
export function numberFields(fields: TextFields, name: string): number[] {
  return fields.flatMap(([one, value]) => {
    const number = one === name && typeof value === "string" ? Number(value) : Number.NaN;
    return Number.isFinite(number) ? [number] : [];
  });
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    end = match.index + match[0].length;
    const found = match[1] ?? match[2] ?? match[3];
    if (found !== undefined) tokens.push(found);
  }
  if (end !== text.length) throw new SyntaxError(`not protobuf text at character ${end}`);
  return tokens;
}

class Parser {
  readonly #tokens: readonly string[];
  #next = 0;

  constructor(tokens: readonly string[]) {
    this.#tokens = tokens;
  }

  fields(close: string | null, depth: number): TextFields {
    if (depth > maxDepth) throw new SyntaxError("messages are nested too deeply");
    const fields: [string, TextValue][] = [];
    for (let name = this.#take(); name !== close; name = this.#take()) {
      if (name === null) throw new SyntaxError("the text ends inside a message");
      if (name === "," || name === ";") continue;
      if (!/^\w/.test(name)) throw new SyntaxError(`expected a field name, got ${name}`);
      if (this.#peek() === ":") this.#take();
      for (const value of this.#values(depth)) fields.push([name, value]);
    }
    return fields;
  }

  /** One value, or those of a `[a, b]` list. */
  #values(depth: number): TextValue[] {
    if (this.#peek() !== "[") return [this.#value(depth)];
    this.#take();
    const values: TextValue[] = [];
    while (this.#peek() !== "]") {
      values.push(this.#value(depth));
      if (this.#peek() === ",") this.#take();
    }
    this.#take();
    return values;
  }

  #value(depth: number): TextValue {
    const first = this.#take();
    if (first === "{") return this.fields("}", depth + 1);
    if (first === "<") return this.fields(">", depth + 1);
    if (first === null || /^[\]}>:;,[]/.test(first)) throw new SyntaxError("expected a value");
    if (!/^["']/.test(first)) return first;
    let text = unquote(first);
    while (/^["']/.test(this.#peek() ?? "")) text += unquote(this.#take() as string);
    return text;
  }

  #peek(): string | null {
    return this.#tokens[this.#next] ?? null;
  }

  #take(): string | null {
    return this.#tokens[this.#next++] ?? null;
  }
}

const named: Readonly<Record<string, number>> = { n: 10, t: 9, r: 13, a: 7, b: 8, f: 12, v: 11 };

/** Escapes name bytes, which together are UTF-8. */
function unquote(literal: string): string {
  const bytes: Buffer[] = [];
  const parts = /\\(?:([0-7]{1,3})|x([\da-fA-F]{1,2})|(.))|[^\\]+/gsu;
  for (const [whole, octal, hex, other] of literal.slice(1, -1).matchAll(parts)) {
    if (octal !== undefined) bytes.push(Buffer.of(Number.parseInt(octal, 8)));
    else if (hex !== undefined) bytes.push(Buffer.of(Number.parseInt(hex, 16)));
    else if (other !== undefined)
      bytes.push(other in named ? Buffer.of(named[other] as number) : Buffer.from(other));
    else bytes.push(Buffer.from(whole));
  }
  return Buffer.concat(bytes).toString("utf8");
}
