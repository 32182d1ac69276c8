// What we show of files that grow, vanish and are replaced, against what the real TensorBoard 2.21 showed of them.
import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { fixtures, hasPython } from "./fixture-cases.ts";

const run = promisify(execFile);
const command = join(import.meta.dirname, "..", "..", "..", "cli", "bin", "tb-ts.js");
const flags =
  "--logdir {logdir} --port {port} --host 127.0.0.1 --reload_interval 1 --index :memory:";
const scenarioLimitMs = 120_000;

/** The last line of the check's output: how many probes were right, and how many were not. */
async function check(root: string, scenario: string): Promise<string> {
  const server = `${process.execPath} ${command} ${flags}`;
  const args = [join(root, "check_live.py"), "--server", server, scenario];
  // It exits with the number of wrong probes, which it prints.
  const { stdout } = await run("python3", args, { timeout: scenarioLimitMs }).catch(
    (error: { stdout: string; stderr: string }) => ({ stdout: `${error.stdout}${error.stderr}` }),
  );
  return stdout;
}

if (fixtures && hasPython) {
  const root = fixtures;
  const scenarios = globSync(join(root, "faults", "live", "*.json")).sort();
  describe("shows changing files as the real TensorBoard does", () => {
    test.each(scenarios.map((path) => [basename(path, ".json"), path] as const))(
      "%s",
      { timeout: scenarioLimitMs + 10_000, concurrent: true },
      async (_name, path) =>
        expect(await check(root, path)).toMatch(/\b[1-9]\d* passed, 0 failed$/m),
    );
  });
} else {
  test("there are no recorded scenarios, or no Python 3, here", () =>
    expect(fixtures && hasPython).toBeFalsy());
}
