// A tensor of strings as HTML: one string as a document, more as the cells of a table.
import { markdownsToSafeHtml, markdownToSafeHtml, safeHtml } from "./markdown/index.ts";

const decoder = new TextDecoder("utf-8");

/** Byte strings in row-major order; no dimension is a single string. */
export interface TextArray {
  readonly shape: readonly number[];
  readonly data: readonly Uint8Array[];
}

/** Sanitised HTML, rendered as Markdown or escaped. Of more than two dimensions the first 2-D slice is shown. */
export function textToHtml(text: TextArray, isMarkdown: boolean): string {
  const strings = text.data.map((bytes) => decoder.decode(bytes));
  if (text.shape.length === 0) {
    const only = strings[0] ?? "";
    return isMarkdown ? markdownToSafeHtml(only) : safeHtml(only);
  }
  const width = text.shape.length === 1 ? 1 : (text.shape.at(-1) ?? 0);
  const height = text.shape.length === 1 ? strings.length : (text.shape.at(-2) ?? 0);
  const cells = strings.slice(0, width * height);
  const table = isMarkdown
    ? markdownsToSafeHtml(cells, (htmls) => makeTable(htmls, width))
    : safeHtml(makeTable(cells, width));
  return sliceWarning(text.shape.length) + table;
}

function makeTable(cells: readonly string[], width: number): string {
  const rows: string[] = [];
  for (let start = 0; start < cells.length; start += width) {
    const row = cells.slice(start, start + width).map((cell) => `<td>${cell}</td>\n`);
    rows.push(`<tr>\n${row.join("")}</tr>\n`);
  }
  return `<table>\n<tbody>\n${rows.join("")}</tbody>\n</table>`;
}

function sliceWarning(rank: number): string {
  if (rank <= 2) return "";
  return markdownToSafeHtml(
    `**Warning:** This text summary contained data of dimensionality ${rank}, but only ` +
      "2d tables are supported. Showing a 2d slice of the data instead.",
  );
}
