// What a writer's process leaves behind when it ends without closing its writer.
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readScalars } from "./read-events.ts";
import { startProcess } from "./source-process.ts";

let logDir: string;
beforeEach(() => {
  logDir = mkdtempSync(join(tmpdir(), "tb-ts-crash-"));
});
afterEach(() => rmSync(logDir, { recursive: true, force: true }));

test.each([1, 3, 10])(
  "killed after %i flushes, everything flushed is there, in order, undamaged",
  async (n) => {
    const child = startProcess("log-until-killed.mjs", [logDir]);
    let last = { path: "", flushed: 0 };
    for (let i = 0; i < n; i++) [last] = (await once(child, "message")) as [typeof last];
    child.kill("SIGKILL");
    await once(child, "exit");
    const points = readScalars(last.path);
    expect(points.length).toBeGreaterThanOrEqual(last.flushed);
    for (const [step, point] of points.entries())
      if (point.step !== step || point.value !== Math.fround(Math.sqrt(step)))
        throw new Error(`point ${step} is ${JSON.stringify(point)}`);
  },
);

test.each([
  ["return", 0],
  ["throw", 1],
] as const)("a process that ends by %s without closing loses nothing", async (way, status) => {
  const child = startProcess("log-and-exit.mjs", [logDir, way]);
  const [code] = await once(child, "exit");
  expect(code).toBe(status);
  const [file] = readdirSync(logDir);
  expect(readScalars(join(logDir, file!))).toEqual([{ tag: "x", step: 0, value: 1 }]);
});
