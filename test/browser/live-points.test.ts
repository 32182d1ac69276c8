// What is written while the page is open appears in Time Series by itself.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { expect, test } from "vitest";
import { Dashboard, temporaryFolder } from "./dashboard.ts";
import { card, drawnPlot } from "./scalar-cards.ts";

test("a point appended to an event file is on the screen", async () => {
  const logdir = temporaryFolder();
  const writer = new SummaryWriter(join(logdir, "train"));
  for (let step = 0; step < 5; step++) writer.scalar("loss", 1 / (step + 1), step);
  writer.flush();
  const live = await Dashboard.start(logdir);
  try {
    const page = await live.open();
    await drawnPlot(page, "loss");
    const latenciesMs: number[] = [];
    for (let step = 5; step < 15; step++) {
      const start = performance.now();
      writer.scalar("loss", 1 / (step + 1), step);
      writer.flush();
      await card(page, "loss").getByText(`at step ${step}`).waitFor({ state: "attached" });
      latenciesMs.push(performance.now() - start);
    }
    latenciesMs.sort((a, b) => a - b);
    console.log(`written → drawn: median ${latenciesMs[5]?.toFixed(0)} ms of 10`);
    expect(live.problems).toEqual([]);
  } finally {
    writer.close();
    await live.close();
    rmSync(logdir, { recursive: true, force: true });
  }
});

test("a run that appears later gets its card by itself", async () => {
  const logdir = temporaryFolder();
  const live = await Dashboard.start(logdir);
  try {
    const page = await live.open();
    await page.getByRole("heading", { name: "No event files yet" }).waitFor();
    const writer = new SummaryWriter(join(logdir, "new run"));
    writer.scalar("loss", 1, 0);
    writer.close();
    await drawnPlot(page, "loss");
    expect(await page.getByRole("checkbox", { name: "new run" }).isChecked()).toBe(true);
  } finally {
    await live.close();
    rmSync(logdir, { recursive: true, force: true });
  }
});
