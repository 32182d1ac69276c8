// What goes wrong in TensorBoard's page on the fixtures over the real TensorBoard 2.21 as well, and why.

interface KnownProblem {
  readonly cases: readonly string[];
  readonly problem: RegExp;
  readonly reason: string;
}

export const knownProblems: readonly KnownProblem[] = [
  {
    cases: ["biggraph", "keras"],
    problem:
      /^404: .*\/graph\?.*conceptual=false&tag=keras|^console: (?:undefined|Error: Malformed GraphDef)/,
    reason: "the page asks for the op graph of a tag that has a conceptual graph only",
  },
  {
    cases: ["torch"],
    problem: /^404: \/x\.png/,
    reason: "a text of the fixture holds an image with this relative address",
  },
  {
    cases: ["tf1"],
    problem: /^console: Error: <(?:path|g)> attribute/,
    reason: "the page draws a histogram without buckets as a path of undefined points",
  },
  {
    cases: ["hparams_auto"],
    problem: /^console: Error: <circle> attribute c[xy]: Expected length, "NaN"/,
    reason: "the page draws a metric that is NaN as a circle at NaN",
  },
  {
    cases: ["values"],
    problem: /^404: \/x$/,
    reason: "a text of the fixture holds an image with this relative address",
  },
  {
    cases: ["nested"],
    problem: /^console: ERROR TypeError: \(e\[i\] \|\| \[\]\) is not iterable/,
    reason:
      "the page looks up a run called constructor in an object without own properties of that name",
  },
];
