// A command over files with each kind of data, and pages of its tabs, for one test file.
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Page } from "playwright-core";
import { DashboardPages } from "./dashboard-pages.ts";

/** Grey squares whose brightness is the step, so that a picture on screen tells its step. */
function greyImage(brightness: number) {
  return { shape: [4, 4, 1], data: new Uint8Array(16).fill(brightness) };
}

function writeMedia(logdir: string, run: string): void {
  using writer = new SummaryWriter(join(logdir, run));
  for (let step = 0; step < 12; step++) {
    writer.image("picture", greyImage(step * 20), step);
    const samples = Float32Array.from({ length: 800 }, (_, at) => Math.sin(at * 0.1 * (step + 1)));
    const tone = { samples, sampleRate: 8000, channels: 1 };
    const about = { displayName: "two tones", description: "one *and* the same" };
    writer.audio("tone", [tone, { ...tone, sampleRate: 4000 }], step, about);
    writer.text("notes", `**step ${step}** of ${run} <script>window.hacked = true</script>`, step);
    const values = Array.from({ length: 200 }, (_, at) => Math.sin(at) + step);
    writer.histogram("weights", values, step);
    if (step === 5) writer.histogram("once", values, step);
    const labels = Array.from({ length: 50 }, (_, at) => at % 2);
    const predictions = labels.map((label, at) => label * 0.5 + (at % 10) * 0.05);
    writer.prCurve("classifier", { labels, predictions }, step);
  }
}

function writeTrial(logdir: string, run: string, lr: number, optimizer: string): void {
  using writer = new SummaryWriter(join(logdir, run));
  writer.hparams({ lr, optimizer }, { metrics: ["accuracy"] });
  writer.scalar("accuracy", 1 - lr, 0);
  writer.scalar("loss/train", lr, 0);
  writer.hparamsEnd();
}

/** Runs `train` and `eval` with media, three trials of hyperparameters, and a layout of custom scalars. */
function writeAll(logdir: string): void {
  writeMedia(logdir, "train");
  writeMedia(logdir, "eval");
  writeTrial(logdir, "trials/1", 0.1, "adam");
  writeTrial(logdir, "trials/2", 0.01, "sgd");
  writeTrial(logdir, "trials/3", 0.05, "sgd");
  using layout = new SummaryWriter(join(logdir, "train"));
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
}

/** The tabs of one command, for the tests of a file. */
export class TabPages extends DashboardPages {
  constructor() {
    super(writeAll);
  }

  async open(id: string, query = ""): Promise<Page> {
    const page = await this.openAt(`${query}#${id}`);
    await page.locator(`#panel-${id}`).waitFor();
    return page;
  }
}

/** Whether anything but the ground was drawn on a canvas. */
export function isDrawn(canvas: HTMLCanvasElement): boolean {
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  return data.some((value, at) => at % 4 === 3 && value > 0);
}
