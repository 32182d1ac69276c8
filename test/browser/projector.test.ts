// The Projector tab over a tensor, its metadata, sprite and bookmarks as torch's writer leaves them.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { eventually } from "./eventually.ts";
import { pixelsOf } from "./ink.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

/** Three groups of ten points in five dimensions, far apart. */
const rows = Array.from({ length: 30 }, (_, at) =>
  Array.from({ length: 5 }, (_, axis) => (axis === at % 3 ? 10 : 0) + Math.sin(at * 7 + axis)),
);

/** The pictures of four points, each of one colour. */
const pictureColors = ["#ff0000", "#00ff00", "#0000ff", "#ffff00"];

function writePictures(run: string): void {
  using writer = new SummaryWriter(run);
  const bytes = pictureColors.map((color) => [...Buffer.from(color.slice(1), "hex")]);
  writer.embedding("pictures", {
    vectors: { shape: [4, 3], data: Float32Array.of(0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 1, 1) },
    thumbnails: {
      shape: [4, 4, 4, 3],
      data: Uint8Array.from(bytes.flatMap((color) => Array(16).fill(color).flat())),
    },
  });
}

beforeAll(async () => {
  const run = join(logdir, "words");
  mkdirSync(run);
  new SummaryWriter(run).close();
  writeFileSync(join(run, "tensors.tsv"), rows.map((row) => row.join("\t")).join("\n"));
  const many = Array.from({ length: 4000 }, (_, at) => [at % 7, Math.sin(at), Math.cos(at * 3)]);
  writeFileSync(join(run, "many.tsv"), many.map((row) => row.join("\t")).join("\n"));
  const lines = rows.map((_, at) => `word${at}\tgroup${at % 3}\t${at}`);
  writeFileSync(join(run, "metadata.tsv"), ["word\tgroup\trank", ...lines].join("\n"));
  writeFileSync(
    join(run, "projector_config.pbtxt"),
    [
      'embeddings { tensor_name: "vectors" tensor_path: "tensors.tsv" metadata_path: "metadata.tsv" }',
      'embeddings { tensor_name: "many" tensor_path: "many.tsv" }',
    ].join("\n"),
  );
  writePictures(join(logdir, "thumbnails"));
  dashboard = await Dashboard.start(logdir);
});

afterEach(() => dashboard.closePages());

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

async function openTab(query = ""): Promise<Page> {
  const page = await dashboard.open(`${query}#projector`);
  await page.getByText("30 points", { exact: true }).waitFor();
  return page;
}

const cloud = (page: Page) => page.getByRole("application");

/** The picture's bytes, to tell whether it changed. */
function picture(page: Page): Promise<string> {
  return cloud(page).evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
}

test("principal components are drawn with the variance that they describe", async () => {
  const page = await openTab();
  const third = page.getByLabel("Component as z");
  await third.selectOption({ index: 3 });
  await page.getByText(/These describe \d/).waitFor();
  expect(new URL(page.url()).searchParams.get("components")).toBe("0.1.3");
});

test("keys turn, zoom and reset the cloud", async () => {
  const page = await openTab();
  const first = await picture(page);
  await cloud(page).press("ArrowLeft");
  await eventually(async () => (await picture(page)) !== first).toBe(true);
  await cloud(page).press("+");
  await cloud(page).press("0");
  await eventually(() => picture(page)).toBe(first);
});

test("a search selects points, which can be isolated", async () => {
  const page = await openTab();
  await page.getByRole("textbox", { name: /^Search word/ }).fill("^word[12]$");
  await page.getByRole("heading", { name: "2 selected points" }).waitFor();
  const all = await picture(page);
  await page.getByRole("button", { name: "Isolate 2" }).click();
  await eventually(async () => (await picture(page)) !== all).toBe(true);
  await page.getByRole("button", { name: "Show all points" }).click();
});

test("the neighbours of a point are those of its group, nearest first", async () => {
  const page = await openTab();
  await page.getByRole("textbox", { name: /^Search word/ }).fill("^word4$");
  const names = page.locator(".point-list .distance + span, .point-list li span:first-child");
  await eventually(() => names.count()).toBe(20);
  const words = (await names.allTextContents()).slice(0, 9);
  expect(words.every((word) => Number(word.replace("word", "")) % 3 === 1)).toBe(true);
  const read = async () => (await page.locator(".distance").allTextContents()).map(Number);
  const cosine = await read();
  expect(cosine).toEqual(cosine.toSorted((a, b) => a - b));
  await page.getByText("Euclidean").click();
  await eventually(async () => ((await read()).at(-1) ?? 0) > 2).toBe(true);
});

test("points are coloured by a column, with a legend", async () => {
  const page = await openTab();
  await page.getByLabel("Colour by").selectOption("group");
  const legend = page.getByRole("list", { name: "Colours" }).getByRole("listitem");
  await eventually(() => legend.allTextContents()).toEqual(["group0", "group1", "group2"]);
  await page.getByLabel("Colour by").selectOption("rank");
  await page.locator(".ramp").waitFor();
});

test.each(["t-SNE", "UMAP"])("%s comes to its end, and runs again", async (name) => {
  const page = await openTab();
  await page.getByText(name, { exact: true }).click();
  await page.getByText(/iteration \d+ · done/).waitFor();
  await page.getByText("2-D").click();
  await page.getByRole("button", { name: "Run again" }).click();
  await page.getByText(/iteration \d+ · done/).waitFor();
});

