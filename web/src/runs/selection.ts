// Which runs are selected, in a form that survives new runs and stays short in the URL.

/** All but the named runs, or only the named ones. A run that appears later follows the rule. */
export interface RunSelection {
  readonly rule: "allBut" | "only";
  readonly names: ReadonlySet<string>;
}

export const allRuns: RunSelection = { rule: "allBut", names: new Set() };

export function isSelected(selection: RunSelection, name: string): boolean {
  return selection.names.has(name) === (selection.rule === "only");
}

/** The selection with the named runs shown or hidden. */
export function withRuns(
  selection: RunSelection,
  names: Iterable<string>,
  isShown: boolean,
): RunSelection {
  const changed = new Set(selection.names);
  for (const name of names) {
    if (isShown === (selection.rule === "only")) changed.add(name);
    else changed.delete(name);
  }
  return { rule: selection.rule, names: changed };
}

/** The same runs of `all`, by whichever rule names fewer of them. */
export function shortest(selection: RunSelection, all: readonly string[]): RunSelection {
  const shown = all.filter((name) => isSelected(selection, name));
  if (shown.length * 2 < all.length) return { rule: "only", names: new Set(shown) };
  return {
    rule: "allBut",
    names: new Set(all.filter((name) => !isSelected(selection, name))),
  };
}

/** `-a,b` hides a and b, `+a` shows a alone; names are percent-encoded. */
export function formatSelection({ rule, names }: RunSelection): string {
  return (rule === "only" ? "+" : "-") + [...names].map(encodeURIComponent).join(",");
}

export function parseSelection(text: string): RunSelection | null {
  if (!/^[+-]/.test(text)) return null;
  try {
    const names = text.slice(1).split(",").filter(Boolean).map(decodeURIComponent);
    return { rule: text[0] === "+" ? "only" : "allBut", names: new Set(names) };
  } catch {
    return null; // a broken percent escape: the default stands
  }
}
