// What changed from one text to the next: words that went, words that came, in the order they are read.

export interface Change {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** Tokens that are compared pair by pair at most; longer texts are compared line by line. */
const mostWords = 2_000;
const mostLines = 4_000;

const words = /\s*\S+|\s+$/g;
const lines = /[^\n]*\n?/g;

/** Words with the space before them, or whole lines where there are too many words. */
function tokensOf(before: string, after: string): readonly [string[], string[]] {
  const split = (text: string, by: RegExp): string[] => text.match(by) ?? [];
  const [wordsBefore, wordsAfter] = [split(before, words), split(after, words)];
  if (Math.max(wordsBefore.length, wordsAfter.length) <= mostWords)
    return [wordsBefore, wordsAfter];
  return [split(before, lines), split(after, lines)];
}

function sharedStart(a: readonly string[], b: readonly string[]): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at++;
  return at;
}

/** Lengths of the longest common subsequence of a from i on and b from j on, row after row. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j; // rows and columns run within the table
      lengths[at] =
        a[i] === b[j]
          ? lengths[at + width + 1]! + 1
          : Math.max(lengths[at + width]!, lengths[at + 1]!);
    }
  }
  return lengths;
}

function* compare(a: readonly string[], b: readonly string[]): Generator<Change> {
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const at = i * width + j;
    if (i < a.length && a[i] === b[j]) {
      yield { kind: "same", text: b[j++] as string };
      i++;
    } else if (j >= b.length || (i < a.length && lengths[at + width]! >= lengths[at + 1]!)) {
      yield { kind: "removed", text: a[i++] as string };
    } else yield { kind: "added", text: b[j++] as string };
  }
}

/** Neighbours of one kind as one. */
function joined(changes: Iterable<Change>): Change[] {
  const all: Change[] = [];
  for (const { kind, text } of changes) {
    const last = all.at(-1);
    if (last?.kind === kind) all[all.length - 1] = { kind, text: last.text + text };
    else if (text !== "") all.push({ kind, text });
  }
  return all;
}

/** All of `after` with what `before` had besides; texts too long to compare are replaced as a whole. */
export function differenceOf(before: string, after: string): readonly Change[] {
  const [a, b] = tokensOf(before, after);
  const start = sharedStart(a, b);
  const end = sharedStart(a.slice(start).reverse(), b.slice(start).reverse());
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const isTooLong = restA.length > mostLines || restB.length > mostLines;
  const middle: Iterable<Change> = isTooLong
    ? [
        { kind: "removed", text: restA.join("") },
        { kind: "added", text: restB.join("") },
      ]
    : compare(restA, restB);
  return joined([
    { kind: "same", text: a.slice(0, start).join("") },
    ...middle,
    { kind: "same", text: a.slice(a.length - end).join("") },
  ]);
}
