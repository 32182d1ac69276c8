// Script in everything that a run can say: names, tags, text, descriptions, hparams, SVG. None of it runs.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Dashboard, temporaryFolder } from "./dashboard.ts";

const logdir = temporaryFolder();
let dashboard: Dashboard;

const script = "document.title='pwned'";
const markup = `<img src=x onerror="${script}"><svg onload="${script}"><script>${script}</script>`;
const svg = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script>${script}</script></svg>`);
const labels = { displayName: markup, description: `${markup} [x](javascript:${script})` };

beforeAll(async () => {
  // A run's name is a path: no slash, which would part the markup.
  const writer = new SummaryWriter(join(logdir, markup.replaceAll("/", "&#47;")));
  const tag = (kind: string) => `${markup}${kind}`;
  for (let step = 0; step < 3; step++) {
    writer.scalar(tag("scalar"), step, step);
    writer.text(
      tag("text"),
      `${markup}\n\n[a](javascript:${script}) ![b](x" onerror="${script})`,
      step,
      labels,
    );
    writer.histogram(tag("histogram"), [1, 2, 3], step, labels);
    writer.encodedImages(tag("image"), [svg], { width: 9, height: 9 }, step, labels);
    writer.audio(tag("audio"), { sampleRate: 8000, channels: 1, samples: [0, 0.5] }, step, labels);
    writer.mesh(
      tag("mesh"),
      { vertices: { shape: [3, 3], data: [0, 0, 0, 1, 0, 0, 0, 1, 0] } },
      step,
      labels,
    );
  }
  writer.prCurve(tag("pr"), { labels: [true, false], predictions: [0.9, 0.1] }, 0, labels);
  writer.hparams({ [markup]: markup }, { metrics: [tag("scalar")] });
  writer.customScalars({ [markup]: [{ title: markup, multiline: [".*"] }] });
  writer.graph({
    node: [
      { name: markup, op: markup },
      { name: `a/${markup}`, op: "b", input: [markup] },
    ],
  });
  writer.close();
  dashboard = await Dashboard.start(logdir);
});
afterAll(async () => {
  await dashboard?.close();
  rmSync(logdir, { recursive: true, force: true });
});

test("every tab shows it as text", async () => {
  const page = await dashboard.open("");
  await page.getByRole("tab").first().waitFor();
  const tabs = page.getByRole("tab");
  expect(await tabs.count()).toBeGreaterThan(8);
  for (const tab of await tabs.all()) {
    await tab.click();
    const name = await tab.textContent();
    const panel = page.locator(`#${await tab.getAttribute("aria-controls")}`);
    await expect.poll(() => panel.textContent(), { message: `${name}` }).toContain("onerror");
    expect(await page.title(), `${name}`).not.toBe("pwned");
    expect(await page.locator("script:not([src])").count(), `${name}`).toBe(0);
    expect(await page.locator("[onerror], [onload]").count(), `${name}`).toBe(0);
    expect(await page.locator('a[href^="javascript:" i]').count(), `${name}`).toBe(0);
  }
});

test("what the server answers is never a document that runs it", async () => {
  const { url } = dashboard;
  const [run] = (await (await fetch(`${url}data/runs`)).json()) as string[];
  const query = new URLSearchParams({ run: run!, tag: `${markup}image`, sample: "0" });
  const images = (await (await fetch(`${url}data/plugin/images/images?${query}`)).json()) as {
    query: string;
  }[];
  const image = await fetch(`${url}data/plugin/images/individualImage?${images[0]!.query}`);
  expect(image.headers.get("content-type")).toBe("application/octet-stream");
  expect(image.headers.get("x-content-type-options")).toBe("nosniff");
  expect(Buffer.from(await image.arrayBuffer())).toEqual(svg);
});
