// Time Series in a real browser over real event files.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Dashboard } from "./dashboard.ts";
import { fixtureLogdir } from "./event-files.ts";
import { eventually } from "./eventually.ts";
import { pixelsOf } from "./ink.ts";
import { card, colorOf, drawnPlot } from "./scalar-cards.ts";
import { SweepPages } from "./sweep-pages.ts";

const sweep = new SweepPages();

test("each run's curve is on its card, in the run's colour", async () => {
  const page = await sweep.open();
  const plot = await drawnPlot(page, "loss/train");
  for (const run of ["train", "validation", "sweep/lr=0.4"]) {
    const ink = await pixelsOf(plot.locator("canvas").first(), await colorOf(page, run));
    expect(ink, run).toBeGreaterThan(30);
  }
  expect(sweep.problems).toEqual([]);
});

test("a run that is deselected leaves the charts", async () => {
  const page = await sweep.open();
  const plot = await drawnPlot(page, "loss/train");
  const color = await colorOf(page, "train");
  // A run of the sweep has nearly the same colour.
  const pixels = () => pixelsOf(plot.locator("canvas").first(), color, 6);
  await eventually(pixels).toBeGreaterThan(30);
  await page.getByRole("checkbox", { name: "train", exact: true }).click();
  await eventually(pixels).toBe(0);
});

test("the values of a chart are those of the event files", async () => {
  const logdir = fixtureLogdir("seed");
  if (!logdir) return;
  const golden = JSON.parse(
    readFileSync(join(logdir, "..", "golden", "scalars-scalars-3c6ba612e1.json"), "utf8"),
  ) as [wall: number, step: number, value: number][];
  const seed = await Dashboard.start(logdir);
  try {
    const page = await seed.open("?smoothing=0");
    await page.getByRole("button", { name: "Full screen: f(x)" }).click();
    const row = page.getByRole("dialog").getByRole("row").filter({ hasText: "gradient_descent" });
    await row.waitFor();
    const values = golden.map(([, , value]) => value);
    const cells = await row.getByRole("cell").allInnerTexts();
    expect(cells[1]).toBe(String((values[0] as number).toPrecision(4)).replace(/\.?0+$/, ""));
    expect(cells.at(-1)).toBe(String(golden.length));
    expect(cells[3]).toContain(`@ ${golden[values.indexOf(Math.min(...values))]?.[1]}`);
    expect(seed.problems).toEqual([]);
  } finally {
    await seed.close();
  }
});

test("every scalar tag that PyTorch wrote has a card", async () => {
  const logdir = fixtureLogdir("torch");
  if (!logdir) return;
  const torch = await Dashboard.start(logdir);
  try {
    const page = await torch.open();
    for (const tag of [
      "accuracy/train",
      "dow/aaa",
      "hparam/loss",
      "loss/train",
      "nasdaq/bbb",
      "twse/2330",
    ]) {
      await page.getByRole("combobox", { name: "Filter tags (regex)" }).fill(`^${tag}$`);
      await drawnPlot(page, tag);
    }
    expect(torch.problems).toEqual([]);
  } finally {
    await torch.close();
  }
});

test("groups of runs are drawn as their mean within a band", async () => {
  const page = await sweep.open(
    `?groupBand=deviation&runColorGroup=${encodeURIComponent("regex:^(sweep)")}&smoothing=0`,
  );
  await page.getByRole("button", { name: "Full screen: lr" }).click();
  const row = page.getByRole("dialog").getByRole("row").filter({ hasText: "sweep (4)" });
  await row.waitFor();
  expect((await row.getByRole("cell").allInnerTexts())[1]).toBe("0.1");
});

test("all points are saved as CSV and JSON, the picture as SVG and PNG", async () => {
  const page = await sweep.open();
  await drawnPlot(page, "lr");
  const save = async (item: string) => {
    const download = page.waitForEvent("download");
    await card(page, "lr").hover();
    await card(page, "lr").getByRole("button", { name: "Download lr" }).click();
    await card(page, "lr").getByRole("button", { name: item }).click();
    const file = await download;
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const csv = await save("All points as CSV");
  expect(csv.name).toBe("lr.csv");
  expect(csv.content.toString().trim().split("\r\n")).toHaveLength(1 + 6 * 200);
  const json = JSON.parse((await save("All points as JSON")).content.toString());
  expect(json).toHaveLength(6);
  expect(json[0].points[0]).toHaveLength(3);
  expect((await save("Picture as SVG")).content.toString()).toContain("sweep/lr=0.4</text>");
  const png = await save("Picture as PNG");
  expect([...png.content.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test("runs are found by a query and sorted by a metric", async () => {
  const page = await sweep.open(`?runColumns=${encodeURIComponent('["metric:loss/train"]')}`);
  await page
    .getByRole("textbox", { name: "Regex, or loss < 0.1" })
    .fill("name ~ sweep and step > 100");
  await page.getByRole("columnheader", { name: "loss/train" }).getByRole("button").click();
  const names = page.locator("tbody .run-row .name");
  await eventually(() => names.count()).toBe(4);
  const values = (await page.locator("tbody .run-row td").allInnerTexts()).map(Number);
  expect(values).toEqual(values.toSorted((a, b) => a - b));
});
