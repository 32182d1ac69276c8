// What users add to the runs, in a browser: kept at the server, seen by others, never in the event files.
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Dashboard, temporaryFolder } from "./dashboard.ts";
import { writeSweep } from "./event-files.ts";
import { eventually } from "./eventually.ts";

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

function eventFiles(): string {
  const run = join(logdir, "train");
  return readdirSync(run)
    .map((name) => readFileSync(join(run, name)).toString("base64"))
    .join();
}

async function openMenu(page: Page, run: string): Promise<void> {
  await page.locator(".run-row").filter({ hasText: run }).hover();
  await page.getByRole("button", { name: `About ${run}` }).click();
}

test("a run's title, star and colour are kept, and others see them", async () => {
  const before = eventFiles();
  const page = await dashboard.open();
  await openMenu(page, "train");
  await page.getByRole("textbox", { name: "Title" }).fill("the good one");
  await page.getByRole("checkbox", { name: "Star" }).check();
  await page.getByLabel("Colour", { exact: true }).fill("#ff00aa");
  const names = (other: Page) => other.locator(".run-row .name").allInnerTexts();
  await eventually(async () => (await names(page))[0]).toBe("the good one");
  await eventually(async () => {
    const kept = await fetch(new URL("api/v1/curation", dashboard.url));
    return ((await kept.json()) as { runs: unknown }).runs;
  }).toEqual({ train: { title: "the good one", starred: true, color: "#ff00aa" } });
  const other = await dashboard.open();
  await eventually(async () => (await names(other))[0]).toBe("the good one");
  const row = other.locator(".run-row").first();
  expect(await row.evaluate((element) => element.style.getPropertyValue("--run-color"))).toBe(
    "#ff00aa",
  );
  expect(eventFiles()).toBe(before);
  expect(dashboard.problems).toEqual([]);
});

test("a hidden run leaves list and charts, and can be listed again", async () => {
  const page = await dashboard.open();
  await openMenu(page, "validation");
  await page.getByRole("checkbox", { name: "Hide from the list" }).click();
  const box = page.getByRole("checkbox", { name: "validation", exact: true });
  await box.waitFor({ state: "detached" });
  await page.getByRole("heading", { name: /Runs 5 of 6/ }).waitFor();
  await page.goto(new URL("?showHidden=true", dashboard.url).href);
  await box.waitFor();
});

test("a remark is written at a step and seen on the tag's chart by others", async () => {
  const page = await dashboard.open();
  await page.getByRole("button", { name: "Full screen: lr" }).click();
  await page.getByRole("spinbutton", { name: "Step of the remark" }).fill("50");
  await page.getByRole("textbox", { name: "Remark at a step" }).fill("halved");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByRole("button", { name: "Remove the remark at step 50" }).waitFor();
  const other = await dashboard.open();
  await other.getByRole("button", { name: "Full screen: lr" }).click();
  await other.getByRole("dialog").getByText("halved").waitFor();
});

test("a view is kept under a name and shown again", async () => {
  const page = await dashboard.open("?tagFilter=loss&smoothing=0.9");
  await page.getByRole("button", { name: "Saved views" }).click();
  await page.getByRole("textbox", { name: "Name of this view" }).fill("losses");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.getByRole("button", { name: "losses", exact: true }).waitFor();
  const other = await dashboard.open();
  await other.getByRole("button", { name: "Saved views" }).click();
  await other.getByRole("button", { name: "losses", exact: true }).click();
  const filter = other.getByRole("combobox", { name: "Filter tags (regex)" });
  await eventually(() => filter.inputValue()).toBe("loss");
});

test("the palette finds tags, runs and commands by parts of their names", async () => {
  const page = await dashboard.open();
  await page.locator("article").first().waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("tag valid");
  await page.getByRole("option", { name: "loss/validation" }).waitFor();
  await page.keyboard.press("Enter");
  await eventually(() => page.locator("article").count()).toBe(1);
  await page.keyboard.press("k");
  await page.keyboard.type("theme");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Theme: light" }).waitFor();
});

test("a card whose run holds a NaN says where", async () => {
  const own = temporaryFolder();
  const writer = new SummaryWriter(join(own, "burst"));
  for (let step = 0; step < 20; step++)
    writer.scalar("loss", step < 12 ? 1 / (step + 1) : Number.NaN, step);
  writer.close();
  const flagged = await Dashboard.start(own);
  try {
    const page = await flagged.open();
    await page.getByRole("img", { name: "burst is NaN at step 12" }).waitFor();
  } finally {
    await flagged.close();
    rmSync(own, { recursive: true, force: true });
  }
});
