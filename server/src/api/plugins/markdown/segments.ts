// Cuts a source into Markdown, fenced code and raw HTML: the dialect takes the latter two out before it looks at blocks.
// Every search that fails is remembered, so that a source of openings without ends takes no longer than any other.

export interface Segment {
  /** Of code, `text` is what stands between the marks. */
  readonly kind: "markdown" | "html" | "code";
  readonly text: string;
}

/** What may follow the marks of a fence: a language, lines to stress, or attributes in braces. */
const info = /^(?:\{.*\}|[\w#.+-]*(?: +hl_lines=(["']).*\1)?)$/;

const blockTags =
  "address|article|aside|blockquote|body|canvas|center|colgroup|dd|details|div|dl|dt|fieldset|figcaption|figure|" +
  "footer|form|group|h[1-6]|header|hr|html|iframe|legend|li|main|map|math|menu|nav|noscript|object|ol|option|output|" +
  "p|pre|progress|script|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|tr|ul|video";
const rawStart = new RegExp(`^ {0,3}<(!--|[!?]|(?:${blockTags})(?=[\\s/>]|$))`, "i");

/** Where these end; every other tag ends with its own end tag, or with the source. */
const endMarks: Readonly<Record<string, string>> = { "!--": "-->", "!": ">", "?": "?>", hr: ">" };

/** The segments in order. Fences and HTML count at the margin only, not in lists or quotes. */
export function splitSegments(source: string): Segment[] {
  const segments: Segment[] = [];
  const cutter = new Cutter(source);
  let start = 0;
  let at = 0;
  while (at < source.length) {
    const found = cutter.codeAt(at) ?? cutter.htmlAt(at);
    if (found) {
      segments.push({ kind: "markdown", text: source.slice(start, at) }, found.segment);
      start = found.end;
    }
    at = found?.end ?? cutter.nextLine(at);
  }
  segments.push({ kind: "markdown", text: source.slice(start) });
  return segments.filter(({ kind, text }) => kind !== "markdown" || text.trim() !== "");
}

interface Found {
  readonly segment: Segment;
  readonly end: number;
}

class Cutter {
  readonly #source: string;
  /** What does not occur any more from wherever it was looked for last. */
  readonly #exhausted = new Set<string>();

  constructor(source: string) {
    this.#source = source;
  }

  nextLine(at: number): number {
    const end = this.#source.indexOf("\n", at);
    return end < 0 ? this.#source.length : end + 1;
  }

  /** The fenced code of which the opening line begins at `at`. */
  codeAt(at: number): Found | null {
    const start = this.nextLine(at);
    const line = this.#source.slice(at, start).trimEnd();
    const marks = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
    if (!marks || !info.test(line.slice(marks.length).trim())) return null;
    if (this.#exhausted.has(marks)) return null;
    for (let close = start; close < this.#source.length; close = this.nextLine(close)) {
      const end = this.nextLine(close);
      if (this.#source.slice(close, end).trimEnd() === marks)
        return { segment: { kind: "code", text: this.#source.slice(start, close) }, end };
    }
    this.#exhausted.add(marks);
    return null;
  }

  /** The HTML with which the text at `at` begins, and the line end that follows it. */
  htmlAt(at: number): Found | null {
    const line = this.#source.slice(at, this.nextLine(at));
    const start = rawStart.exec(line)?.[1]?.toLowerCase();
    const end = start === undefined ? -1 : this.#htmlEnd(at, start);
    if (end < 0) return null;
    const segment = { kind: "html", text: this.#source.slice(at, end) } as const;
    return { segment, end: this.#source[end] === "\n" ? end + 1 : end };
  }

  /** -1 where a comment or instruction does not end. */
  #htmlEnd(at: number, start: string): number {
    const mark = endMarks[start];
    if (!mark) return this.#elementEnd(at, start);
    const end = this.#exhausted.has(mark) ? -1 : this.#source.indexOf(mark, at);
    if (end >= 0) return end + mark.length;
    this.#exhausted.add(mark);
    return -1;
  }

  #elementEnd(at: number, name: string): number {
    const tag = new RegExp(`<(/?)${name}\\b[^<>]*>`, "gi");
    tag.lastIndex = at;
    let depth = 0;
    for (let found = tag.exec(this.#source); found; found = tag.exec(this.#source)) {
      depth += found[1] ? -1 : 1;
      if (depth === 0) return tag.lastIndex;
    }
    return this.#source.length;
  }
}
