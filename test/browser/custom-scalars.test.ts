// The Custom Scalars tab: what the event files lay out, and what the reader makes of it.
import { expect, test } from "vitest";
import { TabPages } from "./tab-pages.ts";

const pages = new TabPages();
const openTab = pages.open.bind(pages);

test("custom scalars draw the tags of the layout in one chart", async () => {
  const page = await openTab("custom_scalars");
  await page.getByRole("heading", { name: "losses", exact: true }).waitFor();
  await page.getByRole("article", { name: "all losses" }).locator("canvas").first().waitFor();
});

test("the lines of a chart are listed, and left out one by one", async () => {
  const page = await openTab("custom_scalars");
  const chart = page.locator(".custom-chart", { hasText: "all losses" });
  const card = chart.getByRole("article", { name: "all losses" });
  await card.getByText("all losses, 3 runs:").waitFor({ state: "attached" });
  await chart.getByText("3 lines").click();
  await chart.getByRole("checkbox", { name: "trials/2 · loss/train" }).uncheck();
  await card.getByText("all losses, 2 runs:").waitFor({ state: "attached" });
  await chart.getByRole("checkbox", { name: "trials/2 · loss/train" }).check();
  await card.getByText("all losses, 3 runs:").waitFor({ state: "attached" });
  // A margin is one line: its bounds belong to it.
  await page.locator(".custom-chart", { hasText: "bounded" }).getByText("1 line").waitFor();
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

test("no page wrote an error to the console", () => {
  expect(pages.problems).toEqual([]);
});
