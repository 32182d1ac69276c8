// Reads CSV as RFC 4180 has it: quoted fields may hold commas, quotes and line breaks.

const plain = /[^",\r\n]*/y;
const separator = /,|\r\n|\n|\r|$/y;

/** The rows of a text. Throws RangeError, with the line, where a quoted field does not end. */
export function* parseCsv(text: string): Generator<string[]> {
  let row: string[] = [];
  for (let at = 0; at < text.length; ) {
    const field = fieldAt(text, at);
    separator.lastIndex = field?.end ?? -1;
    const [mark] = (field && separator.exec(text)) ?? [];
    if (!field || mark === undefined) throw new RangeError(`line ${lineOf(text, at)} is no CSV`);
    row.push(field.value);
    at = field.end + mark.length;
    if (mark === ",") {
      // A comma at the very end is followed by an empty field.
      if (at === text.length) row.push("");
      else continue;
    }
    if (row.length > 1 || row[0] !== "") yield row;
    row = [];
  }
}

/** The field at a position and where it ends; null where a quote is not closed. */
function fieldAt(text: string, start: number): { value: string; end: number } | null {
  if (text[start] !== '"') {
    plain.lastIndex = start;
    const [value] = plain.exec(text) as [string]; // it matches everywhere, an empty field at the least
    return { value, end: start + value.length };
  }
  const end = closingQuote(text, start + 1);
  if (end < 0) return null;
  return { value: text.slice(start + 1, end).replaceAll('""', '"'), end: end + 1 };
}

/** The next quote that is not doubled, or -1. */
function closingQuote(text: string, start: number): number {
  for (let at = start; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0 || text[at + 1] !== '"') return at;
  }
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
