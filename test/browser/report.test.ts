// A report opened from the disk: it shows its charts, answers the pointer and asks nobody for anything.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { writeSweep } from "./event-files.ts";

const logdir = temporaryFolder();
const folder = temporaryFolder();
let dashboard: Dashboard;

function makeReport(name: string, from: string, ...flags: string[]): string {
  const path = join(folder, name);
  const bin = join(import.meta.dirname, "..", "..", "cli", "bin", "tb-ts.js");
  const args = ["report", "--logdir", from, "--output", path, "--index", ":memory:", ...flags];
  execFileSync(process.execPath, [bin, ...args]);
  return path;
}

/** Opens a file and notes every request besides the one for the file itself. */
async function openFile(path: string, options: BrowserContextOptions = devices.desktop) {
  const page = await dashboard.open("about:blank", options);
  const requests: string[] = [];
  page.on("request", (request) => {
    if (!request.isNavigationRequest()) requests.push(request.url());
  });
  await page.goto(pathToFileURL(path).href);
  return { page, requests };
}

function drawn(page: Page) {
  return page
    .getByText(/runs?: /)
    .first()
    .waitFor({ state: "attached" });
}

beforeAll(async () => {
  writeSweep(logdir);
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  for (const path of [logdir, folder]) rmSync(path, { recursive: true, force: true });
});

test("the command's report has the chosen charts, answers the pointer and asks for nothing", async () => {
  const flags = ["--tag", "^loss", "--run", "sweep", "--title", "A <sweep>"];
  const path = makeReport("sweep.html", logdir, ...flags, "--view", "smoothing=0");
  const { page, requests } = await openFile(path);
  await drawn(page);
  expect(await page.title()).toBe("A <sweep>");
  await expect.poll(() => page.locator("article").count()).toBe(2);
  await expect.poll(() => page.locator(".run-row").count()).toBe(4);
  expect(await page.getByRole("spinbutton", { name: "Smoothing as a number" }).inputValue()).toBe(
    "0",
  );
  await page.getByRole("application").first().hover();
  await page.locator(".tooltip").getByText("lr=0.3").waitFor();
  await page.getByRole("checkbox", { name: "sweep/lr=0.1" }).click();
  await page.getByText("3 of 4").waitFor();
  await page.getByRole("button", { name: "Full screen: loss/train" }).click();
  await page.getByRole("dialog").getByRole("row").nth(3).waitFor();
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keyboard and mouse" });
  await keys.getByText("Smoothing on or off").waitFor();
  expect(await keys.getByText("live updates").count()).toBe(0);
  expect(requests.filter((url) => !url.startsWith("blob:"))).toEqual([]);
});

test("a card whose run holds a NaN says where", async () => {
  const from = temporaryFolder();
  const writer = new SummaryWriter(join(from, "burst"));
  for (let step = 0; step < 20; step++) writer.scalar("loss", step < 12 ? 1 : Number.NaN, step);
  writer.close();
  const { page } = await openFile(makeReport("nan.html", from));
  rmSync(from, { recursive: true });
  await page.getByRole("img", { name: "burst is NaN at step 12" }).waitFor();
});

test("the hyperparameters of its runs are a table that follows the run list", async () => {
  const from = temporaryFolder();
  for (const [run, lr] of [
    ["a", 0.1],
    ["b", 0.02],
    ["left out", 0.5],
  ] as const) {
    using writer = new SummaryWriter(join(from, run));
    writer.hparams({ lr, optimizer: "sgd" }, { metrics: ["loss"] });
    writer.scalar("loss", lr, 0);
  }
  const { page } = await openFile(makeReport("hparams.html", from, "--run", "^[ab]$"));
  rmSync(from, { recursive: true });
  const rows = page.getByRole("region", { name: "Hyperparameters" }).getByRole("row");
  await expect
    .poll(() => rows.allTextContents())
    .toEqual(["Runlroptimizer", "a0.1sgd", "b0.02sgd"]);
  await page.getByRole("checkbox", { name: "a", exact: true }).click();
  await expect.poll(() => rows.allTextContents()).toEqual(["Runlroptimizer", "b0.02sgd"]);
});

test("the page's button saves what is on the screen, with its settings", async () => {
  const page = await dashboard.open("?tagFilter=lr&smoothing=0.25");
  await drawn(page);
  await page.getByRole("checkbox", { name: "validation", exact: true }).click();
  await page.getByRole("button", { name: "Download all charts" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Report of all charts" }).click();
  const path = join(folder, "button.html");
  await (await downloading).saveAs(path);
  const report = await openFile(path);
  await drawn(report.page);
  await expect.poll(() => report.page.locator("article").count()).toBe(1);
  await report.page.getByText("5 of 5").waitFor();
  const weight = report.page.getByRole("spinbutton", { name: "Smoothing as a number" });
  expect(await weight.inputValue()).toBe("0.25");
  expect(report.requests).toEqual([]);
});

test("its points are saved without a server too", async () => {
  const { page } = await openFile(
    makeReport("points.html", logdir, "--tag", "^lr$", "--run", "^train"),
  );
  await drawn(page);
  await page.getByRole("button", { name: "Download all charts" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "as CSV" }).click();
  const rows = readFileSync(await (await downloading).path(), "utf8")
    .trim()
    .split("\r\n");
  expect(rows).toHaveLength(1 + 200);
  expect(rows[1]).toBe("train,lr,1760000000,0,0.10000000149011612");
});

test("20 charts of 10 runs, 2,000 points each, are at most 3 MB", async () => {
  const long = temporaryFolder();
  for (let run = 0; run < 10; run++) {
    using writer = new SummaryWriter(join(long, `run ${run}`));
    for (let step = 0; step < 2_000; step++) {
      for (let tag = 0; tag < 20; tag++) {
        const noise = Math.sin(step * 12.9898 + tag * 78.233 + run) * 43_758.5453;
        const value = Math.exp(-step / 500) + 0.1 * (noise - Math.floor(noise));
        const wallTimeSec = 1_760_000_000 + step * 0.0317 + run;
        writer.scalar(`metric ${tag}`, value, step, { wallTimeSec });
      }
    }
  }
  const path = makeReport("long.html", long);
  rmSync(long, { recursive: true });
  expect(statSync(path).size).toBeLessThanOrEqual(3_000_000);
  const { page, requests } = await openFile(path);
  await drawn(page);
  await page.getByText("10 of 10").waitFor();
  expect(requests).toEqual([]);
});

test.each(["light", "dark"] as const)(
  "nothing serious is found by axe-core, %s",
  async (colorScheme) => {
    const path = makeReport("axe.html", logdir);
    for (const device of [devices.desktop, devices.phone]) {
      const { page } = await openFile(path, { ...device, colorScheme });
      await drawn(page);
      // The policy that forbids requests would keep axe-core's own script out as an element; evaluating it is allowed.
      expect(await findings(page)).toEqual([]);
    }
  },
);

test("no page wrote an error to the console", () => {
  expect(dashboard.problems).toEqual([]);
});
