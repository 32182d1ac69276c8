// Prints observations in the form of TensorBoard's --inspect.
import { type Kind, kinds, type Observations, type Step, taggedKinds } from "./observations.ts";

/** It ends in a line feed of its own, so that an empty line follows it. */
export const ruler = `${"=".repeat(70)}\n`;

/** The block of one run or file, tags first unless one tag was asked for. */
export function formatUnit(name: string, observations: Observations, tag: string | null): string {
  const statistics = kinds.map((kind) => formatKind(kind, observations.steps(kind), tag === null));
  const lines = statistics.flat();
  if (tag !== null)
    return [`Event statistics for tag ${tag} in ${name}:`, ...lines, ruler].join("\n");
  const tags = taggedKinds.flatMap((kind) => formatTags(kind, observations.tags(kind)));
  return [
    `These tags are in ${name}:`,
    ...tags,
    ruler,
    `Event statistics for ${name}:`,
    ...lines,
    ruler,
  ].join("\n");
}

function formatTags(kind: Kind, tags: readonly string[]): string[] {
  return tags.length === 0 ? [`${kind} -`] : [kind, ...tags.map((tag) => `   ${tag}`)];
}

function formatKind(kind: Kind, steps: readonly Step[], showMissing: boolean): string[] {
  if (steps.length === 0) return showMissing ? [`${kind} -`] : [];
  // Math.max and Math.min take no 64-bit integers.
  const sorted = steps.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const isWhole = kind === "sessionlog:start" || kind === "sessionlog:stop";
  const facts: [string, string][] = isWhole
    ? [["steps", `[${steps.join(", ")}]`]]
    : [
        ["first_step", `${steps[0]}`],
        ["last_step", `${steps.at(-1)}`],
        ["max_step", `${sorted.at(-1)}`],
        ["min_step", `${sorted[0]}`],
        ["num_steps", `${new Set(steps).size}`],
      ];
  facts.push(["outoforder_steps", formatStepBacks(steps)]);
  facts.sort(([a], [b]) => (a < b ? -1 : 1));
  return [kind, ...facts.map(([fact, value]) => `   ${fact.padEnd(20)} ${value}`)];
}

/** Pairs of neighbours of which the second is less, as Python prints a list of tuples. */
function formatStepBacks(steps: readonly Step[]): string {
  const pairs: string[] = [];
  for (let i = 1; i < steps.length; i++) {
    const [before, after] = [steps[i - 1] as Step, steps[i] as Step]; // both within the length
    if (after < before) pairs.push(`(${before}, ${after})`);
  }
  return `[${pairs.join(", ")}]`;
}
