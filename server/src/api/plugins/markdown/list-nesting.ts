// Brings lists that nest by four columns, as the dialect's do, to the form in which CommonMark nests them.

const item = /^( *)([*+-]|\d+\.)( +)\S/;
const rule = /^ {0,3}([-*_])(?: *\1){2,} *$/;
const heading = /^#|^ {0,3}(?:=+|-+) *$/;

/** An open list: the column at which its newest item's text begins, and what marks its items. */
interface OpenList {
  readonly column: number;
  readonly marker: string;
}

/**
 * The source with list items indented and marked anew: an item indented by fewer than four more columns than another
 * stands beside it in the same list, whatever marks it. What follows an item after a blank line belongs to it if it is
 * indented by four columns for each list. A marker within a paragraph marks nothing.
 */
export function nestByFour(source: string): string {
  const nesting = new Nesting();
  return source
    .split("\n")
    .map((line) => nesting.place(line))
    .join("\n");
}

class Nesting {
  #open: readonly OpenList[] = [];
  /** What the current block began with; blank lines part blocks. */
  #block: "none" | "item" | "text" = "none";
  /** How many columns of the current block's lines are dropped, and how many stand there instead. */
  #shift = { from: 0, to: 0 };

  place(line: string): string {
    if (line.trim() === "") {
      this.#block = "none";
      return line;
    }
    const found = this.#block === "text" || rule.test(line) ? null : item.exec(line);
    if (found && (found[1]!.length < 4 || this.#open.length > 0))
      return this.#placeItem(line, found);
    if (this.#block === "none") this.#startText(line);
    if (this.#block !== "item")
      this.#block = heading.test(line) || rule.test(line) ? "none" : "text";
    return this.#moved(line);
  }

  #startText(line: string): void {
    const columns = line.length - line.trimStart().length;
    const wasInList = this.#open.length > 0;
    this.#open = this.#open.slice(0, Math.floor(columns / 4));
    const from = this.#open.length > 0 ? this.#open.length * 4 : wasInList ? columns : 0;
    this.#shift = { from, to: this.#open.at(-1)?.column ?? 0 };
  }

  #moved(line: string): string {
    const { from, to } = this.#shift;
    return line.startsWith(" ".repeat(from)) ? " ".repeat(to) + line.slice(from) : line;
  }

  #placeItem(line: string, [, indent = "", mark = "", gap = ""]: RegExpExecArray): string {
    this.#block = "item";
    this.#shift = { from: 0, to: 0 };
    const depth = Math.min(Math.floor(indent.length / 4), this.#open.length);
    const marker = this.#open[depth]?.marker ?? mark;
    const head = " ".repeat(this.#open[depth - 1]?.column ?? 0) + marker + gap;
    this.#open = [...this.#open.slice(0, depth), { column: head.length, marker }];
    return head + line.slice(indent.length + mark.length + gap.length);
  }
}
