// The rows of the run list: one a run, or folded into the folders of their names or into groups.
import type { RunFacts } from "./run-facts.ts";
import type { GroupOf } from "./run-groups.ts";

export type RunListRow =
  | {
      readonly kind: "run";
      readonly facts: RunFacts;
      readonly depth: number;
      /** Whether the folders above it say the path before its name. */
      readonly isPathKnown: boolean;
    }
  | {
      readonly kind: "folder" | "group";
      /** A folder's path from the log directory, without a slash at its end; a group's name. */
      readonly path: string;
      readonly depth: number;
      /** Names of the runs below it. */
      readonly runs: readonly string[];
      readonly isFolded: boolean;
    };

function runRow(facts: RunFacts, depth = 0, isPathKnown = false): RunListRow {
  return { kind: "run", facts, depth, isPathKnown };
}

export function flatRows(listed: readonly RunFacts[]): RunListRow[] {
  return listed.map((facts) => runRow(facts));
}

/** Groups stand where their first run does, whatever the folders; a run without a group stands by itself. */
export function groupRows(
  listed: readonly RunFacts[],
  folded: ReadonlySet<string>,
  groupOfRun: GroupOf,
): RunListRow[] {
  const parts = Map.groupBy(listed, (facts) => groupOfRun(facts.run.name) ?? facts);
  return [...parts].flatMap(([part, members]): RunListRow[] => {
    if (typeof part !== "string") return [runRow(part)];
    const isFolded = folded.has(part);
    const runs = members.map(({ run }) => run.name);
    const head = { kind: "group", path: part, depth: 0, runs, isFolded } as const;
    return isFolded ? [head] : [head, ...members.map((facts) => runRow(facts, 1))];
  });
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
    if (members.length === 1) return [runRow(first, depth, depth > 0)];
    const isFolded = folded.has(path);
    const runs = members.map(({ run }) => run.name);
    const head = { kind: "folder", path, depth, runs, isFolded } as const;
    return isFolded ? [head] : [head, ...treeRows(members, folded, path, depth + 1)];
  });
}
