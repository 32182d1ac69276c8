// The Markdown that TensorBoard renders: Python-Markdown with tables and fences, as far as it differs from CommonMark.
import MarkdownIt from "markdown-it";
import { useBlockRules } from "./block-rules.ts";
import { useInlineRules } from "./inline-rules.ts";
import { nestByFour } from "./list-nesting.ts";
import { splitSegments } from "./segments.ts";

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
useBlockRules(markdown);
useInlineRules(markdown);

/** Markdown as HTML, not yet sanitised. */
export function renderMarkdown(source: string): string {
  const segments = splitSegments(expandTabs(source)).map(({ kind, text }) => ({
    kind,
    text: kind === "markdown" ? nestByFour(text) : text,
  }));
  const env = {};
  // Links may refer to what a later segment defines.
  if (segments.length > 1)
    for (const { kind, text } of segments) if (kind === "markdown") markdown.parse(text, env);
  const parts = segments.map(({ kind, text }) => {
    if (kind === "code") return `<pre><code>${markdown.utils.escapeHtml(text)}</code></pre>\n`;
    return kind === "html" ? `${text}\n` : markdown.render(text, env);
  });
  return parts.join("").trimEnd();
}

/** Tabs are spaces to the next of every four columns, within a line too. */
function expandTabs(source: string): string {
  return source.replace(/\r\n?/g, "\n").replace(/^.*\t.*$/gm, (line) => {
    let expanded = "";
    for (const character of line)
      expanded += character === "\t" ? " ".repeat(4 - (expanded.length % 4)) : character;
    return expanded;
  });
}
