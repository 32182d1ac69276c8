// Reads CSV as RFC 4180 has it: quoted fields may hold commas, quotes and line breaks.

/** The rows of a text. Throws RangeError, with the line, where a quoted field does not end. */
export function* parseCsv(text: string): Generator<string[]> {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  let row: string[] = [];
  while (field.lastIndex < text.length) {
    const start = field.lastIndex;
    const match = field.exec(text);
    if (!match) throw new RangeError(`line ${lineOf(text, start)} is no CSV`);
    const [, quoted, plain = "", end] = match;
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === ",") {
      // A comma at the very end is followed by an empty field.
      if (field.lastIndex === text.length) row.push("");
      else continue;
    }
    if (row.length > 1 || row[0] !== "") yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}
