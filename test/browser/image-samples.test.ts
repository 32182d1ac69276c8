// The samples that a step of images has: side by side, or one at a time.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { eventually } from "./eventually.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

/** Grey squares, each sample brighter than the one before. */
function samples(count: number) {
  const data = Uint8Array.from({ length: count * 16 }, (_, at) => 40 * Math.floor(at / 16) + 20);
  return { shape: [count, 4, 4, 1], data };
}

beforeAll(async () => {
  {
    using writer = new SummaryWriter(join(logdir, "run"));
    for (let step = 0; step < 3; step++) {
      writer.images("few", samples(step === 0 ? 2 : 3), step);
      writer.images("many", samples(6), step, { maxOutputs: 6 });
    }
  }
  dashboard = await Dashboard.start(logdir);
});

afterEach(() => dashboard.closePages());

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

test("up to four samples stand side by side and move together; of more, one is chosen", async () => {
  const page = await dashboard.open("#images");
  const few = page.getByRole("article", { name: "few, run run" });
  await few.getByAltText("few of run run at step 2, sample 3 of 3").waitFor();
  await few.getByRole("slider").fill("0");
  await few.getByText("Step 0 has no sample 3.").waitFor();
  await few.getByAltText("few of run run at step 0, sample 2 of 3").waitFor();
  await eventually(() => few.getByRole("img").count()).toBe(2);
  const many = page.getByRole("article", { name: "many, run run" });
  await many.getByLabel("sample").selectOption("5 of 6");
  await many.getByAltText("many of run run at step 2").waitFor();
  expect(await many.getByRole("img").count()).toBe(1);
});

test("all samples, or one at a time, are chosen for all cards and stand in the address", async () => {
  const page = await dashboard.open("#images");
  const choice = page.getByRole("combobox", { name: "Samples" });
  await choice.selectOption("all side by side");
  const many = page.getByRole("article", { name: "many, run run" });
  await eventually(() => many.getByRole("img").count()).toBe(6);
  expect(new URL(page.url()).searchParams.get("samples")).toBe("all");
  await choice.selectOption("one at a time");
  const few = page.getByRole("article", { name: "few, run run" });
  await eventually(() => few.getByRole("img").count()).toBe(1);
  await page.reload();
  await few.getByLabel("sample").waitFor();
  await eventually(() => few.getByRole("img").count()).toBe(1);
});

test.each(["light", "dark"] as const)("nothing serious is found by axe-core, %s", async (theme) => {
  for (const device of [devices.desktop, devices.phone]) {
    const page = await dashboard.open("?samples=all#images", { ...device, colorScheme: theme });
    await page.getByAltText("few of run run at step 2, sample 3 of 3").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.context().close();
  }
});

test("no page wrote an error to the console", () => {
  expect(dashboard.problems).toEqual([]);
});
