// TensorBoard's own page in front of our server, over every fixture: each tab opens and nothing fails.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { afterAll, describe, expect, test } from "vitest";
import { startServer } from "../../src/start-server.ts";
import { fixtures, hasPython } from "../conformance/fixture-cases.ts";
import { untilRead } from "../conformance/replay.ts";
import { knownProblems } from "./known-problems.ts";
import { openTabs, type TabReport } from "./open-tabs.ts";
import { PageFront } from "./page-front.ts";
import { findTensorBoardPage } from "./tensorboard-package.ts";

const cases =
  "biggraph debugger hparams hparams_auto keras nested restart sampling seed tensorboardx tf1 torch values".split(
    " ",
  );
const caseLimitMs = 240_000;

/** Chromium in a container; the projector and the meshes are drawn by WebGL in software. */
const chromiumFlags = [
  ...["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-sync"],
  ...["--disable-background-networking", "--disable-component-update"],
  ...["--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
];

const chromiumPath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const page = fixtures && hasPython ? findTensorBoardPage() : null;

/** Opens the page's tabs over a case's log directory. */
async function openCase(browser: Browser, root: string, name: string): Promise<TabReport[]> {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-page-"));
  const logdir = join(folder, "logdir");
  execFileSync("python3", ["-B", join(root, "materialize.py"), join(root, name), logdir]);
  const server = await startServer({
    ...{ logdir, host: "127.0.0.1", port: 0, pathPrefix: "", windowTitle: "" },
    ...{ reloadIntervalSec: 5, samplesPerPlugin: {}, index: ":memory:", onNotice: () => {} },
  });
  const front = new PageFront(page!, server.url); // only called where there is a page
  try {
    await untilRead(server.url);
    // TensorBoard counts no dump as data of the debugger: its tab opens by name only.
    const further = name === "debugger" ? ["debugger-v2"] : [];
    return await openTabs(await browser.newPage(), await front.listen(), further);
  } finally {
    await front.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An answer may come when the next tab is open already, so the tab does not count. */
function isKnown(name: string, problem: string): boolean {
  return knownProblems.some((known) => known.cases.includes(name) && known.problem.test(problem));
}

if (fixtures && page && existsSync(chromiumPath)) {
  const root = fixtures;
  const browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumFlags });
  afterAll(() => browser.close());
  describe("TensorBoard's own page opens every tab without a problem that it has not on the real server", () => {
    test.each(cases)("%s", { timeout: caseLimitMs }, async (name) => {
      const reports = await openCase(browser, root, name);
      expect(reports.length).toBeGreaterThan(0);
      const problems = reports.flatMap(({ tab, problems }) =>
        problems.filter((one) => !isKnown(name, one)).map((one) => `${tab}: ${one}`),
      );
      expect(problems).toEqual([]);
    });
  });
} else {
  test("there are no fixtures, no Python 3 with PyPI or no Chromium here, so the page is not opened", () =>
    expect(fixtures && page && existsSync(chromiumPath)).toBeFalsy());
}
