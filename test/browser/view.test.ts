// The view in the address, the themes, and the page on a phone.
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
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

function tagFilter(page: Page) {
  return page.getByRole("combobox", { name: "Filter tags (regex)" });
}

/** What of the view can be seen. */
async function seen(page: Page) {
  await page.locator("article").first().waitFor();
  return {
    filter: await tagFilter(page).inputValue(),
    smoothing: await page.getByRole("spinbutton").inputValue(),
    isWall: await page.getByRole("radio", { name: "Wall" }).first().isChecked(),
    hidden: await page.getByRole("checkbox", { name: "validation", exact: true }).isChecked(),
    cards: await page
      .locator("article")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-tag"))),
    pinned: await page.getByRole("heading", { name: "Pinned 1" }).count(),
  };
}

test("the tag filter offers the next parts of tags, which keys and presses take", async () => {
  const page = await dashboard.open();
  await page.locator("article").first().waitFor();
  const field = tagFilter(page);
  const options = page.getByRole("listbox", { name: "Filter tags (regex)" }).getByRole("option");
  const offered = () => options.allTextContents();
  await field.pressSequentially("lo");
  await eventually(offered).toEqual(["loss/"]);
  await page.getByRole("status").getByText("1 to choose from").waitFor({ state: "attached" });
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await eventually(() => field.inputValue()).toBe("loss/");
  await eventually(offered).toEqual(["loss/train", "loss/validation"]);
  await options.nth(1).click();
  await eventually(() => field.inputValue()).toBe("loss/validation");
  await eventually(offered).toEqual([]);
  await eventually(() => page.locator("article").count()).toBe(1);
});

