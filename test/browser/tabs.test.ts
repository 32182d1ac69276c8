// Every tab beside Time Series and Graphs, on files with each kind of data: what it shows, and axe-core in both themes.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, temporaryFolder } from "./dashboard.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

/** Grey squares whose brightness is the step, so that a picture on screen tells its step. */
function greyImage(brightness: number) {
  return { shape: [4, 4, 1], data: new Uint8Array(16).fill(brightness) };
}

function writeMedia(run: string): void {
  using writer = new SummaryWriter(join(logdir, run));
  for (let step = 0; step < 12; step++) {
    writer.image("picture", greyImage(step * 20), step);
    const samples = Float32Array.from({ length: 800 }, (_, at) => Math.sin(at * 0.1 * (step + 1)));
    writer.audio("tone", { samples, sampleRate: 8000, channels: 1 }, step);
    writer.text("notes", `**step ${step}** of ${run} <script>window.hacked = true</script>`, step);
    const values = Array.from({ length: 200 }, (_, at) => Math.sin(at) + step);
    writer.histogram("weights", values, step);
    const labels = Array.from({ length: 50 }, (_, at) => at % 2);
    const predictions = labels.map((label, at) => label * 0.5 + (at % 10) * 0.05);
    writer.prCurve("classifier", { labels, predictions }, step);
  }
}

function writeTrial(run: string, lr: number, optimizer: string): void {
  using writer = new SummaryWriter(join(logdir, run));
  writer.hparams({ lr, optimizer }, { metrics: ["accuracy"] });
  writer.scalar("accuracy", 1 - lr, 0);
  writer.scalar("loss/train", lr, 0);
  writer.hparamsEnd();
}

beforeAll(async () => {
  writeMedia("train");
  writeMedia("eval");
  writeTrial("trials/1", 0.1, "adam");
  writeTrial("trials/2", 0.01, "sgd");
  writeTrial("trials/3", 0.05, "sgd");
  const layout = new SummaryWriter(join(logdir, "train"));
  for (let step = 0; step < 5; step++) {
    layout.scalar("margin/value", step, step);
    layout.scalar("margin/low", step - 3, step);
    layout.scalar("margin/high", step + 3, step);
  }
  const bounds = { value: "margin/value", lower: "margin/low", upper: "margin/high" };
  layout.customScalars({
    losses: [
      { title: "all losses", multiline: ["loss/.*"] },
      { title: "bounded", margin: [bounds] },
    ],
  });
  layout.close();
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

/** Pages of the test that runs: each listens to the server and draws for as long as it is open. */
const opened: Page[] = [];

afterEach(async () => {
  for (const page of opened.splice(0)) await page.context().close();
});

async function openTab(id: string, query = ""): Promise<Page> {
  const page = await dashboard.open(`${query}#${id}`);
  opened.push(page);
  await page.locator(`#panel-${id}`).waitFor();
  return page;
}

/** Brightness of the first pixel of the first picture. */
async function shownBrightness(page: Page | Locator): Promise<number> {
  return page
    .locator(".image-frame img")
    .first()
    .evaluate((image: HTMLImageElement) => {
      const canvas = document.createElement("canvas");
      const context = canvas.getContext("2d") as CanvasRenderingContext2D;
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, 1, 1).data[0] as number;
    });
}

/** Brightness in the middle of an element as the screen shows it. */
async function screenBrightness(element: Locator): Promise<number> {
  const picture = (await element.screenshot()).toString("base64");
  return element.page().evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = document.createElement("canvas").getContext("2d") as CanvasRenderingContext2D;
    context.drawImage(image, -image.width / 2, -image.height / 2);
    return context.getImageData(0, 0, 1, 1).data[0] as number;
  }, picture);
}

test("the images tab shows the newest image, and the one of a chosen step", async () => {
  const page = await openTab("images");
  const card = page.getByRole("article", { name: "picture, run eval" });
  await card.locator("img").waitFor();
  expect(await page.getByRole("article").count()).toBe(2);
  await expect.poll(() => shownBrightness(card)).toBe(220);
  await card.getByRole("slider").fill("3");
  await expect.poll(() => shownBrightness(card)).toBe(60);
  expect(await card.textContent()).toContain("step 3");
});

