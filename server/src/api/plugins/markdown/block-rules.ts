// Where the dialect's blocks differ from CommonMark's: what interrupts a paragraph, and what a heading, fence or quote is.
import MarkdownIt from "markdown-it";
import { loosenItems } from "./loose-items.ts";

type Rule = ReturnType<MarkdownIt["block"]["ruler"]["getRules"]>[number];
type State = Parameters<Rule>[0];
type Condition = (state: State, line: number, endLine: number, silent: boolean) => boolean;

/** The blocks that most others end. */
const usual = ["paragraph", "reference", "blockquote"];

const underline = /^(=+|-+) *$/;

export function useBlockRules(markdown: MarkdownIt): void {
  // Both are segments of their own.
  markdown.disable(["html_block", "fence"]);
  narrow(markdown, "list", usual, canStartList);
  narrow(markdown, "table", ["reference"], () => true);
  markdown.block.ruler.at("heading", readHeading, { alt: usual });
  markdown.block.ruler.at("lheading", readUnderlinedHeading);
  markdown.core.ruler.after("block", "join_quotes", ({ tokens }) => joinQuotes(tokens));
  markdown.core.ruler.after("block", "loose_items", ({ tokens, src }) =>
    loosenItems(tokens, src.split("\n")),
  );
  markdown.core.ruler.after("block", "trim", ({ tokens }) => {
    for (const token of tokens) if (token.type === "inline") token.content = token.content.trim();
  });
}

/** Lets a rule of markdown-it apply only under a condition, and end only blocks of these kinds. */
function narrow(markdown: MarkdownIt, name: string, alt: string[], condition: Condition): void {
  const rule = blockRule(name);
  const narrowed: Rule = (state, line, endLine, silent) =>
    condition(state, line, endLine, silent) && rule(state, line, endLine, silent);
  markdown.block.ruler.at(name, narrowed, { alt });
}

/** A block rule of markdown-it; throws where it has none of that name. */
function blockRule(name: string): Rule {
  const { ruler } = new MarkdownIt().block;
  ruler.enableOnly(name);
  return ruler.getRules("")[0]!; // there is one: the line above threw otherwise
}

/** A line as it stands in the source. */
function lineAt(state: State, line: number): string {
  return state.src.slice(state.bMarks[line], state.eMarks[line]);
}

/** A line without its indentation. */
function textAt(state: State, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

/** Columns before a line's text, counted from where the block that holds it begins. */
function indentAt(state: State, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** A list does not interrupt a paragraph, save one in an item; a marker alone is text, and `1)` is no marker. */
function canStartList(state: State, line: number, _endLine: number, silent: boolean): boolean {
  if (/^\s*(?:(?:[*+-]|\d+\.)$|\d+\))/.test(lineAt(state, line))) return false;
  return !silent || state.listIndent >= 0;
}

/** The marks need no space after them, and those past the sixth are text. */
function readHeading(state: State, line: number, _endLine: number, silent: boolean): boolean {
  const text = textAt(state, line);
  const marks = /^#{1,6}/.exec(text)?.[0];
  if (!marks || indentAt(state, line) !== 0) return false;
  if (silent) return true;
  let end = text.length;
  while (end > marks.length && text[end - 1] === "#") end--;
  pushHeading(state, line, 1, `h${marks.length}`, text.slice(marks.length, end));
  return true;
}

/** Only a single line can be underlined. */
function readUnderlinedHeading(state: State, line: number, endLine: number): boolean {
  const marks = line + 1 < endLine ? underline.exec(textAt(state, line + 1))?.[1] : undefined;
  if (!marks) return false;
  pushHeading(state, line, 2, marks.startsWith("=") ? "h1" : "h2", textAt(state, line));
  return true;
}

function pushHeading(state: State, line: number, lines: number, tag: string, text: string): void {
  const map: [number, number] = [line, line + lines];
  state.push("heading_open", tag, 1).map = map;
  const inline = state.push("inline", "", 0);
  inline.content = text.trim();
  inline.map = map;
  inline.children = [];
  state.push("heading_close", tag, -1);
  state.line = line + lines;
}

/** Quotes that only blank lines part are one. */
function joinQuotes(tokens: ReturnType<MarkdownIt["parse"]>): void {
  for (let index = tokens.length - 2; index >= 0; index--) {
    const [first, second] = [tokens[index], tokens[index + 1]];
    if (first?.type === "blockquote_close" && second?.type === "blockquote_open")
      tokens.splice(index, 2);
  }
}
