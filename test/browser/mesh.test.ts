// The Mesh tab: a point cloud and a mesh are drawn, turned and stepped through; without WebGL a sentence says so.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { eventually } from "./eventually.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

beforeAll(async () => {
  using writer = new SummaryWriter(join(logdir, "train"));
  for (let step = 0; step < 3; step++) {
    const cloud = Float32Array.from({ length: 300 }, (_, at) => Math.sin(at * (step + 1)));
    writer.mesh("cloud", { vertices: { shape: [1, 100, 3], data: cloud } }, step);
    const corners = Float32Array.of(0, 0, 0, 1 + step, 0, 0, 0, 1, 0, 0, 0, 1);
    const faces = Int32Array.of(0, 1, 2, 0, 1, 3, 0, 2, 3, 1, 2, 3);
    const colors = Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 0);
    writer.mesh(
      "solid",
      {
        vertices: { shape: [1, 4, 3], data: corners },
        faces: { shape: [1, 4, 3], data: faces },
        colors: { shape: [1, 4, 3], data: colors },
      },
      step,
    );
  }
  writer.flush();
  // WebGL without a GPU, by Chromium's own software renderer.
  const webgl = [
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--ignore-gpu-blocklist",
  ];
  dashboard = await Dashboard.start(logdir, [], webgl);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

const cardOf = (page: Page, tag: string) =>
  page.getByRole("article", { name: `${tag}, run train` });

/** Part of the canvas' pixels that are not the ground. */
function drawnPart(card: Locator): Promise<number> {
  return card.getByRole("application").evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, at) => at % 4 === 3 && value > 0).length / (data.length / 4);
  });
}

const picture = (card: Locator) =>
  card.getByRole("application").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

test("clouds and meshes are drawn, and say how large they are", async () => {
  const page = await dashboard.open("#mesh");
  await cardOf(page, "cloud").getByText("100 points").waitFor();
  await cardOf(page, "solid").getByText("4 vertices, 4 faces").waitFor();
  await eventually(() => drawnPart(cardOf(page, "solid"))).toBeGreaterThan(0.02);
  await eventually(() => drawnPart(cardOf(page, "cloud"))).toBeGreaterThan(0.001);
});

test("one camera turns all shapes, or each its own", async () => {
  const page = await dashboard.open("#mesh");
  const [solid, cloud] = [cardOf(page, "solid"), cardOf(page, "cloud")];
  await eventually(() => drawnPart(solid)).toBeGreaterThan(0.02);
  await eventually(() => drawnPart(cloud)).toBeGreaterThan(0.001);
  const before = await picture(cloud);
  await solid.getByRole("application").press("ArrowLeft");
  await eventually(async () => (await picture(cloud)) !== before).toBe(true);
  await page.getByRole("checkbox", { name: "One camera for all" }).uncheck();
  const alone = await picture(cloud);
  const turned = await picture(solid);
  await solid.getByRole("application").press("ArrowLeft");
  await eventually(async () => (await picture(solid)) !== turned).toBe(true);
  expect(await picture(cloud)).toBe(alone);
});

test("the slider shows each step's shape", async () => {
  const page = await dashboard.open("#mesh");
  const solid = cardOf(page, "solid");
  await eventually(() => drawnPart(solid)).toBeGreaterThan(0.02);
  const last = await picture(solid);
  await solid.getByRole("slider").fill("0");
  await eventually(async () => (await picture(solid)) !== last).toBe(true);
  await solid.getByText("step 0").waitFor();
});

test("without WebGL a sentence says what to do", async () => {
  const page = await dashboard.open("");
  await page.addInitScript(() => {
    const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string) {
      return kind.startsWith("webgl") ? null : own.call(this, kind);
    } as typeof own;
  });
  await page.goto(new URL("#mesh", dashboard.url).href);
  await page.reload();
  await cardOf(page, "solid").getByText("This browser has no WebGL").waitFor();
  // three.js writes its reason to the console, which is no fault of the page here.
  dashboard.problems.length = 0;
});

test.each(["light", "dark"] as const)("nothing serious is found by axe-core, %s", async (theme) => {
  for (const device of [devices.desktop, devices.phone]) {
    const page = await dashboard.open("#mesh", { ...device, colorScheme: theme });
    await cardOf(page, "cloud").getByText("100 points").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  }
});

test("no page wrote an error to the console", () => {
  expect(dashboard.problems).toEqual([]);
});
