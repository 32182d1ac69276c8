// Images and histograms among the charts; pictures of all charts, failures said; curves heard and pinched.
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

beforeAll(async () => {
  const writer = new SummaryWriter(join(logdir, "train"));
  for (let step = 0; step < 30; step++) {
    writer.scalar("net/loss", 1 / (step + 1), step);
    writer.scalar("lr", 0.1, step);
  }
  const pixels = Uint8Array.from({ length: 8 * 8 * 3 }, (_, at) => at);
  writer.image("net/sample", { data: pixels, shape: [8, 8, 3] }, 3);
  writer.histogram("net/weights", Float32Array.of(1, 2, 2, 3, 5), 3);
  writer.close();
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

async function drawn(page: Page, tag: string) {
  const card = page.locator(`article[data-tag="${tag}"]`);
  await card.getByText(/1 run: /).waitFor({ state: "attached" });
  return card.getByRole("application");
}

test("images and histograms stand among the charts of their group, until a chip hides them", async () => {
  const page = await dashboard.open();
  await page.getByRole("heading", { name: "net 3" }).waitFor();
  await page.getByRole("img", { name: /net\/sample of run train at step 3/ }).waitFor();
  const histogram = page.getByRole("img", { name: /Histograms of net\/weights/ });
  await histogram.waitFor();
  await page.getByRole("button", { name: "Histograms", exact: true }).click();
  await histogram.waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("heading", { name: "net 2" }).waitFor();
  expect(
    await page.getByRole("button", { name: "Images", exact: true }).getAttribute("aria-pressed"),
  ).toBe("true");
  expect(dashboard.problems).toEqual([]);
});

test("all charts are saved as one picture", async () => {
  const page = await dashboard.open();
  await drawn(page, "lr");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download all charts" }).click();
  await page.getByRole("button", { name: "All charts as one SVG picture" }).click();
  const svg = readFileSync(await (await downloading).path(), "utf8");
  for (const title of ["lr", "net/loss"]) expect(svg).toContain(`>${title}</text>`);
  expect(svg.match(/<svg /g)).toHaveLength(3);
});

test("an export that fails is said to have failed", async () => {
  const page = await dashboard.open();
  await drawn(page, "lr");
  await page.route("**/api/v1/scalars", (route) => route.fulfill({ status: 503, body: "down" }));
  await page.locator('article[data-tag="lr"]').hover();
  await page.getByRole("button", { name: "Download lr" }).click();
  await page.getByRole("button", { name: "All points as CSV" }).click();
  const notice = page.getByRole("alert").filter({ hasText: "lr was not saved: down" });
  await notice.getByRole("button", { name: "Dismiss" }).click();
  await notice.waitFor({ state: "detached" });
  dashboard.problems.length = 0; // Chromium logs the answer that the test made
});

test("a key plays the curve of the focused chart", async () => {
  const page = await dashboard.open();
  const plot = await drawn(page, "net/loss");
  await page.evaluate(() => {
    const ramp = AudioParam.prototype.linearRampToValueAtTime;
    const pitches: number[] = [];
    Object.assign(window, { pitches });
    AudioParam.prototype.linearRampToValueAtTime = function (this: AudioParam, pitch, time) {
      pitches.push(pitch);
      return ramp.call(this, pitch, time);
    };
  });
  await plot.focus();
  await page.keyboard.press("a");
  const pitches = await page.evaluate(() => (window as unknown as { pitches: number[] }).pitches);
  expect(pitches.length).toBeGreaterThan(20);
  expect(pitches.at(-1)).toBeLessThan(pitches[0] as number);
  expect(dashboard.problems).toEqual([]);
});

test("two fingers that move apart zoom a chart", async () => {
  const page = await dashboard.open("", devices.phone);
  const plot = await drawn(page, "lr");
  const box = (await plot.boundingBox()) as { x: number; y: number; width: number; height: number };
  const session = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...shares: number[]) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: shares.map((share, id) => ({
        ...{ id, x: box.x + box.width * share, y: box.y + box.height / 2 },
      })),
    });
  await touch("touchStart", 0.4, 0.6);
  await touch("touchMove", 0.3, 0.75);
  await touch("touchMove", 0.2, 0.9);
  await touch("touchEnd");
  await page.waitForURL(/zooms=/);
  const zooms = JSON.parse(new URL(page.url()).searchParams.get("zooms") ?? "{}");
  const [least, greatest] = zooms.lr;
  expect(greatest - least).toBeLessThan(15);
  expect(least).toBeGreaterThan(0);
});

test.each(["light", "dark"] as const)(
  "nothing serious is found in the %s theme",
  async (colorScheme) => {
    const page = await dashboard.open("", { ...devices.desktop, colorScheme });
    await page.getByRole("img", { name: /Histograms of net\/weights/ }).waitFor();
    expect(await findings(page)).toEqual([]);
  },
);
