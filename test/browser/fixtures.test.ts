// Every tab on every log directory of another library: it shows something, says no error, and writes none.
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { Dashboard, devices } from "./dashboard.ts";
import { fixtureLogdir } from "./event-files.ts";
import { eventually } from "./eventually.ts";

/** The tabs that each has data for. */
const tabsOf: Readonly<Record<string, readonly string[]>> = {
  torch: [
    ...["Time Series", "Custom Scalars", "Graphs", "Images", "Audio", "Distributions"],
    ...["Histograms", "Text", "PR Curves", "HParams", "Mesh", "Projector"],
  ],
  tensorboardx: [
    ...["Time Series", "Custom Scalars", "Graphs", "Images", "Audio", "Distributions"],
    ...["Histograms", "Text", "PR Curves", "HParams", "Mesh", "Projector"],
  ],
  tf1: [
    ...["Time Series", "Custom Scalars", "Graphs", "Images", "Audio", "Distributions"],
    ...["Histograms", "Text", "PR Curves", "Mesh", "Projector"],
  ],
  keras: ["Time Series", "Graphs", "Images", "Distributions", "Histograms", "Text"],
  hparams: ["Time Series", "HParams"],
  hparams_auto: ["Time Series", "HParams"],
  nested: ["Time Series", "Images", "Distributions", "Histograms", "Text"],
  restart: ["Time Series", "Graphs", "Images", "Audio", "Distributions", "Histograms", "Text"],
  values: ["Time Series", "Distributions", "Histograms", "Text"],
};

const present = Object.keys(tabsOf).filter((name) => fixtureLogdir(name) !== null);

/** WebGL without a GPU, by Chromium's own software renderer. */
const webgl = ["--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--ignore-gpu-blocklist"];

let dashboard: Dashboard | null = null;
afterAll(() => dashboard?.close());

async function showTab(page: Page, title: string): Promise<void> {
  await page.getByRole("tab", { name: title, exact: true }).click();
  const panel = page.getByRole("tabpanel", { name: title });
  await panel.locator(":is(article, table, canvas, .tag-section)").first().waitFor();
  await eventually(() => panel.getByRole("alert").allTextContents()).toEqual([]);
}

test.each(present)(
  "%s: every tab with data shows it",
  async (name) => {
    await dashboard?.close();
    dashboard = await Dashboard.start(fixtureLogdir(name) as string, [], webgl); // it is present
    const page = await dashboard.open("", devices.desktop);
    await page.getByRole("tab", { name: "Time Series" }).waitFor();
    const wanted = tabsOf[name] ?? [];
    await eventually(() => page.getByRole("tab").allTextContents()).toEqual(
      expect.arrayContaining([...wanted]),
    );
    for (const title of wanted) await showTab(page, title);
    // One of torch's texts shows an image that its writer never wrote.
    const own = dashboard.problems.filter((problem) => !problem.includes("404 (Not Found)"));
    expect(own).toEqual([]);
  },
  120_000,
);
