// The rows of the run list: one a run, or folded into the folders of their names.
import type { RunFacts } from "./run-facts.ts";

export type RunListRow =
  | { readonly kind: "run"; readonly facts: RunFacts; readonly depth: number }
  | {
      readonly kind: "folder";
      /** From the log directory, without a slash at its end. */
      readonly path: string;
      readonly depth: number;
      /** Names of the runs below it. */
      readonly runs: readonly string[];
      readonly isFolded: boolean;
    };

export function flatRows(listed: readonly RunFacts[]): RunListRow[] {
  return listed.map((facts) => ({ kind: "run", facts, depth: 0 }));
}

/** The first part of a name below a folder, without its slash; null where nothing is left below it. */
function nextFolder(name: string, folder: string): string | null {
  const start = folder === "" ? 0 : folder.length + 1;
  const end = name.indexOf("/", start);
  return end < 0 ? null : name.slice(0, end);
}

/**
 * Folders stand where their first run does, so the order of the runs leads. A folder of a single run is no folder: its
 * run stands there with its whole name.
 */
export function treeRows(
  listed: readonly RunFacts[],
  folded: ReadonlySet<string>,
  folder = "",
  depth = 0,
): RunListRow[] {
  const parts = Map.groupBy(
    listed,
    ({ run }) => nextFolder(run.name, folder) ?? `${run.name}/`, // ends in a slash: a run, not a folder
  );
  return [...parts].flatMap(([path, members]): RunListRow[] => {
    const [first] = members as [RunFacts];
    if (members.length === 1) return [{ kind: "run", facts: first, depth }];
    const isFolded = folded.has(path);
    const runs = members.map(({ run }) => run.name);
    const head = { kind: "folder", path, depth, runs, isFolded } as const;
    return isFolded ? [head] : [head, ...treeRows(members, folded, path, depth + 1)];
  });
}
