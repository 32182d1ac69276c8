// Runs a script of examples/ as a user does, into a log directory of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readScalars } from "./read-events.ts";
import { sourceFlags } from "./source-process.ts";

export interface ExampleResult {
  readonly stdout: string;
  readonly stderr: string;
  /** The values of each tag in each run, `<run>/<tag>`, in file order. */
  readonly scalars: Readonly<Record<string, readonly number[]>>;
}

/** Runs `examples/<name>.mjs` with the flags; its log directory is gone afterwards. */
export function runExample(name: string, flags: readonly string[] = []): ExampleResult {
  const logDir = mkdtempSync(join(tmpdir(), `tb-ts-${name}-`));
  const script = join(import.meta.dirname, "../../examples", `${name}.mjs`);
  const args = [...sourceFlags, script, "--logdir", logDir, ...flags];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  const scalars: Record<string, number[]> = {};
  for (const file of readdirSync(logDir, { recursive: true, encoding: "utf8" })) {
    if (!file.includes("tfevents")) continue;
    const run = file.split("/").slice(1, -1).join("/");
    for (const { tag, value } of readScalars(join(logDir, file)))
      scalars[`${run}/${tag}`] = [...(scalars[`${run}/${tag}`] ?? []), value];
  }
  rmSync(logDir, { recursive: true, force: true });
  return { stdout, stderr, scalars };
}
