// The filter of the run list: a regular expression, or conditions such as `loss < 0.1 and name ~ "resnet"`.
import { type Filter, parseFilter } from "../filter.ts";
import type { RunFacts } from "./run-facts.ts";

export interface RunFilter {
  readonly matches: (facts: RunFacts) => boolean;
  /** Why it cannot be used (then nothing is filtered out), or null. */
  readonly problem: string | null;
}

type Predicate = (facts: RunFacts) => boolean;
type Value = string | number | null;

const tokenPattern = /\s*(?:(and|or|not)\b|(<=|>=|!=|!~|[<>=~()])|"([^"]*)"|([^\s<>=~!()"]+))/iy;

interface Token {
  readonly kind: "word" | "operator" | "text" | "name";
  readonly text: string;
}

class QueryError extends Error {}

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  for (let at = 0; query.slice(at).trim() !== ""; at = tokenPattern.lastIndex) {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(query);
    if (!match) throw new QueryError(`cannot read “${query.slice(at).trim()}”`);
    const [, word, operator, text, name] = match;
    if (word) tokens.push({ kind: "word", text: word.toLowerCase() });
    else if (operator) tokens.push({ kind: "operator", text: operator });
    else if (text !== undefined) tokens.push({ kind: "text", text });
    else tokens.push({ kind: "name", text: name as string }); // one of the four matched
  }
  return tokens;
}

type Field = (facts: RunFacts) => readonly Value[];

const fields: Readonly<Record<string, Field>> = {
  name: ({ run }) => [run.name],
  status: ({ run }) => [run.status],
  step: ({ lastStep }) => [lastStep],
  duration: ({ durationSec }) => [durationSec],
  start: ({ startTimeSec }) => [startTimeSec],
  tag: ({ labels }) => labels,
  flag: ({ flags }) => flags.map(({ flag }) => flag.kind),
};

/** A field by name: one of a run's own, a hyperparameter, or the last value of a tag. */
function fieldOf(name: string): Field {
  const own = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return (
    own ??
    (({ hparams, metrics }) => {
      const value = hparams[name] ?? metrics.get(name)?.lastValue ?? null;
      return [typeof value === "boolean" ? String(value) : value];
    })
  );
}

const comparisons: Readonly<Record<string, (a: number | string, b: number | string) => boolean>> = {
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "=": (a, b) => a === b,
};

/** Tells of one value whether it meets the condition without its negation. */
function testOf(operator: string, wanted: string): (value: string | number) => boolean {
  if (operator === "~") {
    const filter = parseFilter(wanted);
    if (filter.problem) throw new QueryError(filter.problem);
    return (value) => filter.matches(String(value));
  }
  const compare = comparisons[operator];
  if (!compare) throw new QueryError(`“${operator}” is no comparison`);
  return (value) => compare(value, typeof value === "number" ? Number(wanted) : wanted);
}

/** A run without the value meets no condition on it; of several values one is enough, and none for a negation. */
function condition(name: string, operator: string, wanted: string): Predicate {
  const field = fieldOf(name);
  const isNegated = operator.startsWith("!");
  const test = testOf(isNegated ? operator.slice(1) : operator, wanted);
  return (facts) => {
    const values = field(facts).filter((value) => value !== null);
    return values.length > 0 && values.some(test) !== isNegated;
  };
}

/** Recursive descent over: or ← and ("or" and)*; and ← unary ("and" unary)*; unary ← "not" unary | "(" or ")" | condition. */
class Parser {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Predicate {
    const predicate = this.#or();
    const rest = this.#tokens[this.#at];
    if (rest) throw new QueryError(`“${rest.text}” was not expected`);
    return predicate;
  }

  #take(kind: Token["kind"], text?: string): Token | null {
    const token = this.#tokens[this.#at];
    if (token?.kind !== kind || (text !== undefined && token.text !== text)) return null;
    this.#at++;
    return token;
  }

  #or(): Predicate {
    const first = this.#and();
    if (!this.#take("word", "or")) return first;
    const rest = this.#or();
    return (facts) => first(facts) || rest(facts);
  }

  #and(): Predicate {
    const first = this.#unary();
    if (!this.#take("word", "and")) return first;
    const rest = this.#and();
    return (facts) => first(facts) && rest(facts);
  }

  #unary(): Predicate {
    if (this.#take("word", "not")) {
      const inner = this.#unary();
      return (facts) => !inner(facts);
    }
    if (!this.#take("operator", "(")) return this.#condition();
    const inner = this.#or();
    if (!this.#take("operator", ")")) throw new QueryError("a ) is missing");
    return inner;
  }

  #condition(): Predicate {
    const name = this.#take("name") ?? this.#take("text");
    const operator = this.#take("operator");
    const value = this.#take("text") ?? this.#take("name");
    if (!name || !operator || !value) throw new QueryError("write it as: name operator value");
    return condition(name.text, operator.text, value.text);
  }
}

const looksLikeQuery = /[<>~]|\s=\s|!=/;

function byName(filter: Filter): RunFilter {
  return { matches: ({ run }) => filter.matches(run.name), problem: filter.problem };
}

/** Conditions where the text holds a comparison (<, >, ~, !=, or = between spaces), else a regex on names. */
export function parseRunFilter(text: string): RunFilter {
  if (!looksLikeQuery.test(text)) return byName(parseFilter(text));
  try {
    return { matches: new Parser(tokenize(text)).whole(), problem: null };
  } catch (error) {
    if (error instanceof QueryError) return { matches: () => true, problem: error.message };
    throw error;
  }
}
