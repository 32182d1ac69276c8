// The run list in a real browser: columns, folders, tags, comparison, watch rules.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { eventually } from "./eventually.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

/** Runs of a sweep: one diverges, one meets a NaN, one says that it failed. */
function writeRuns(): void {
  const losses: Record<string, (step: number) => number> = {
    "sweep/adam/small": (step) => 2 * Math.exp(-step / 40) + 0.2,
    "sweep/adam/large": (step) => (step < 50 ? 2 - step / 50 : 5),
    "sweep/sgd": (step) => (step < 90 ? 1 : Number.NaN),
    baseline: (step) => 1 - step / 300,
  };
  for (const [at, [name, loss]] of Object.entries(losses).entries()) {
    const writer = new SummaryWriter(join(logdir, name));
    writer.hparams({ lr: 0.1 / (at + 1), optimizer: name.split("/")[1] ?? "none", epochs: 3 });
    for (let step = 0; step < 120; step++) {
      writer.scalar("train/loss", loss(step), step);
      writer.scalar("train/accuracy", at === 0 && step === 60 ? 0.9 : 0.5 + step / 1000, step);
    }
    writer.hparamsEnd(name === "sweep/sgd" ? "failure" : "success");
    writer.close();
  }
}

beforeAll(async () => {
  writeRuns();
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

function columnsParam(...ids: string[]): string {
  return `runColumns=${encodeURIComponent(JSON.stringify(ids))}`;
}

async function cellsOf(page: Page, run: string): Promise<string[]> {
  const row = page
    .locator(".run-row")
    .filter({ has: page.getByRole("checkbox", { name: run, exact: true }) });
  return row.getByRole("cell").allInnerTexts();
}

async function headsOf(page: Page): Promise<string[]> {
  return page.locator(".run-table thead th button").allInnerTexts();
}

test("columns show hyperparameters, and the last, least and best of a metric", async () => {
  const page = await dashboard.open(
    `?${columnsParam("hparam:lr", "metric:train/accuracy", "min:train/loss", "best:train/accuracy")}`,
  );
  await eventually(() => cellsOf(page, "sweep/adam/small")).toEqual([
    "0.1",
    "0.619",
    "0.3021",
    "0.9",
  ]);
  await page.getByRole("button", { name: "Columns of the run list" }).click();
  await page.locator("label", { hasText: "Best" }).click();
  await page.getByRole("checkbox", { name: "train/loss (best)" }).check();
  await page.getByRole("checkbox", { name: "optimizer" }).check();
  await eventually(async () => (await cellsOf(page, "baseline")).slice(-2)).toEqual([
    "0.6033",
    "none",
  ]);
  expect(dashboard.problems).toEqual([]);
});

test("columns are moved and resized by keys, and stay so", async () => {
  const page = await dashboard.open(`?${columnsParam("step", "hparam:lr")}`);
  await page.locator(".run-row").first().waitFor();
  await page.getByRole("columnheader", { name: "lr" }).getByRole("button").focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await eventually(() => headsOf(page)).toEqual(["Run", "lr", "Last step"]);
  const resizer = page.getByRole("separator", { name: "Width of lr" });
  const before = Number(await resizer.getAttribute("aria-valuenow"));
  await resizer.focus();
  await page.keyboard.press("ArrowLeft");
  await eventually(async () => Number(await resizer.getAttribute("aria-valuenow")) > before).toBe(
    true,
  );
  await page.reload();
  await page.locator(".run-row").first().waitFor();
  await eventually(() => headsOf(page)).toEqual(["Run", "lr", "Last step"]);
  expect(Number(await resizer.getAttribute("aria-valuenow"))).toBeGreaterThan(before);
});

test("a column is dragged by its edge and dropped in another's place", async () => {
  const page = await dashboard.open(`?${columnsParam("step", "hparam:lr")}`);
  await page.locator(".run-row").first().waitFor();
  await page.evaluate(() => localStorage.clear());
  const lr = page.getByRole("columnheader", { name: "lr" });
  await lr.dragTo(page.getByRole("columnheader", { name: "Last step" }));
  await eventually(() => headsOf(page)).toEqual(["Run", "lr", "Last step"]);
});

test("runs fold into folders, whose box shows or hides all of them", async () => {
  const page = await dashboard.open("?runTree=true");
  const folder = page.getByRole("button", { name: "Runs in sweep", exact: true });
  await folder.waitFor();
  await eventually(() => page.locator(".run-row").count()).toBe(6);
  await page.getByRole("checkbox", { name: "All runs in sweep/adam" }).click();
  await page.getByRole("heading", { name: /Runs 2 of 4/ }).waitFor();
  await folder.click();
  await eventually(() => page.locator(".run-row").count()).toBe(2);
  await page.reload();
  await eventually(() => page.locator(".run-row").count()).toBe(2);
});

test("runs of a group fold under its colour, whose box shows or hides all of them", async () => {
  const page = await dashboard.open("?runColorGroup=hparam:optimizer");
  const group = page.getByRole("button", { name: "Runs in optimizer=adam" });
  await group.waitFor();
  const rows = page.locator(".run-row");
  await eventually(() => rows.count()).toBe(4 + 3);
  const colorOf = (name: string) =>
    page
      .getByRole("checkbox", { name, exact: true })
      .evaluate((box) => getComputedStyle(box).borderTopColor);
  const groupColor = await colorOf("All runs in optimizer=adam");
  expect(await colorOf("sweep/adam/large")).toBe(groupColor);
  expect(await colorOf("sweep/sgd")).not.toBe(groupColor);
  await page.getByRole("checkbox", { name: "All runs in optimizer=adam" }).click();
  await page.getByRole("heading", { name: /Runs 2 of 4/ }).waitFor();
  await group.press("Enter");
  await eventually(() => rows.count()).toBe(2 + 3);
  await page.reload();
  await eventually(() => rows.count()).toBe(2 + 3);
});

test("a run's tags are kept, shown and found", async () => {
  const page = await dashboard.open();
  await page.locator(".run-row").filter({ hasText: "baseline" }).hover();
  await page.getByRole("button", { name: "About baseline" }).click();
  await page.getByRole("textbox", { name: "Tags", exact: true }).fill("paper, v2");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  const other = await dashboard.open("?runFilter=tag+%3D+v2");
  await eventually(() => other.locator(".run-row").count()).toBe(1);
  await other.getByText("paper, v2").waitFor();
});

test("the keyboard reaches what a row offers", async () => {
  const page = await dashboard.open();
  await page.getByRole("checkbox", { name: "baseline", exact: true }).focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /Runs 1 of 4/ }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByRole("textbox", { name: "Title" }).waitFor();
});

test("selected runs are compared: what differs in configuration and values, and which is best", async () => {
  const page = await dashboard.open("?runs=%2Bbaseline,sweep%2Fadam%2Fsmall");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Compare 2 runs" });
  await dialog.getByRole("row", { name: /^lr 0.025 0.1/ }).waitFor();
  expect(await dialog.getByRole("row", { name: /^epochs/ }).count()).toBe(0);
  await dialog.getByRole("row", { name: /^train\/loss 0.6033 .*\(best\)/ }).waitFor();
  await dialog.getByRole("checkbox", { name: "Only what differs" }).uncheck();
  await dialog.getByRole("row", { name: /^epochs 3 3/ }).waitFor();
  expect(dashboard.problems).toEqual([]);
});

test("runs that share a hyperparameter share a colour, and a mean", async () => {
  const page = await dashboard.open("?tagFilter=accuracy&smoothing=0");
  await page.getByRole("button", { name: "Group runs" }).click();
  await page.locator("label", { hasText: "Hparam" }).click();
  await page.getByRole("combobox", { name: "Shared" }).selectOption("optimizer");
  await page.locator("label", { hasText: "Min–max" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Full screen: train/accuracy" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("row", { name: /^optimizer=adam \(2\)/ }).waitFor();
  await dialog.getByRole("row", { name: /^optimizer=sgd \(1\)/ }).waitFor();
  await page.reload();
  const rows = page.locator(".run-row").filter({ hasText: "adam" });
  await eventually(async () => {
    const colors = await rows.evaluateAll((found) =>
      found.map((row) => (row as HTMLElement).style.getPropertyValue("--run-color")),
    );
    return [colors.length > 1, new Set(colors).size];
  }).toEqual([true, 1]);
  expect(dashboard.problems).toEqual([]);
});

test("a run that failed, a NaN and a divergence are flagged in the list and on the card", async () => {
  const page = await dashboard.open(`?${columnsParam("status", "flags")}`);
  await eventually(() => cellsOf(page, "sweep/sgd")).toEqual(["failed", "NaN or ∞"]);
  await eventually(() => cellsOf(page, "sweep/adam/large")).toEqual(["finished", "diverged"]);
  const card = page.locator('article[data-tag="train/loss"]');
  await card.getByRole("img", { name: /sweep\/sgd is NaN at step 90/ }).waitFor();
  await card.getByRole("img", { name: /sweep\/adam\/large has diverged since step 50/ }).waitFor();
});

test.each(["light", "dark"] as const)(
  "nothing serious is found in the %s theme",
  async (colorScheme) => {
    const query = `?runTree=true&${columnsParam("status", "flags", "hparam:lr")}`;
    const page = await dashboard.open(query, { ...devices.desktop, colorScheme });
    await page.locator(".card-flag").first().waitFor();
    expect(await findings(page), "tree").toEqual([]);
    await page.getByRole("button", { name: "Compare", exact: true }).click();
    expect(await findings(page), "comparison").toEqual([]);
  },
);
