// Paths that climb, in every parameter of every route and in every place of an address: none reads what is outside.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { type ExampleLogdir, makeLogdir, secret } from "../fuzz/every-plugin-logdir.ts";
import { routes } from "../fuzz/routes.ts";

let example: ExampleLogdir;
let app: ReturnType<typeof createApp>;
const faults: unknown[] = [];
beforeAll(async () => {
  example = await makeLogdir();
  const staticDir = join(example.folder, "page");
  mkdirSync(staticDir);
  writeFileSync(join(staticDir, "index.html"), "the page");
  app = createApp({
    reader: example.store,
    logdir: example.logdir,
    staticDir,
    onError: (error) => faults.push(error),
  });
  await app.ready();
});
afterAll(async () => {
  await app.close();
  rmSync(example.folder, { recursive: true });
});

const up = "../../secret.txt";
/** As they stand in an address: plain, encoded, encoded twice, Windows's, overlong UTF-8, with a NUL. */
const climbing = [
  up,
  `run/${up}`,
  "..%2f..%2fsecret.txt",
  "%2e%2e%2f%2e%2e%2fsecret.txt",
  "%252e%252e%252f%252e%252e%252fsecret.txt",
  "..%5c..%5csecret.txt",
  "%5c%5chost%5cshare%5csecret.txt",
  "C:%5csecret.txt",
  "%c0%ae%c0%ae/secret.txt",
  "....//....//secret.txt",
  "/etc/passwd",
  "%2fetc%2fpasswd",
  "file:///etc/passwd",
  "linked.txt",
  "../../secret.txt%00.tsv",
];

/** Something of what lies outside. */
const outside = new RegExp(`${secret}|root:[^\\n]*:0:0:`);

async function expectNothing(url: string, method: "GET" | "POST" = "GET", form?: string) {
  const answer = await app.inject({
    method,
    url,
    ...(form !== undefined && {
      payload: form,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    }),
  });
  expect(answer.statusCode, url).toBeLessThan(500);
  expect(answer.body, url).not.toMatch(outside);
}

test("in every parameter of every route", async () => {
  let asked = 0;
  for (const { path, query = {}, form = {} } of routes) {
    for (const name of Object.keys({ ...query, ...form })) {
      for (const value of climbing) {
        const pairs = Object.entries({ ...query, ...form }).map(
          ([key, valid]) => `${key}=${key === name ? value : encodeURIComponent(valid)}`,
        );
        const asForm = name in form;
        await expectNothing(
          asForm ? path : `${path}?${pairs.join("&")}`,
          asForm ? "POST" : "GET",
          asForm ? pairs.join("&") : undefined,
        );
        asked++;
      }
    }
  }
  expect(asked).toBeGreaterThan(1_000);
  expect(faults).toEqual([]);
});

test("in the address itself, also below a mount point and among the page's files", async () => {
  const places = [
    "/",
    "/assets/",
    "/data/",
    "/data/plugin/projector/",
    "/api/v1/",
    "/experiment/",
    "/experiment/x/",
  ];
  for (const place of places) for (const path of climbing) await expectNothing(place + path);
  expect(faults).toEqual([]);
});

test("in the name of a run that is sent here: nothing appears outside the log directory", async () => {
  const before = readdirSync(example.folder).sort();
  for (const run of climbing) {
    const answer = await app.inject({
      method: "POST",
      url: `/api/v1/ingest/${run}?file=events.out.tfevents.1.x&offset=0`,
      headers: { "content-type": "application/octet-stream" },
      payload: Buffer.alloc(0),
    });
    expect(answer.statusCode, run).toBeLessThan(500);
  }
  expect(readdirSync(example.folder).sort()).toEqual(before);
  expect(faults).toEqual([]);
});
