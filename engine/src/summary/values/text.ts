// Text's value: Markdown for the plugin `text`.
import { shown } from "./shown.ts";
import { type Labels, type SummaryValue, stringTensor, summaryValue } from "./summary-value.ts";

/** Markdown; a list is shown as a table of one column, a list of lists of equal lengths as a table. */
export type Text = string | readonly string[] | readonly (readonly string[])[];

/** The text of one step as a string tensor of rank 0, 1 or 2. Throws RangeError on rows of different lengths. */
export function textValue(tag: string, text: Text, labels: Labels = {}): SummaryValue {
  return summaryValue(tag, textTensor(text), "text", undefined, labels);
}

function textTensor(text: Text): ReturnType<typeof stringTensor> {
  if (typeof text === "string") return stringTensor([], [text]);
  const isText = Array.isArray(text) && text.flat().every((cell) => typeof cell === "string");
  if (!isText)
    throw new TypeError(`text: expected a string or lists of strings, got ${shown(text)}`);
  const first = text[0];
  if (!Array.isArray(first)) return stringTensor([text.length], text as readonly string[]);
  const rows = text as readonly (readonly string[])[];
  const uneven = rows.findIndex((row) => row.length !== first.length);
  if (uneven >= 0)
    throw new RangeError(
      `text: row ${uneven} has ${rows[uneven]!.length} cells, row 0 has ${first.length}`,
    );
  return stringTensor([rows.length, first.length], rows.flat());
}
