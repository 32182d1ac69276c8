// npm test: installs, builds and runs every test, the browser's included. Arguments after -- go to vitest.
// A test that fails is tried once more: what passes then does not stop anybody, and is named at the end to be mended.
import "./modern-node.mjs";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { build } from "./build-steps.mjs";
import { ensureChromium } from "./chromium.mjs";
import { ensureInstalled, root, tool } from "./steps.mjs";

ensureInstalled();
const chromium = ensureChromium();
build();

const folder = mkdtempSync(join(tmpdir(), "tb-ts-test-"));
const report = join(folder, "report.json");
const { status } = spawnSync(
  tool("vitest"),
  [
    "run",
    "--retry=1",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
    env: { ...process.env, CHROMIUM_PATH: chromium },
  },
);
printCounts();
rmSync(folder, { recursive: true });
process.exit(status ?? 1);

/** The closing line, in a form that any CI can read. */
function printCounts() {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  for (const title of passedOnSecondTry(testResults)) console.log(`unsteady: ${title}`);
  const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : "";
  console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
}

function passedOnSecondTry(files) {
  return files.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status, failureMessages }) => status === "passed" && failureMessages.length > 0)
      .map(
        ({ fullName, failureMessages }) =>
          `${relative(root, name)}: ${fullName}: ${failureMessages[0].split("\n", 1)}`,
      ),
  );
}
