// Markdown as users write it in descriptions and text summaries, made into HTML that is safe to put into a page.
import sanitizeHtml from "sanitize-html";
import { renderMarkdown } from "./dialect.ts";

/** TensorBoard's list (`plugin_util.py`), so that a text looks alike in both. */
const allowedTags = [
  ..."ul ol li p pre code blockquote h1 h2 h3 h4 h5 h6 hr br strong em a img".split(" "),
  ..."table thead tbody td tr th".split(" "),
];

/** `allowedEmptyAttributes` is missing in the library's types. */
const sanitizer: sanitizeHtml.IOptions & { allowedEmptyAttributes: string[] } = {
  allowedTags,
  allowedAttributes: { a: ["href", "title"], img: ["src", "title", "alt"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: true,
  allowedEmptyAttributes: ["href", "title", "src", "alt"],
};

/** A `<` that opens neither an allowed tag nor a comment: text that only looks like markup, kept letter for letter. */
const strayBracket = new RegExp(`<(?!/?(?:${allowedTags.join("|")})(?=[\\s/>])|!--)`, "gi");

/** Declarations, processing instructions and CDATA sections: comments to an HTML parser. */
const bogusComment = /<(?:!(?!--)|\?)[^<>]*>/g;

/** `unsafe` with every tag that is not allowed as text, and attributes and URL schemes that are not, dropped. */
export function safeHtml(unsafe: string): string {
  const kept = unsafe.replaceAll("\0", "").replace(bogusComment, "").replace(strayBracket, "&lt;");
  return sanitizeHtml(kept, sanitizer);
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
    return renderMarkdown(kept);
  });
  const warning = nulls
    ? `<!-- WARNING: discarded ${nulls} null bytes in markdown string after UTF-8 decoding -->\n`
    : "";
  return warning + safeHtml(combine(htmls));
}