test("one step moves all images, and stands in the address", async () => {
  const page = await openTab("images");
  await page.getByRole("checkbox", { name: "One step for all" }).check();
  await page.getByRole("slider", { name: "Step of all images" }).fill("5");
  await expect.poll(() => shownBrightness(page)).toBe(100);
  expect(await page.getByText("step 5").count()).toBe(2);
  expect(new URL(page.url()).searchParams.get("step")).toBe("5");
});

test("two steps are subtracted from one another, whatever their order", async () => {
  const page = await openTab("images");
  const card = page.getByRole("article", { name: "picture, run eval" });
  await card.getByRole("button", { name: "Difference of two steps" }).click();
  const sliders = card.getByRole("slider");
  await sliders.nth(0).fill("4");
  await sliders.nth(1).fill("9");
  await card.getByAltText("Difference of picture of run eval at step 4 and 9").waitFor();
  // What is on the screen is the blend of two images, each of one grey: 20 a step.
  await expect.poll(() => screenBrightness(card.locator(".image-stack"))).toBe(100);
  await sliders.nth(1).fill("4");
  await expect.poll(() => screenBrightness(card.locator(".image-stack"))).toBe(0);
});

test("the audio tab plays the WAV file of each step", async () => {
  const page = await openTab("audio");
  const audio = page.getByRole("article", { name: "tone, run train" }).locator("audio");
  await audio.waitFor();
  const address = await audio.evaluate((element: HTMLAudioElement) => element.src);
  const bytes = new Uint8Array(await (await fetch(address)).arrayBuffer());
  expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe("RIFF");
});

test("the text tab renders Markdown, runs no script, finds words, and shows the source", async () => {
  const page = await openTab("text");
  const card = page.getByRole("article", { name: "notes, run train" });
  await card.locator("strong", { hasText: "step 11" }).waitFor();
  expect(await page.evaluate(() => "hacked" in window)).toBe(false);
  await page.getByRole("textbox", { name: "Search in texts" }).fill("step 4\\b");
  await expect.poll(() => card.locator(".text-entry").count()).toBe(1);
  await page.getByRole("checkbox", { name: "Markdown" }).uncheck();
  await card.getByText("**step 4** of train").waitFor();
});

test("texts tell what changed since the step before", async () => {
  const page = await openTab("text");
  await page.getByRole("checkbox", { name: "Changes from step to step" }).check();
  const entry = page
    .getByRole("article", { name: "notes, run train" })
    .locator(".text-entry")
    .first();
  await entry.locator("ins", { hasText: "11" }).waitFor();
  expect((await entry.locator("del").allTextContents()).join()).toContain("10");
  expect(await entry.locator(".text-changes").textContent()).toContain("of train");
});

/** Whether anything but the ground was drawn on a canvas. */
function isDrawn(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, at) => at % 4 === 3 && value > 0);
}

test.each(["offset", "overlay", "heatmap"])(
  "histograms drawn as %s tell what is under the pointer",
  async (mode) => {
    const page = await openTab("histograms", `?mode=${mode}`);
    const card = page.getByRole("article", { name: "weights, run train" });
    const plot = card.getByRole("img");
    await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
    expect(await card.locator(".plot-readout").textContent()).toBe("12 steps, 0 to 11");
    await plot.hover({ position: { x: 150, y: 150 } });
    await expect
      .poll(() => card.locator(".plot-readout").textContent())
      .toMatch(/^step \d+ · .+ to .+ · count /);
  },
);

test("distributions show the percentiles of the step under the pointer", async () => {
  const page = await openTab("distributions");
  const card = page.getByRole("article", { name: "weights, run train" });
  await expect.poll(() => card.getByRole("img").evaluate(isDrawn)).toBe(true);
  await card.locator("summary").click();
  expect(await card.getByRole("row").count()).toBe(9);
  expect(await card.getByRole("row", { name: /^maximum/ }).textContent()).toContain("12");
});

test("PR curves tell threshold and counts at a point, and turn into ROC curves", async () => {
  const page = await openTab("pr_curves");
  const card = page.getByRole("article", { name: "classifier" });
  const plot = card.getByRole("img");
  await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
  const box = await plot.boundingBox();
  await plot.hover({ position: { x: (box?.width ?? 0) - 14, y: 12 } });
  await expect.poll(() => card.locator(".plot-readout").textContent()).toContain("threshold");
  await page.getByText("ROC").click();
  await card.getByRole("img", { name: "ROC of classifier, 2 runs" }).waitFor();
});

