// Groups of runs: by the run itself, its folder, a hyperparameter, or what a regular expression captures in its name.
import type { HParams } from "@tb-ts/client";

/** TensorBoard's words in the URL: `run`, `regex:<expression>`; and ours: `directory`, `hparam:<name>`. */
export type RunGrouping =
  | { readonly by: "run" }
  | { readonly by: "directory" }
  | { readonly by: "regex"; readonly expression: string }
  | { readonly by: "hparam"; readonly name: string };

export const byRun: RunGrouping = { by: "run" };

export function parseGrouping(text: string): RunGrouping | null {
  if (text === "run" || text === "directory") return { by: text };
  if (text.startsWith("regex:")) return { by: "regex", expression: text.slice("regex:".length) };
  return text.startsWith("hparam:") ? { by: "hparam", name: text.slice("hparam:".length) } : null;
}

export function formatGrouping(grouping: RunGrouping): string {
  if (grouping.by === "regex") return `regex:${grouping.expression}`;
  return grouping.by === "hparam" ? `hparam:${grouping.name}` : grouping.by;
}

/** The group that a run belongs to, by name; null for a run that no expression matches, or without the value. */
export type GroupOf = (runName: string) => string | null;

/** What the expression captures, joined; the whole match where it captures nothing. */
function captured(expression: RegExp, name: string): string | null {
  const match = expression.exec(name);
  if (!match) return null;
  return match.length > 1 ? match.slice(1).filter(Boolean).join("/") : match[0];
}

/** `optimizer=adam`; null where the run has no such hyperparameter. */
function sharedHparam(values: HParams["runs"][string] | undefined, name: string): string | null {
  return values && Object.hasOwn(values, name) ? `${name}=${values[name]}` : null;
}

/** An expression that cannot be read groups nothing: every run stands for itself. */
export function groupOf(grouping: RunGrouping, hparams: HParams["runs"]): GroupOf {
  if (grouping.by === "run") return (name) => name;
  if (grouping.by === "hparam") return (run) => sharedHparam(hparams[run], grouping.name);
  if (grouping.by === "directory")
    return (name) => name.slice(0, Math.max(0, name.lastIndexOf("/"))) || ".";
  try {
    const expression = new RegExp(grouping.expression);
    return (name) => captured(expression, name);
  } catch {
    return (name) => name;
  }
}

/** The groups of the runs, each where its first run stands; null is none. */
export function groupsIn(
  runs: readonly { readonly name: string }[],
  groupOfRun: GroupOf,
): (string | null)[] {
  const groups = new Set(runs.map(({ name }) => groupOfRun(name)));
  groups.delete(null);
  return [...groups];
}
