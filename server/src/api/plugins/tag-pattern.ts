// Matches names against a regular expression from a request: Python's syntax, and never longer than a moment.
import { Script } from "node:vm";

/** A pattern that takes longer than this over all names counts as invalid: it could hold up the server for hours. */
const limitMs = 1000;

/** Where a match may stand: `start` at the first character only, `anywhere` in the name. */
export type MatchPlace = "start" | "anywhere";

const scripts = {
  start: new Script("names.filter((name) => pattern.exec(name)?.index === 0)"),
  anywhere: new Script("names.filter((name) => pattern.test(name))"),
};

/** The names that match; null where the pattern is no regular expression, or takes too long. */
export function matchNames(
  source: string,
  names: readonly string[],
  place: MatchPlace,
): string[] | null {
  const translated = toJavaScript(source);
  try {
    const pattern = new RegExp(
      place === "start" ? `^(?:${translated.source})` : translated.source,
      translated.flags,
    );
    return scripts[place].runInNewContext({ names, pattern }, { timeout: limitMs });
  } catch {
    return null;
  }
}

/** Python's named groups, their references, string anchors and leading flags, in JavaScript's syntax. */
function toJavaScript(source: string): { source: string; flags: string } {
  const leading = /^\(\?([imsu]+)\)/.exec(source);
  const flags = (leading?.[1] ?? "").replace("u", "");
  const rest = leading ? source.slice(leading[0].length) : source;
  const translated = rest
    .replaceAll("(?P<", "(?<")
    .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replace(/(?<!\\)((?:\\\\)*)\\A/g, "$1^")
    .replace(/(?<!\\)((?:\\\\)*)\\Z/g, "$1$");
  return { source: translated, flags };
}
