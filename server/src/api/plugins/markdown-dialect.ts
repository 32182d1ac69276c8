// The Markdown that TensorBoard renders: Python-Markdown with tables and fences, as far as it differs from CommonMark.
import MarkdownIt from "markdown-it";

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
// Strike-through is not part of the dialect.
markdown.disable("strikethrough");
// Links with a scheme that is not allowed are disarmed by the sanitiser, not left as text.
markdown.validateLink = () => true;
// Raw HTML in a line of its own belongs to a paragraph unless it is a block.
const blockTag =
  /^ {0,3}<(?:!--|[?!]|\/?(?:address|article|aside|blockquote|body|center|details|dialog|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|main|math|menu|nav|noscript|ol|p|pre|script|section|style|summary|table|t[bdfhr]\w*|title|ul)\b)/i;

/** A block rule of markdown-it by its name, to be wrapped. */
function blockRule(name: string) {
  const rule = markdown.block.ruler.getRules("").find((one) => one.name === name);
  if (!rule) throw new TypeError(`markdown-it has no block rule ${name}`);
  return rule;
}

const htmlBlock = blockRule("html_block");
markdown.block.ruler.at(
  "html_block",
  (state, startLine, endLine, silent) => {
    const line = state.src.slice(state.bMarks[startLine], state.eMarks[startLine]);
    return blockTag.test(line) && htmlBlock(state, startLine, endLine, silent);
  },
  { alt: ["paragraph", "reference", "blockquote"] },
);

// A list does not interrupt a paragraph, save one in a list item; a marker alone is text, and `1)` is no marker.
const list = blockRule("list");
markdown.block.ruler.at(
  "list",
  (state, startLine, endLine, silent) => {
    const line = state.src.slice(state.bMarks[startLine], state.eMarks[startLine]);
    if (/^\s*(?:(?:[*+-]|\d+\.)$|\d+\))/.test(line)) return false;
    const isInterrupting = silent && state.listIndent < 0;
    return !isInterrupting && list(state, startLine, endLine, silent);
  },
  { alt: ["paragraph", "reference", "blockquote"] },
);

/** Markdown as HTML, not yet sanitised. */
export function renderMarkdown(source: string): string {
  return markdown.render(nestByFour(source)).trimEnd();
}

const item = /^( *)([*+-]|\d+\.)( +)\S/;
const fence = /^ {0,3}(```+|~~~+)/;

/** An open list: the column at which its newest item's text begins, and what marks its items. */
interface OpenList {
  readonly column: number;
  readonly marker: string;
}

/**
 * Indents and marks list items as CommonMark nests them where the source nests by four columns: an item indented by
 * fewer than four more columns than another stands beside it in the same list, whatever marks it.
 */
function nestByFour(source: string): string {
  let open: readonly OpenList[] = [];
  let isFenced = false;
  let isAfterBlank = true;
  const lines = source.split("\n").map((line) => {
    if (fence.test(line)) isFenced = !isFenced;
    const found = isFenced ? null : item.exec(line);
    if (!found && isAfterBlank && /^\S/.test(line)) open = [];
    isAfterBlank = line.trim() === "";
    if (!found) return line;
    const [, indent = "", mark = "", gap = ""] = found;
    if (indent.length >= 4 && open.length === 0) return line;
    const depth = Math.min(Math.floor(indent.length / 4), open.length);
    const column = open[depth - 1]?.column ?? 0;
    const marker = open[depth]?.marker ?? mark;
    const head = " ".repeat(column) + marker + gap;
    open = [...open.slice(0, depth), { column: head.length, marker }];
    return head + line.slice(indent.length + mark.length + gap.length);
  });
  return lines.join("\n");
}
