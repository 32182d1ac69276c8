// Small inputs that claim to be large: none takes the memory or the time that it asks for.
import { rmSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { cpuSecSince } from "../cpu-time.ts";
import { type ExampleLogdir, makeLogdir } from "../fuzz/every-plugin-logdir.ts";

let example: ExampleLogdir;
let app: ReturnType<typeof createApp>;
const faults: unknown[] = [];
beforeAll(async () => {
  example = await makeLogdir();
  app = createApp({
    reader: example.store,
    logdir: example.logdir,
    onError: (error) => faults.push(error),
  });
});
afterAll(async () => {
  await app.close();
  rmSync(example.folder, { recursive: true });
});

function post(url: string, payload: Buffer | string, headers: Record<string, string> = {}) {
  return app.inject({
    method: "POST",
    url,
    headers: { "content-type": "application/json", ...headers },
    payload,
  });
}

describe("a gzip body of 200 KB that unpacks to 200 MB", () => {
  const bomb = gzipSync(Buffer.alloc(200 << 20, "0"));

  test.each([
    ["/data/plugin/scalars/scalars_multirun", "application/x-www-form-urlencoded"],
    ["/data/plugin/timeseries/timeSeries", "application/x-www-form-urlencoded"],
    ["/data/plugin/hparams/session_groups", "application/json"],
    ["/api/v1/scalars", "application/json"],
    ["/api/v1/report", "application/json"],
    ["/api/v1/ingest/run?file=events.out.tfevents.1.x&offset=0", "application/octet-stream"],
  ])("is refused by %s before it is unpacked", async (url, type) => {
    const before = process.memoryUsage().rss;
    const answer = await post(url, bomb, { "content-type": type, "content-encoding": "gzip" });
    expect(answer.statusCode).toBe(413);
    expect(process.memoryUsage().rss - before).toBeLessThan(250 << 20);
  });

  test("is refused in other encodings too", async () => {
    for (const encoding of ["br", "zstd", "deflate", "gzip, gzip", "x-unknown"]) {
      const answer = await post("/api/v1/scalars", bomb, { "content-encoding": encoding });
      expect(answer.statusCode, encoding).toBeGreaterThanOrEqual(400);
      expect(answer.statusCode, encoding).toBeLessThan(500);
    }
  });
});

describe("what is oversized", () => {
  const deep = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

  test.each([
    ["JSON of a million levels", "/api/v1/scalars", deep(1_000_000), 400],
    ["JSON of a million levels", "/data/plugin/hparams/session_groups", deep(1_000_000), 400],
    [
      "a list of a million series",
      "/api/v1/scalars",
      `{"series":[${"1,".repeat(1_000_000)}1]}`,
      400,
    ],
    [
      "a list of ten thousand groups",
      "/api/v1/groups",
      `{"groups":[${"[],".repeat(10_000)}[]]}`,
      400,
    ],
    ["a body of 9 MB", "/api/v1/scalars", " ".repeat(9 << 20), 413],
    [
      "a pattern of a megabyte",
      "/api/v1/report",
      JSON.stringify({ tag: "(".repeat(1 << 20) }),
      400,
    ],
  ] as [string, string, string, number][])(
    "%s is refused by %s",
    async (_name, url, body, status) => {
      expect((await post(url, body)).statusCode).toBe(status);
    },
  );

  test("a query of a hundred thousand parameters, a form of as many fields, are answered in a moment", async () => {
    const pairs = "run=run&".repeat(100_000);
    const begin = process.cpuUsage();
    expect((await app.inject(`/data/plugin/scalars/scalars?${pairs}`)).statusCode).toBeLessThan(
      500,
    );
    const form = { "content-type": "application/x-www-form-urlencoded" };
    const answer = await post(
      "/data/plugin/scalars/scalars_multirun",
      `tag=loss&${pairs.replaceAll("run=", "runs=")}`,
      form,
    );
    expect(answer.statusCode).toBeLessThan(500);
    expect(cpuSecSince(begin)).toBeLessThan(30);
  });

  test("a width, a count or an index beyond all bounds is refused or bounded", async () => {
    for (const url of [
      "/data/plugin/audio/audio?run=run&tag=snd&sample=99999999999",
      "/data/plugin/projector/tensor?run=run&name=good&num_rows=99999999999",
      "/data/plugin/hparams/download_data?format=csv&columnsVisibility=[]&request={}",
    ])
      expect((await app.inject(url)).statusCode, url).toBeLessThan(500);
    expect((await post("/api/v1/scalars", '{"series":[1],"width":1e9}')).statusCode).toBe(400);
  });
});

test("none of it was a fault of the server", () => {
  expect(faults).toEqual([]);
});