test("the option that Enter would take is announced, and Escape closes the list", async () => {
  const page = await dashboard.open();
  await page.locator("article").first().waitFor();
  const field = tagFilter(page);
  await field.fill("loss/");
  const list = page.getByRole("listbox", { name: "Filter tags (regex)" });
  await list.getByRole("option").nth(1).waitFor();
  await page.keyboard.press("ArrowUp");
  const active = await field.getAttribute("aria-activedescendant");
  expect(await page.locator(`[id="${active}"]`).textContent()).toBe("loss/validation");
  expect(await field.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("Escape");
  await eventually(() => field.getAttribute("aria-expanded")).toBe("false");
  expect(await field.inputValue()).toBe("loss/");
});

test("a pasted link, a reload, back and forward restore the view", async () => {
  const page = await dashboard.open();
  await tagFilter(page).fill("loss");
  await page.getByRole("spinbutton").fill("0.9");
  await page.locator("label", { hasText: "Wall" }).first().click();
  await page.getByRole("checkbox", { name: "validation", exact: true }).click();
  await page.locator('article[data-tag="loss/train"]').hover();
  await page.getByRole("button", { name: "Pin loss/train" }).click();
  const view = await seen(page);
  expect(view).toEqual({
    ...{ filter: "loss", smoothing: "0.9", isWall: true, hidden: false, pinned: 1 },
    cards: ["loss/train", "loss/train", "loss/validation"],
  });
  const pasted = await dashboard.open(page.url());
  await eventually(() => seen(pasted)).toEqual(view);
  await page.reload();
  await eventually(() => seen(page)).toEqual(view);
  await page.goBack();
  await eventually(() => seen(page)).not.toEqual(view);
  await page.goForward();
  await eventually(() => seen(page)).toEqual(view);
});

test("the theme follows the system until the user chooses, and the choice stays", async () => {
  const page = await dashboard.open("", { ...devices.desktop, colorScheme: "dark" });
  const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
  await page.getByRole("button", { name: "Theme: auto" }).waitFor();
  await eventually(theme).toBe("dark");
  await page.getByRole("button", { name: "Theme: auto" }).click();
  await eventually(theme).toBe("light");
  await page.reload();
  await page.getByRole("button", { name: "Theme: light" }).waitFor();
  await eventually(theme).toBe("light");
});

test("on a phone cards take the width, nothing overflows, and runs are in a drawer", async () => {
  const page = await dashboard.open("", devices.phone);
  await page.locator("article").first().waitFor();
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBe(390);
  const box = await page.locator("article").first().boundingBox();
  expect(box?.width).toBeGreaterThan(340);
  await page.getByRole("button", { name: "Run list" }).click();
  await page.getByRole("checkbox", { name: "train", exact: true }).waitFor();
  await page
    .getByRole("button", { name: "Close the run list" })
    .click({ position: { x: 370, y: 400 } });
  await page.getByRole("checkbox", { name: "train", exact: true }).waitFor({ state: "detached" });
});

test("a filter that is no regular expression is said to be one, and hides nothing", async () => {
  const page = await dashboard.open();
  await tagFilter(page).fill("(");
  await eventually(() => tagFilter(page).getAttribute("aria-invalid")).toBe("true");
  await page.locator('article[data-tag="lr"]').waitFor();
  await tagFilter(page).fill("no such tag");
  await page.getByRole("button", { name: "Show all tags" }).click();
  await page.locator('article[data-tag="lr"]').waitFor();
});

test("without a selected run the page says so, and a press selects all", async () => {
  const page = await dashboard.open();
  await page.locator("article").first().waitFor();
  await page.getByRole("button", { name: "None", exact: true }).click();
  await page.getByRole("heading", { name: "No run is selected" }).waitFor();
  await eventually(() => page.locator("article").count()).toBe(0);
  await page.getByRole("button", { name: "Select all runs" }).click();
  await page.locator('article[data-tag="lr"]').waitFor();
});

test("shortcuts act, but not while the user types", async () => {
  const page = await dashboard.open();
  await page.locator("article").first().waitFor();
  await page.keyboard.press("?");
  const sheet = page.getByRole("dialog", { name: "Keyboard and mouse" });
  await sheet.waitFor();
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await page.keyboard.press("s");
  await eventually(() => page.getByRole("spinbutton").inputValue()).toBe("0");
  await page.keyboard.press("/");
  await page.keyboard.type("s?");
  await eventually(() => tagFilter(page).inputValue()).toBe("s?");
});

test("live updates can be paused and resumed", async () => {
  const page = await dashboard.open();
  await page.getByRole("button", { name: "Live" }).click();
  await page.getByRole("button", { name: "Paused" }).click();
  await page.getByRole("button", { name: "Live" }).waitFor();
});

test("a chart fills its card, whatever the window's width becomes", async () => {
  const page = await dashboard.open();
  const plot = page.locator("article .plot").first();
  const isFilled = () =>
    plot.evaluate((element) => {
      const canvas = element.querySelector("canvas") as HTMLCanvasElement;
      const [own, frame] = [canvas.getBoundingClientRect(), element.getBoundingClientRect()];
      return Math.abs(own.width - frame.width) < 2 && Math.abs(own.height - frame.height) < 2;
    });
  await page
    .locator("article")
    .first()
    .getByText(/runs?: /)
    .waitFor({ state: "attached" });
  for (const width of [1440, 1100, 760, 1300]) {
    await page.setViewportSize({ width, height: 900 });
    await eventually(() => plot.evaluate((element) => element.clientWidth > 0)).toBe(true);
    await eventually(isFilled).toBe(true);
  }
});

test("the chart settings stay on a phone's screen", async () => {
  const page = await dashboard.open("", devices.phone);
  await page.locator("article").first().waitFor();
  await page.getByRole("button", { name: "Chart settings" }).click();
  const panel = page.getByRole("region", { name: "Chart settings" });
  await panel.getByText("Horizontal", { exact: true }).waitFor();
  const { x, width } = (await panel.boundingBox()) as { x: number; width: number };
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(devices.phone.viewport.width);
});
