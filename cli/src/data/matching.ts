// Which names a regular expression finds: one that would backtrack for hours is given up after a moment.
import { Script } from "node:vm";
import { CliError } from "../cli-error.ts";

const limitMs = 1000;
const script = new Script("names.filter((name) => pattern.test(name))");

/** Those of the names in which the pattern is found; all of them where there is none. Throws a CliError. */
export function matching(
  pattern: RegExp | undefined,
  names: Iterable<string>,
): ReadonlySet<string> {
  const distinct = new Set(names);
  if (!pattern) return distinct;
  try {
    const sandbox = { names: [...distinct], pattern };
    return new Set(script.runInNewContext(sandbox, { timeout: limitMs }) as string[]);
  } catch (cause) {
    throw new CliError(`The pattern ${pattern.source} takes too long.`, { cause });
  }
}
