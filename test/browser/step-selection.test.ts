// Steps selected on one card, apart from zoom: on all cards, with their values, in the address.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, temporaryFolder } from "./dashboard.ts";
import { eventually } from "./eventually.ts";
import { card, dragAcross } from "./scalar-cards.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;
const lastStep = 100;

beforeAll(async () => {
  for (const [run, offset] of [
    ["one", 0],
    ["two", 1000],
  ] as const) {
    const writer = new SummaryWriter(join(logdir, run));
    for (let step = 0; step <= lastStep; step++) {
      writer.scalar("net/rise", offset + step, step);
      writer.scalar("net/fall", offset - step, step);
    }
    for (const step of [0, 40, 80]) {
      const data = Uint8Array.from({ length: 8 * 8 * 3 }, (_, at) => at + step);
      writer.image("net/sample", { data, shape: [8, 8, 3] }, step);
      writer.histogram("net/weights", Float32Array.of(1, 2, 2, 3, step), step);
    }
    writer.close();
  }
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

/** A page without smoothing, so that values are those written. */
async function open(query = ""): Promise<Page> {
  const page = await dashboard.open(`?smoothing=0${query}`);
  for (const tag of ["net/rise", "net/fall"])
    await card(page, tag)
      .getByText(/2 runs: /)
      .waitFor({ state: "attached" });
  return page;
}

/** The cells of a card's table, row by row, the run's name first. */
function cells(page: Page, tag: string): Promise<string[][]> {
  return card(page, tag)
    .locator(".selected-values tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")),
    );
}

test("a press on one card's axis selects a step on all cards, which tell their values there", async () => {
  const page = await open();
  await dragAcross(page, card(page, "net/rise").locator(".step-axis"), 0.5, 0.5);
  await page.waitForURL(/selectedSteps=50(&|#|$)/);
  const told = async () => (await cells(page, "net/fall")).map((row) => row.slice(0, 4));
  await eventually(told).toEqual([
    ["one", "−50", "−50", "50"],
    ["two", "950", "950", "50"],
  ]);
  for (const tag of ["net/rise", "net/fall"])
    await card(page, tag).getByRole("slider", { name: "Selected step" }).waitFor();
  expect(await findings(page)).toEqual([]);
  expect(dashboard.problems).toEqual([]);
});

test("a drag selects a range, and a link brings it back", async () => {
  const page = await open();
  await dragAcross(page, card(page, "net/fall").locator(".step-axis"), 0.2, 0.6);
  await page.waitForURL(/selectedSteps=20%2C60/);
  await page.reload();
  await eventually(() => cells(page, "net/rise")).toEqual([
    ["one", "20", "60", "20 @ 20", "60 @ 60", "40", "40"],
    ["two", "1020", "1060", "1020 @ 20", "1060 @ 60", "1040", "40"],
  ]);
  expect(page.url()).not.toContain("zooms=");
});

test("keys select at the cursor, move a handle and take it away", async () => {
  const page = await open();
  await card(page, "net/rise").getByRole("application").focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("m");
  await page.waitForURL(/selectedSteps=10(&|#|$)/);
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+M");
  await page.waitForURL(/selectedSteps=10%2C20/);
  const last = card(page, "net/fall").getByRole("slider", { name: "Last selected step" });
  await last.focus();
  await page.keyboard.press("ArrowRight");
  await page.waitForURL(/selectedSteps=10%2C21/);
  expect(await last.getAttribute("aria-valuetext")).toBe("Step 21");
  await page.keyboard.press("Delete");
  await page.waitForURL((url) => !url.search.includes("selectedSteps"));
  await card(page, "net/fall").locator(".selected-values").waitFor({ state: "detached" });
});

test("a handle that is dragged past the other changes places with it", async () => {
  const page = await open("&selectedSteps=20,40");
  const handle = card(page, "net/rise")
    .getByRole("slider", { name: "First selected step" })
    .locator("span");
  const axis = await card(page, "net/rise").locator(".step-axis").boundingBox();
  const at = (await handle.boundingBox()) as { x: number; y: number; width: number };
  await page.mouse.move(at.x + at.width / 2, at.y + 4);
  await page.mouse.down();
  await page.mouse.move((axis?.x ?? 0) + (axis?.width ?? 0) * 0.7, at.y + 4, { steps: 5 });
  await page.mouse.up();
  await page.waitForURL(/selectedSteps=40%2C70/);
});

test("images and histograms follow the selected steps", async () => {
  const page = await open("&selectedSteps=45");
  await page.getByRole("img", { name: /net\/sample of run one at step 40/ }).waitFor();
  await page.getByRole("img", { name: /Histograms of net\/weights, run one, 1 steps/ }).waitFor();
  const link = new URL(page.url());
  link.searchParams.set("selectedSteps", "30,90");
  await page.goto(link.href);
  await page.getByRole("img", { name: /net\/sample of run one at step 80/ }).waitFor();
  await page.getByRole("img", { name: /Histograms of net\/weights, run one, 2 steps/ }).waitFor();
  expect(dashboard.problems).toEqual([]);
});

test("steps are typed in the settings; what is no step is refused", async () => {
  const page = await open();
  await page.getByRole("button", { name: "Chart settings" }).click();
  const field = page.getByRole("textbox", { name: "Values at step, or from–to" });
  await field.fill("10,");
  expect(await field.getAttribute("aria-invalid")).toBe("true");
  await field.fill("10,30");
  await page.waitForURL(/selectedSteps=10%2C30/);
  await field.fill("");
  await page.waitForURL((url) => !url.search.includes("selectedSteps"));
});
