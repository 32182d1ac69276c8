// A report of a store: what it holds, and how it is refused.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../../test/example-commits.ts";
import { MemoryStore } from "../../store/memory-store.ts";
import { createApp } from "../app.ts";

const staticDir = mkdtempSync(join(tmpdir(), "tb-ts-report-"));
const store = new MemoryStore();
const app = createApp({ reader: store, logdir: "/secret/place/logs", staticDir });

beforeAll(async () => {
  mkdirSync(join(staticDir, "report"));
  writeFileSync(join(staticDir, "report", "report.js"), "start()");
  writeFileSync(join(staticDir, "report", "report.css"), "body{}");
  await store.commit(
    commitOf({
      runs: [runOf(1, "train"), runOf(2, "</script><b>")],
      series: [
        seriesOf(1, 1, "loss"),
        seriesOf(2, 2, "loss"),
        seriesOf(3, 1, "accuracy"),
        seriesOf(5, 1, "broken"),
        seriesOf(4, 1, "img", { plugin: "images", dataClass: "blob" }),
      ],
      scalars: [
        ...[1, 2, 3].map((seriesId) => ({ seriesId, points: pointsOf([seriesId, 0.1, -0]) })),
        { seriesId: 5, points: pointsOf([1, Number.NaN]) },
      ],
    }),
  );
});
afterAll(async () => {
  await app.close();
  rmSync(staticDir, { recursive: true });
});

function ask(payload: object) {
  return app.inject({ method: "POST", url: "/api/v1/report", payload });
}

function element(html: string, id: string): string {
  return new RegExp(`id="${id}">([^<]*)<`).exec(html)?.[1] ?? "";
}

test("it holds the series that meet every condition, their runs, and no path of this machine", async () => {
  const { body, headers } = await ask({ run: "TRAIN", tag: "^l", series: [1, 2, 3], query: "x=1" });
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  const contents = JSON.parse(element(body, "report"));
  expect(contents.runs.runs.map(({ name }: { name: string }) => name)).toEqual(["train"]);
  expect(contents.series.id).toEqual([1]);
  expect([contents.title, contents.query]).toEqual(["logs", "x=1"]);
  expect(body).not.toContain("secret");
  expect(body).toContain("<style>body{}</style>");
});

test("it says what the watch rules find in its series, and in no others", async () => {
  const { body } = await ask({ tag: "^(accuracy|broken)$" });
  expect(JSON.parse(element(body, "report")).flags.flags).toEqual([
    { series: 5, kind: "notFinite", step: 1, value: "NaN" },
  ]);
  const others = await ask({ tag: "accuracy" });
  expect(JSON.parse(element(others.body, "report")).flags.flags).toEqual([]);
});

test("its points are all there, exactly", async () => {
  const { body } = await ask({ series: [2] });
  const turned = gunzipSync(Buffer.from(element(body, "points"), "base64"));
  const words = turned.length / 8;
  const bytes = Buffer.from(turned.map((_, at) => turned[(at % 8) * words + Math.floor(at / 8)]!));
  const values = [2, 1, 0].map((fromEnd) => bytes.readDoubleLE(bytes.length - 8 * (fromEnd + 1)));
  expect(values).toEqual([2, 0.1, -0]);
});

test("names with markup stay text", async () => {
  const { body } = await ask({ title: "<i>&" });
  expect(body).toContain("<title>&#60;i&#62;&#38;</title>");
  expect(body).not.toContain("</script><b>");
  const contents = JSON.parse(element(body, "report"));
  expect(contents.runs.runs.map(({ name }: { name: string }) => name)).toContain("</script><b>");
});

test.each([
  [{ tag: "nothing" }, 404, "no scalar series meets the conditions"],
  [{ series: [4] }, 404, "no scalar series meets the conditions"],
  [{ run: "(" }, 400, "run: Invalid regular expression"],
  [{ tags: "loss" }, 400, "additional properties"],
])("%j is refused", async (request, status, message) => {
  const answer = await ask(request);
  expect(answer.statusCode).toBe(status);
  expect(answer.json().error.message).toContain(message);
});

test("a server without a built page says so", async () => {
  const bare = createApp({ reader: store, logdir: "/logs" });
  const answer = await bare.inject({ method: "POST", url: "/api/v1/report", payload: {} });
  expect(answer.statusCode).toBe(501);
  await bare.close();
});
