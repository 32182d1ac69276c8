// Series: siblings of one operation type whose names differ only in a trailing, consecutive number.
import { leafName } from "./strict-names.ts";

/** A run of siblings that may be folded into one node. */
export interface Series {
  /** Scope and pattern, like `layer/conv_[1-12]`. */
  readonly name: string;
  /** Positions in the list of siblings, by number. */
  readonly members: readonly number[];
}

interface Candidate {
  readonly position: number;
  readonly number: number;
}

const NUMBERED = /^(\D*)(\d+)$/;

function toSeries(prefix: string, run: readonly Candidate[]): Series {
  const [first, last] = [run[0]?.number, run.at(-1)?.number];
  return { name: `${prefix}[${first}-${last}]`, members: run.map((item) => item.position) };
}

/** Cuts candidates, sorted by number, where a number is left out. */
function consecutiveRuns(sorted: readonly Candidate[]): Candidate[][] {
  const runs: Candidate[][] = [];
  let current: Candidate[] = [];
  for (const item of sorted) {
    const before = current.at(-1);
    if (before === undefined || item.number === before.number + 1) current.push(item);
    else {
      runs.push(current);
      current = [item];
    }
  }
  if (current.length > 0) runs.push(current);
  return runs;
}

/**
 * All series of two or more among the operations of one scope, TensorBoard's rule: same type, same name but
 * for the number at its end, numbers without a gap. A name without a number counts as number 0.
 */
export function findSeries(names: readonly string[], ops: readonly string[]): Series[] {
  const positions = names.map((_name, index) => index).filter((index) => ops[index] !== "");
  const found: Series[] = [];
  for (const members of Map.groupBy(positions, (index) => ops[index] ?? "").values()) {
    const patterns = Map.groupBy(members, (index) => seriesPrefix(names[index] ?? ""));
    for (const [prefix, alike] of patterns) {
      const candidates = alike
        .map((position) => ({ position, number: seriesNumber(names[position] ?? "") }))
        .sort((a, b) => a.number - b.number);
      for (const run of consecutiveRuns(candidates))
        if (run.length > 1) found.push(toSeries(prefix, run));
    }
  }
  return found;
}

function seriesPrefix(name: string): string {
  const leaf = leafName(name);
  const scope = name.slice(0, name.length - leaf.length);
  return scope + (NUMBERED.exec(leaf)?.[1] ?? leaf);
}

function seriesNumber(name: string): number {
  return Number(NUMBERED.exec(leafName(name))?.[2] ?? 0);
}
