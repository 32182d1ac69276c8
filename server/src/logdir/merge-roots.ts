// Joins what several roots hold into one log directory; of a run that two of them have, the later one's counts.
import type { Discovery, LogdirFile, LogdirProblem } from "./logdir.ts";

export function mergeRoots(found: readonly Discovery[]): Discovery {
  const [only] = found;
  if (only && found.length === 1) return only;
  const problems: LogdirProblem[] = found.flatMap((discovery) => discovery.problems);
  const filesOfRun = new Map<string, readonly LogdirFile[]>();
  for (const discovery of found) {
    for (const [run, files] of Map.groupBy(discovery.files, (file) => file.run)) {
      if (filesOfRun.has(run)) problems.push(clash(run));
      filesOfRun.set(run, files);
    }
  }
  return {
    files: [...filesOfRun.values()].flat(),
    directories: found.flatMap((discovery) => discovery.directories),
    problems,
  };
}

function clash(run: string): LogdirProblem {
  return {
    kind: "clash",
    path: run,
    message: `Two log directories have a run named ${run}: the later one is shown. Give them different names.`,
  };
}