test("hyperparameters are a table that sorts and filters", async () => {
  const page = await openTab("hparams");
  const names = () => page.locator(".hparams-table tbody th").allTextContents();
  await page.getByRole("button", { name: "lr" }).click();
  await expect.poll(names).toEqual(["trials/2", "trials/3", "trials/1"]);
  await page.getByRole("button", { name: "lr" }).click();
  await expect.poll(names).toEqual(["trials/1", "trials/3", "trials/2"]);
  await page.getByRole("textbox", { name: "Only rows whose optimizer matches" }).fill("sgd");
  await expect.poll(names).toEqual(["trials/3", "trials/2"]);
  await page.getByRole("spinbutton", { name: "Least lr" }).fill("0.02");
  await expect.poll(names).toEqual(["trials/3"]);
});

test("hyperparameters can be saved as CSV without hidden columns", async () => {
  const page = await openTab("hparams");
  await page.getByRole("checkbox", { name: "optimizer" }).uncheck();
  const address = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
  const csv = await (await fetch(new URL(address ?? "", page.url()))).text();
  expect(csv.split("\r\n")[0]).toBe("lr,accuracy");
});

test("hyperparameters are drawn as parallel coordinates, scatter plots and correlations", async () => {
  const page = await openTab("hparams", "?view=parallel");
  const plot = page.getByRole("img", { name: /^Parallel coordinates of 3 session groups/ });
  await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
  await page.getByText("Scatter matrix").click();
  await page.getByRole("img", { name: "accuracy against lr" }).waitFor();
  await page.getByText("Correlation", { exact: true }).click();
  expect(await page.getByRole("row", { name: /^lr/ }).textContent()).toContain("-1.00");
});

test("custom scalars draw the tags of the layout in one chart", async () => {
  const page = await openTab("custom_scalars");
  await page.getByRole("heading", { name: "losses", exact: true }).waitFor();
  await page.getByRole("article", { name: "all losses" }).locator("canvas").first().waitFor();
});

test("a margin is a band around one line", async () => {
  const page = await openTab("custom_scalars", "?smoothing=0");
  const card = page.getByRole("article", { name: "bounded" });
  await card.getByText("bounded, 1 run:").waitFor({ state: "attached" });
  // The band is 6 high on an axis of some 11: much of the plot has a faint colour, no line does.
  const part = await card.locator("canvas").first().evaluate(faintPart);
  expect(part).toBeGreaterThan(0.25);
});

/** The part of a canvas' pixels that are drawn, but not fully. */
function faintPart(canvas: HTMLCanvasElement): number {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const alphas = data.filter((_, at) => at % 4 === 3);
  return alphas.filter((alpha) => alpha > 30 && alpha < 80).length / alphas.length;
}

test("charts are edited in the page; the address keeps them, and what was logged comes back", async () => {
  const page = await openTab("custom_scalars");
  await page.getByRole("button", { name: "Edit charts" }).click();
  await page.getByRole("button", { name: "Add chart" }).click();
  const editor = page.locator(".chart-editor").last();
  await editor.getByRole("textbox", { name: "Title" }).fill("mine");
  await editor.getByRole("textbox", { name: "Tags" }).fill("accuracy");
  await page.getByRole("button", { name: "Edit charts" }).click();
  const card = page.getByRole("article", { name: "mine" });
  await card.getByText("mine, 3 runs:").waitFor({ state: "attached" });
  await page.reload();
  await card.getByText("mine, 3 runs:").waitFor({ state: "attached" });
  await page.getByRole("button", { name: "As logged" }).click();
  await card.waitFor({ state: "detached" });
  await page.getByRole("article", { name: "all losses" }).waitFor();
});

const ids = [
  ...["images", "audio", "text", "histograms", "distributions", "pr_curves", "hparams"],
  "custom_scalars",
];

test.each(ids)("the tab %s has no serious axe-core finding in either theme", async (id) => {
  const page = await openTab(id);
  await page.locator(`#panel-${id} :is(article, table)`).first().waitFor();
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme=${colorScheme}]`).waitFor();
    expect(await findings(page), colorScheme).toEqual([]);
  }
});

test("no page wrote an error to the console", () => {
  expect(dashboard.problems).toEqual([]);
});