test("a column of labels supervises t-SNE, by a percentage and but for one label", async () => {
  const page = await dashboard.open("?projection=tsne#projector");
  const status = page.locator(".projection-status");
  await eventually(() => status.textContent()).toMatch(/done/);
  const alone = await picture(page);
  const guided = async (control: () => Promise<unknown>) => {
    const before = await picture(page);
    await control();
    await eventually(() => status.textContent()).toMatch(/done/);
    await eventually(async () => (await picture(page)) !== before).toBe(true);
  };
  await guided(() => page.getByLabel("Supervise by").selectOption("group"));
  const percent = page.getByLabel("Supervision (%)");
  await guided(() => percent.fill("100").then(() => percent.press("Enter")));
  await guided(() => page.getByLabel("Label to ignore").selectOption("group1"));
  await page.getByLabel("Supervise by").selectOption("no column");
  await eventually(() => picture(page)).toBe(alone);
});

test("a layout stands still while it is paused", async () => {
  const page = await dashboard.open("?tensorRun=words&tensor=many&projection=tsne#projector");
  const status = page.locator(".projection-status");
  await eventually(() => status.textContent()).toMatch(/iteration/);
  await page.getByRole("button", { name: "Pause" }).click();
  // What was under way when the button was pressed is still told.
  await page.waitForFunction(stoodStill, ".projection-status");
  await page.getByRole("button", { name: "Resume" }).click();
  const before = await status.textContent();
  await eventually(async () => (await status.textContent()) !== before).toBe(true);
});

/** Whether an element's text is the same after some frames. */
async function stoodStill(selector: string): Promise<boolean> {
  const text = () => document.querySelector(selector)?.textContent;
  const before = text();
  for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  return text() === before;
}

test("a bookmark is saved to a file and brings back projection and selection", async () => {
  const page = await openTab();
  await page.getByRole("textbox", { name: /^Search word/ }).fill("^word7$");
  await page.getByText("Bookmarks (0)").click();
  await page.getByRole("button", { name: "Add" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save file" }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), "utf8"));
  expect(file[0]).toMatchObject({ selectedProjection: "pca", selectedPoints: [7] });
  await page.getByRole("button", { name: "Clear selection" }).click();
  await page.getByText("UMAP").click();
  await page.getByRole("button", { name: /^Bookmark 1/ }).click();
  await page.getByRole("heading", { name: "word7" }).waitFor();
  await eventually(() => page.getByRole("radio", { name: "PCA" }).isChecked()).toBe(true);
});

test("ends named by labels span a projection of one's own", async () => {
  const page = await dashboard.open("?projection=custom#projector");
  await page.getByText("Each end must match a label.").waitFor();
  for (const [end, text] of Object.entries({ left: "0$", right: "1$", down: "2$", up: "3$" }))
    await page.getByLabel(end, { exact: true }).fill(`word.*${text}`);
  await page.getByText("30 points", { exact: true }).waitFor();
});

test("a label is written to the selected points, and saved as a file", async () => {
  const page = await openTab();
  await page.getByRole("textbox", { name: /^Search word/ }).fill("^word[12]$");
  await page.getByText("Edit labels").click();
  await page.getByRole("textbox", { name: "word", exact: true }).fill("mine");
  await page.getByRole("button", { name: "Label 2 selected" }).click();
  await eventually(() => page.locator(".point-list li").allTextContents()).toEqual([
    "mine",
    "mine",
  ]);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save labels" }).click();
  const lines = readFileSync(await (await download).path(), "utf8").split("\n");
  expect(lines.slice(0, 4)).toEqual([
    "word\tgroup\trank",
    "word0\tgroup0\t0",
    "mine\tgroup1\t1",
    "mine\tgroup2\t2",
  ]);
});

test("vectors and labels are opened from the disk; a broken file says where it breaks", async () => {
  const page = await openTab();
  const open = (name: RegExp, text: string) =>
    page
      .getByLabel(name)
      .setInputFiles({ name: "own.tsv", mimeType: "text/plain", buffer: Buffer.from(text) });
  await open(/^Open vectors/, "1\t2\t3\n4\t5\n");
  await page.getByText("own.tsv: Line 2 has 2 columns, the first has 3.").waitFor();
  await open(/^Open vectors/, "1\t2\t3\n4\t5\t7\n0\t1\t0\n2\t2\t2\n");
  await page.getByText("4 points", { exact: true }).waitFor();
  await open(/^Open labels/, "first\nsecond\nthird\nfourth\n");
  await page.getByRole("textbox", { name: /^Search label/ }).fill("third");
  await page.getByRole("heading", { name: "third" }).waitFor();
  await page.getByRole("button", { name: "Back to the log directory" }).click();
  await page.getByText("30 points", { exact: true }).waitFor();
});

test("pictures of a sprite stand for the points, each with its own part of it", async () => {
  const page = await dashboard.open("?tensorRun=thumbnails&tensor=pictures%2F00000#projector");
  await page.getByText("4 points", { exact: true }).waitFor();
  for (const color of pictureColors)
    await eventually(() => pixelsOf(cloud(page), color)).toBeGreaterThan(50);
  await page.getByRole("button", { name: "Pictures" }).click();
  await eventually(() => pixelsOf(cloud(page), "#00ff00")).toBe(0);
});

test.each(["light", "dark"] as const)("nothing serious is found by axe-core, %s", async (theme) => {
  for (const device of [devices.desktop, devices.phone]) {
    const page = await dashboard.open("#projector", { ...device, colorScheme: theme });
    await page.getByText("30 points", { exact: true }).waitFor();
    await page.getByRole("textbox", { name: /^Search word/ }).fill("^word4$");
    await page.getByRole("heading", { name: "word4" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  }
});

test("no page wrote an error to the console", () => {
  expect(dashboard.problems).toEqual([]);
});
