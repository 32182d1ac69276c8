// Markdown as users write it in descriptions and text summaries, made into HTML that is safe to put into a page.
import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

/** TensorBoard's list (`plugin_util.py`), so that a text looks alike in both. */
const allowedTags = [
  ..."ul ol li p pre code blockquote h1 h2 h3 h4 h5 h6 hr br strong em a img".split(" "),
  ..."table thead tbody td tr th".split(" "),
];

const sanitizer: sanitizeHtml.IOptions = {
  allowedTags,
  allowedAttributes: { a: ["href", "title"], img: ["src", "title", "alt"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: true,
  disallowedTagsMode: "escape",
};

// Raw HTML passes the Markdown stage and is judged by the sanitiser alone.
const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });
// Strike-through is not part of the dialect that TensorBoard renders.
markdown.disable("strikethrough");
// Links with a scheme that is not allowed are disarmed by the sanitiser, not left as text.
markdown.validateLink = () => true;

/** `unsafe` with every tag, attribute and URL scheme that is not allowed escaped or dropped. */
export function safeHtml(unsafe: string): string {
  return sanitizeHtml(unsafe, sanitizer);
}

/** Markdown (tables and fences included) as sanitised HTML. Null characters are dropped, and a comment says so. */
export function markdownToSafeHtml(source: string): string {
  return markdownsToSafeHtml([source], (htmls) => htmls[0] ?? "");
}

/** Several documents combined into one before the one sanitising pass. */
export function markdownsToSafeHtml(
  sources: readonly string[],
  combine: (htmls: readonly string[]) => string,
): string {
  let nulls = 0;
  const htmls = sources.map((source) => {
    const kept = source.replaceAll("\0", "");
    nulls += source.length - kept.length;
    return markdown.render(kept).trimEnd();
  });
  const warning = nulls
    ? `<!-- WARNING: discarded ${nulls} null bytes in markdown string after UTF-8 decoding -->\n`
    : "";
  return warning + safeHtml(combine(htmls));
}
