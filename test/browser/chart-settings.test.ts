// The settings of charts in a real browser: axes, smoothing, tooltips, charts of several tags, files.
import { readFileSync, rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Dashboard, temporaryFolder } from "./dashboard.ts";
import { writeSweep } from "./event-files.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

beforeAll(async () => {
  writeSweep(logdir);
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

async function openDrawn(address = ""): Promise<Page> {
  const page = await dashboard.open(address);
  await page
    .getByText(/runs?: /)
    .first()
    .waitFor({ state: "attached" });
  return page;
}

test("limits that are typed go to the address, and a link brings them back", async () => {
  const page = await openDrawn();
  await page.getByRole("button", { name: "Chart settings" }).click();
  await page.getByRole("textbox", { name: "Vertical axis to" }).fill("1.5");
  await page.getByRole("checkbox", { name: "Values from zero" }).check();
  await page.waitForURL(/yLimits=0%2C1\.5/);
  await page.getByRole("textbox", { name: "Horizontal axis from" }).fill("10");
  await page.waitForURL(/xLimits=10%2C/);
  await page.reload();
  await page.getByRole("button", { name: "Chart settings" }).click();
  expect(await page.getByRole("textbox", { name: "Vertical axis to" }).inputValue()).toBe("1.5");
  expect(await page.getByRole("checkbox", { name: "Values from zero" }).isChecked()).toBe(true);
  expect(dashboard.problems).toEqual([]);
});

test("an axis does not take ends in disorder, and says so", async () => {
  const page = await openDrawn("?yLimits=2,");
  await page.getByRole("button", { name: "Chart settings" }).click();
  const end = page.getByRole("textbox", { name: "Vertical axis to" });
  await end.fill("1");
  expect(await end.getAttribute("aria-invalid")).toBe("true");
  expect(page.url()).not.toContain("%2C1");
});

test("one click switches smoothing off, another brings the weight back; a link keeps its kind", async () => {
  const page = await openDrawn("?smoothing=0.9&smoothingKind=gaussian");
  const toggle = page.getByRole("button", { name: "Smoothing", exact: true });
  await toggle.click();
  await page.waitForURL(/smoothing=0(&|$|#)/);
  await toggle.click();
  await page.waitForURL(/smoothing=0\.9/);
  await page.getByRole("button", { name: "Chart settings" }).click();
  expect(await page.getByRole("radio", { name: "Gaussian" }).isChecked()).toBe(true);
  expect(dashboard.problems).toEqual([]);
});

test("a click pins the tooltip, c copies it, Escape lets it go", async () => {
  const page = await openDrawn();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const plot = page.getByRole("application").first();
  await plot.click();
  await page.mouse.move(5, 5);
  const tooltip = page.locator(".tooltip");
  await tooltip.getByText("Pinned").waitFor();
  await page.keyboard.press("c");
  await tooltip.getByText("Copied").waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.split("\n")[0]).toBe("run\tsmoothed\tvalue\tstep\twall_time\trelative");
  expect(text).toContain("\ntrain\t");
  await page.keyboard.press("Escape");
  await tooltip.waitFor({ state: "detached" });
  expect(dashboard.problems).toEqual([]);
});

test("the tags that a filter leaves become one chart, which a link keeps until it is removed", async () => {
  const page = await openDrawn();
  await page.getByRole("combobox", { name: "Filter tags (regex)" }).fill("^loss/");
  await page.getByRole("button", { name: "Combine" }).click();
  await page.waitForURL(/tagCharts=/);
  await page.reload();
  const card = page.locator('article[data-tag="chart ^loss/"]');
  await card.getByText(/12 runs: /).waitFor({ state: "attached" });
  await card.getByRole("button", { name: "Remove the chart of ^loss/" }).click();
  await card.waitFor({ state: "detached" });
  expect(page.url()).not.toContain("tagCharts=");
  expect(dashboard.problems).toEqual([]);
});

test("one file has the points of all charts and selected runs", async () => {
  const page = await openDrawn("?tagFilter=^loss/");
  await page.getByRole("checkbox", { name: "validation", exact: true }).click();
  await page.getByRole("button", { name: "Download all charts" }).click();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "as CSV" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("scalars.csv");
  const rows = readFileSync(await download.path(), "utf8")
    .trim()
    .split("\r\n")
    .slice(1);
  const names = new Set(rows.map((row) => row.split(",").slice(0, 2).join(" ")));
  expect(names.size).toBe(5 * 2);
  expect(names).not.toContain("validation loss/train");
  expect(rows).toHaveLength(5 * (200 + 20));
});

test("one card's values are logarithmic while the others' are linear, which a link keeps", async () => {
  const page = await openDrawn();
  await page.locator('article[data-tag="loss/train"]').hover();
  await page.getByRole("button", { name: "Logarithmic values of loss/train" }).click();
  await page.waitForURL(/logCards=/);
  await page.reload();
  const button = page.getByRole("button", { name: "Logarithmic values of loss/train" });
  await button.waitFor();
  expect(await button.getAttribute("aria-pressed")).toBe("true");
  const other = page.getByRole("button", { name: "Logarithmic values of lr" });
  expect(await other.getAttribute("aria-pressed")).toBe("false");
  expect(dashboard.problems).toEqual([]);
});
