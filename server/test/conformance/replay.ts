// Serves a case's log directory and asks everything that the real TensorBoard was asked.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { startServer } from "../../src/start-server.ts";
import type { FixtureCase } from "./fixture-cases.ts";

const run = promisify(execFile);

/** One request of the recording, and how the answer differed from every recorded one; empty where it did not. */
export interface Replayed {
  readonly id: string;
  readonly request: string;
  readonly diffs: readonly string[];
}

/** Replays a case against our server with the real one's flags. */
export async function replay(fixtures: string, one: FixtureCase): Promise<Replayed[]> {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-case-"));
  const logdir = join(folder, "logdir");
  const report = join(folder, "report.json");
  try {
    await run("python3", [join(fixtures, "materialize.py"), one.folder, logdir]);
    const server = await startServer({
      logdir,
      host: "127.0.0.1",
      port: 0,
      pathPrefix: "",
      windowTitle: "",
      reloadIntervalSec: 5,
      samplesPerPlugin: one.samplesPerPlugin,
      index: ":memory:",
      onNotice: () => {},
    });
    try {
      await untilRead(server.url);
      const flags = ["--wait", "0", "--settle", "0", "--retries", "0", "--quiet", "--json", report];
      // It exits with the number of differences; the report tells which.
      await run("python3", [
        join(fixtures, "check_api.py"),
        server.url,
        one.folder,
        ...flags,
      ]).catch(() => {});
      return JSON.parse(readFileSync(report, "utf8"));
    } finally {
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The first pass over the log directory answers 503 until it is done. */
export async function untilRead(url: string): Promise<void> {
  for (;;) {
    const { status } = await fetch(new URL("readyz", url));
    if (status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
