// Charts over another scalar, and groups whose bands the server computes.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Client } from "../../client/src/index.ts";
import { Dashboard, temporaryFolder } from "./dashboard.ts";
import { eventually } from "./eventually.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

/** 20 seeds with values that float32 holds exactly. */
function writeSeeds(): void {
  for (let run = 0; run < 20; run++) {
    const writer = new SummaryWriter(join(logdir, `seeds/${run}`));
    for (let step = 0; step < 50; step++) {
      writer.scalar("loss", ((run * 7 + step * 13) % 32) / 8, step);
      if (step % 10 === 0) writer.scalar("epoch", step / 10, step);
    }
    writer.close();
  }
}

beforeAll(async () => {
  writeSeeds();
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

async function valuesOf(page: Page, tag: string, row: string): Promise<string[]> {
  await page.getByRole("button", { name: `Full screen: ${tag}` }).click();
  const cells = page.getByRole("dialog").getByRole("row").filter({ hasText: row });
  await cells.first().waitFor();
  return cells.first().getByRole("cell").allInnerTexts();
}

test("the band over 20 runs is numpy's mean and std", async () => {
  const client = new Client(dashboard.url);
  const series = (await client.series()).filter(({ tag }) => tag === "loss");
  const { groups } = await client.groups({ groups: [series.map(({ id }) => id)] });
  const [{ steps, counts, means, deviations } = expect.unreachable("no group")] = groups;
  expect(steps).toHaveLength(50);
  expect(new Set(counts)).toEqual(new Set([20]));
  // numpy 2.4.6 over the same values: v.mean(0)[i], v.std(0)[i]
  const expected = [
    [0, 1.9125, 1.2029261199259078],
    [1, 1.9375, 1.0986497394529342],
    [17, 1.9375, 1.207075494739248],
    [49, 1.9375, 1.207075494739248],
  ] as const;
  for (const [at, mean, std] of expected) {
    expect(means[at]).toBe(mean);
    expect(deviations[at]).toBeCloseTo(std, 14);
  }
});

test("a group is drawn as the server's mean, and follows what is appended", async () => {
  const query = "?groupBand=deviation&runColorGroup=directory&smoothing=0&tagFilter=loss";
  const page = await dashboard.open(query);
  const asked = page.waitForRequest(/api\/v1\/groups/);
  await page.reload();
  await asked;
  const cells = await valuesOf(page, "loss", "seeds (20)");
  expect(cells[1]).toBe("1.913");
  expect(cells.at(-1)).toBe("50");
  const writer = new SummaryWriter(join(logdir, "seeds/0"));
  writer.scalar("loss", 100, 50);
  writer.close();
  const row = page.getByRole("dialog").getByRole("row").filter({ hasText: "seeds (20)" });
  await eventually(async () => (await row.getByRole("cell").allInnerTexts()).at(-1)).toBe("51");
  expect(dashboard.problems).toEqual([]);
});

/** Of the long runs, whose points are a second apart: so a step is a second on every axis. */
const startSec = 1_760_000_000;

test("zooming into a group reaches every point, whatever the axis", async () => {
  const long = temporaryFolder();
  for (const seed of [0, 1]) {
    const writer = new SummaryWriter(join(long, `long/${seed}`));
    for (let step = 0; step < 120_000; step++)
      writer.scalar("loss", Math.sin(step * 13 + seed), step, { wallTimeSec: startSec + step });
    writer.close();
  }
  const served = await Dashboard.start(long);
  try {
    for (const [xAxis, from] of [
      ["step", 0],
      ["relative", 0],
      ["wall", startSec],
    ] as const) {
      // 30 steps a pixel column of the widest chart, of which the whole curve keeps 10 at most.
      const zooms = encodeURIComponent(JSON.stringify({ loss: [from + 20_000, from + 20_500] }));
      const link = `?groupBand=range&runColorGroup=directory&smoothing=0&xAxis=${xAxis}&zooms=${zooms}`;
      const page = await served.open(link);
      await page.getByRole("button", { name: "Full screen: loss" }).click();
      const row = page.getByRole("dialog").getByRole("row").filter({ hasText: "long (2)" });
      const told = async () => (await row.getByRole("cell").allInnerTexts()).at(-1);
      await eventually(told).toBe("501");
      await page.context().close();
    }
    expect(served.problems).toEqual([]);
  } finally {
    await served.close();
    rmSync(long, { recursive: true });
  }
});

test("charts are drawn over another scalar, which a link keeps", async () => {
  const page = await dashboard.open("?smoothing=0&tagFilter=^loss$");
  await page.getByRole("button", { name: "Chart settings" }).click();
  await page.getByRole("combobox", { name: "Horizontal metric" }).fill("epoch");
  await page.waitForURL(/xTag=epoch/);
  await page.reload();
  const plot = page.locator('article[data-tag="loss"]').getByRole("application");
  await plot.getByText(/20 runs: /).waitFor({ state: "attached" });
  const cells = await valuesOf(page, "loss", "seeds/3");
  // Epochs are known from step 0 to 40: 41 of the 50 steps have a place.
  expect(cells.at(-1)).toBe("41");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Over epoch" }).click();
  await eventually(() => page.url()).not.toContain("xTag");
  expect(dashboard.problems).toEqual([]);
});
