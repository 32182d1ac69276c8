// Groups of runs: by the run itself, its folder, or what a regular expression captures in its name.

/** TensorBoard's words in the URL: `run`, `directory` (ours), `regex:<expression>`. */
export type RunGrouping =
  | { readonly by: "run" }
  | { readonly by: "directory" }
  | { readonly by: "regex"; readonly expression: string };

export const byRun: RunGrouping = { by: "run" };

export function parseGrouping(text: string): RunGrouping | null {
  if (text === "run" || text === "directory") return { by: text };
  return text.startsWith("regex:")
    ? { by: "regex", expression: text.slice("regex:".length) }
    : null;
}

export function formatGrouping(grouping: RunGrouping): string {
  return grouping.by === "regex" ? `regex:${grouping.expression}` : grouping.by;
}

/** The group that a run belongs to, by name; null for a run that the expression does not match. */
export type GroupOf = (runName: string) => string | null;

/** What the expression captures, joined; the whole match where it captures nothing. */
function captured(expression: RegExp, name: string): string | null {
  const match = expression.exec(name);
  if (!match) return null;
  return match.length > 1 ? match.slice(1).filter(Boolean).join("/") : match[0];
}

/** An expression that cannot be read groups nothing: every run stands for itself. */
export function groupOf(grouping: RunGrouping): GroupOf {
  if (grouping.by === "run") return (name) => name;
  if (grouping.by === "directory")
    return (name) => name.slice(0, Math.max(0, name.lastIndexOf("/"))) || ".";
  try {
    const expression = new RegExp(grouping.expression);
    return (name) => captured(expression, name);
  } catch {
    return (name) => name;
  }
}
