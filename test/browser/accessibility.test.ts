// axe-core on every view, in both themes: nothing serious, nothing critical.
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { writeSweep } from "./event-files.ts";

const logdir = temporaryFolder();
const emptyLogdir = temporaryFolder();
let dashboard: Dashboard;
let empty: Dashboard;

beforeAll(async () => {
  writeSweep(logdir);
  dashboard = await Dashboard.start(logdir);
  empty = await Dashboard.start(emptyLogdir);
});

afterAll(async () => {
  await dashboard.close();
  await empty.close();
  for (const folder of [logdir, emptyLogdir]) rmSync(folder, { recursive: true, force: true });
});

const views: Record<string, (page: Page) => Promise<void>> = {
  cards: async (page) => page.locator("article").first().waitFor(),
  "full screen": async (page) => {
    await page.getByRole("button", { name: "Full screen: lr" }).click();
    await page.getByRole("dialog").getByRole("row").nth(3).waitFor();
  },
  "keyboard sheet": async (page) =>
    page.getByRole("button", { name: "Keyboard and mouse" }).click(),
  palette: async (page) => {
    await page.keyboard.press("k");
    await page.getByRole("listbox", { name: "Commands" }).waitFor();
  },
  "a run's menu": async (page) => {
    await page.locator(".run-row").first().hover();
    await page.getByRole("button", { name: "About sweep/lr=0.1" }).click();
  },
  "saved views": async (page) => page.getByRole("button", { name: "Saved views" }).click(),
  "chart settings": async (page) => page.getByRole("button", { name: "Chart settings" }).click(),
  "run columns": async (page) =>
    page.getByRole("button", { name: "Columns of the run list" }).click(),
};

test.each(["light", "dark"] as const)(
  "no view has a serious finding in the %s theme",
  async (colorScheme) => {
    for (const [name, show] of Object.entries(views)) {
      const page = await dashboard.open("", { ...devices.desktop, colorScheme });
      await page.locator("article").first().waitFor();
      await show(page);
      expect(await findings(page), name).toEqual([]);
      await page.context().close();
    }
  },
);

/** Charts beside the usual ones, by their links. */
const links: Record<string, string> = {
  "grouped bands": "?runColorGroup=directory&groupBand=deviation",
  "charts over a metric": "?xTag=lr",
};

test.each(["light", "dark"] as const)(
  "nor has a chart of another kind, with its values or without, in the %s theme",
  async (colorScheme) => {
    for (const [name, link] of Object.entries(links)) {
      const page = await dashboard.open(link, { ...devices.desktop, colorScheme });
      const plot = page.locator('article[data-tag="loss/train"]').getByRole("application");
      await plot.getByText(/runs: /).waitFor({ state: "attached" });
      expect(await findings(page), name).toEqual([]);
      await page.getByRole("button", { name: "Full screen: loss/train" }).click();
      await page.getByRole("dialog").getByRole("row").nth(1).waitFor();
      expect(await findings(page), `${name} with values`).toEqual([]);
      await page.getByRole("button", { name: "Close" }).first().click();
      await page.getByRole("button", { name: "Group runs" }).click();
      expect(await findings(page), `${name} with the choice of groups`).toEqual([]);
      await page.context().close();
    }
  },
);

test.each(["light", "dark"] as const)(
  "nor has the phone the phone's page or an empty one, in the %s theme",
  async (colorScheme) => {
    const phone = await dashboard.open("", { ...devices.phone, colorScheme });
    await phone.locator("article").first().waitFor();
    expect(await findings(phone), "phone").toEqual([]);
    await phone.getByRole("button", { name: "Run list" }).click();
    expect(await findings(phone), "drawer").toEqual([]);
    const nothing = await empty.open("", { ...devices.desktop, colorScheme });
    await nothing.getByRole("heading", { name: "No event files yet" }).waitFor();
    expect(await findings(nothing), "empty").toEqual([]);
  },
);
