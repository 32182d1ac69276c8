// Every tab beside Time Series and Graphs, on files with each kind of data: what it shows, and axe-core in both themes.
import type { Locator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { findings } from "./axe.ts";
import { isDrawn, TabPages } from "./tab-pages.ts";

const pages = new TabPages();
const openTab = pages.open.bind(pages);

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
  await expect.poll(() => page.getByRole("article").count()).toBe(2);
  await expect.poll(() => shownBrightness(card)).toBe(220);
  await card.getByRole("slider").fill("3");
  await expect.poll(() => shownBrightness(card)).toBe(60);
  await card.getByText("step 3").waitFor();
});

test("one step moves all images, and stands in the address", async () => {
  const page = await openTab("images");
  await page.getByRole("checkbox", { name: "One step for all" }).check();
  await page.getByRole("slider", { name: "Step of all images" }).fill("5");
  await expect.poll(() => shownBrightness(page)).toBe(100);
  await expect.poll(() => page.getByText("step 5").count()).toBe(2);
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

test("a series' samples are chosen one by one; its writer's name and words stand in its card", async () => {
  const page = await openTab("audio");
  const card = page.getByRole("article", { name: "tone, run train" });
  await card.getByRole("heading", { name: "two tones" }).waitFor();
  const rate = async () => {
    const address = await card.locator("audio").evaluate((one: HTMLAudioElement) => one.src);
    return Buffer.from(await (await fetch(address)).arrayBuffer()).readUInt32LE(24);
  };
  await expect.poll(rate).toBe(8000);
  await card.getByRole("combobox", { name: "sample" }).selectOption("2 of 2");
  await expect.poll(rate).toBe(4000);
  await card.getByText("About").click();
  await card.locator("em", { hasText: "and" }).waitFor();
});

test("the distribution of a lone step is seen", async () => {
  const page = await openTab("distributions");
  const card = page.getByRole("article", { name: "once, run train" });
  await card.scrollIntoViewIfNeeded();
  const plot = card.getByRole("img");
  // A band of the run's colour, not grid lines alone.
  await expect.poll(() => plot.evaluate(colorfulPart)).toBeGreaterThan(0.02);
});

/** The part of a canvas' pixels that are not grey. */
function colorfulPart(canvas: HTMLCanvasElement): number {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  let colorful = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 40) colorful++;
  }
  return colorful / (data.length / 4);
}

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

test.each(["offset", "overlay", "heatmap"])(
  "histograms drawn as %s tell what is under the pointer",
  async (mode) => {
    const page = await openTab("histograms", `?mode=${mode}`);
    const card = page.getByRole("article", { name: "weights, run train" });
    const plot = card.getByRole("img");
    await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
    await card.getByText("12 steps, 0 to 11").waitFor();
    await plot.hover({ position: { x: 150, y: 150 } });
    await expect
      .poll(() => card.locator(".plot-readout").textContent())
      .toMatch(/^step \d+ · .+ to .+ · count /);
  },
);

test("histograms of all runs lie over one another at a step, each in its run's colour", async () => {
  const page = await openTab("histograms", "?mode=runs");
  const card = page.getByRole("article", { name: "weights" });
  const plot = card.getByRole("img", { name: "Histograms of weights, 2 runs" });
  await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
  await plot.hover({ position: { x: 150, y: 100 } });
  const readout = card.locator(".plot-readout");
  await expect.poll(() => readout.textContent()).toMatch(/^(train|eval) · step 11 · .+ count /);
  await card.getByRole("slider").fill("2");
  await plot.hover({ position: { x: 160, y: 100 } });
  await expect.poll(() => readout.textContent()).toContain("· step 2 ·");
});

test("distributions show the percentiles of the step under the pointer", async () => {
  const page = await openTab("distributions");
  const card = page.getByRole("article", { name: "weights, run train" });
  await expect.poll(() => card.getByRole("img").evaluate(isDrawn)).toBe(true);
  await card.locator("summary").click();
  await expect.poll(() => card.getByRole("row").count()).toBe(9);
  expect(await card.getByRole("row", { name: /^maximum/ }).textContent()).toContain("12");
});

test.each([
  ["histograms", "", /^step \d+ · .+ count /],
  ["distributions", "", /^step \d+ · median /],
  ["pr_curves", "", /threshold/],
  ["hparams", "?view=parallel", /^trials\/\d · lr /],
])("arrow keys read the plots of %s", async (id, query, told) => {
  const page = await openTab(id, query);
  const plot = page.locator("canvas.canvas-plot").first();
  await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
  await plot.focus();
  const readout = page.locator(".plot-readout").first();
  // From the middle of the plot to wherever something is drawn.
  await expect
    .poll(async () => {
      await plot.press(id === "hparams" ? "ArrowDown" : "ArrowUp");
      return readout.textContent();
    })
    .toMatch(told);
});

test("PR curves tell threshold and counts at a point, and turn into ROC curves", async () => {
  const page = await openTab("pr_curves");
  const card = page.getByRole("article", { name: "classifier" });
  const plot = card.getByRole("img");
  await expect.poll(() => plot.evaluate(isDrawn)).toBe(true);
  await expect
    .poll(() => card.getByRole("listitem").allTextContents())
    .toEqual(["eval step 11", "train step 11"]);
  const box = await plot.boundingBox();
  await plot.hover({ position: { x: (box?.width ?? 0) - 14, y: 12 } });
  await expect.poll(() => card.locator(".plot-readout").textContent()).toContain("threshold");
  await page.getByText("ROC").click();
  await card.getByRole("img", { name: "ROC of classifier, 2 runs" }).waitFor();
});

/** Names of the scripts that a page has asked for, without their hashes. */
function scripts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .flatMap(({ name }) => /assets\/(.+)-[\w-]{8}\.js$/.exec(name)?.[1] ?? []),
  );
}

test("a tab's code comes when it is first shown; a tab without data stays inactive", async () => {
  const page = await openTab("timeseries");
  await page.locator("article").first().waitFor();
  expect(await scripts(page)).not.toContain("hparams");
  await page.getByRole("tab", { name: "HParams" }).click();
  await page.locator(".hparams-table").waitFor();
  expect(await scripts(page)).toContain("hparams");
  const titles = await page.getByRole("tab").allTextContents();
  expect(titles).toContain("Custom Scalars");
  for (const absent of ["Graphs", "Mesh", "Projector", "Debugger"])
    expect(titles).not.toContain(absent);
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
  expect(pages.problems).toEqual([]);
});

test("a tab whose code cannot be fetched says so, the others stay, and reloading the page helps", async () => {
  const page = await openTab("images");
  await page.route("**/*.js", (route) => route.abort());
  await page.getByRole("tab", { name: "Text" }).click();
  await page.getByRole("alert").getByRole("heading", { name: "Text cannot be shown" }).waitFor();
  await page.getByRole("tab", { name: "Images" }).click();
  await page.getByRole("article", { name: "picture, run eval" }).waitFor();
  await page.getByRole("tab", { name: "Text" }).click();
  await page.getByRole("alert").waitFor();
  await page.unroute("**/*.js");
  await page.getByRole("button", { name: "Reload the page" }).click();
  await page.getByRole("article").first().waitFor();
});
