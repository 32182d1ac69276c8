// POST /api/v1/ingest/RUN as requests see it.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { encodeRecord } from "@tb-ts/proto/record";
import { afterEach, beforeEach, expect, test } from "vitest";
import { join as joinRecords, scalar, version } from "../../ingest/example-events.ts";
import { MemoryStore } from "../../store/memory-store.ts";
import { type AppOptions, createApp } from "../app.ts";

let folder: string;
let logdir: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-ingest-"));
  logdir = join(folder, "logs");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = "events.out.tfevents.1700000000.host.1.0.v2";
const records = joinRecords(version(), scalar("loss", 0, 1));

function app(options: Partial<AppOptions> = {}) {
  return createApp({ reader: new MemoryStore(), logdir, ...options });
}

interface Sent {
  readonly run?: string;
  readonly query?: Record<string, string>;
  readonly body?: Uint8Array;
  readonly headers?: Record<string, string>;
  readonly service?: ReturnType<typeof app>;
}

function post({ run = "a/b", query = {}, body = records, headers, service = app() }: Sent) {
  return service.inject({
    method: "POST",
    url: `/api/v1/ingest/${run}?${new URLSearchParams({ file, offset: "0", ...query })}`,
    headers: { "content-type": "application/octet-stream", ...headers },
    payload: Buffer.from(body),
  });
}

test("records are answered 202 with the cursor, plain or gzipped, once or twice", async () => {
  for (const body of [records, gzipSync(records)]) {
    const headers = body === records ? {} : { "content-encoding": "gzip" };
    const answer = await post({ body, headers });
    expect([answer.statusCode, answer.json()]).toEqual([202, { cursor: records.length }]);
  }
  expect(readFileSync(join(logdir, "a/b", file))).toEqual(Buffer.from(records));
});

test("an offset beyond what is there is answered 409 with the cursor to go on from", async () => {
  await post({});
  const answer = await post({ query: { offset: "1000" } });
  expect([answer.statusCode, answer.json()]).toEqual([409, { cursor: records.length }]);
});

test.each([
  ["damaged records", 400, { body: new Uint8Array(50) }],
  ["half a record", 400, { body: records.subarray(0, 20) }],
  ["a broken gzip stream", 400, { body: records, headers: { "content-encoding": "gzip" } }],
  [
    "another type",
    415,
    { headers: { "content-type": "application/json" }, body: Buffer.from("{}") },
  ],
  ["no offset", 400, { query: { offset: "" } }],
  ["a negative offset", 400, { query: { offset: "-1" } }],
  ["a file elsewhere", 400, { query: { file: "../../x" } }],
  ["a run that climbs", 400, { run: "%2e%2e%2fx" }],
  ["a run that climbs, in Windows's form", 400, { run: "..%5cx" }],
  ["an absolute run", 400, { run: "%2fetc%2fx" }],
  ["a run without a name", 404, { run: "" }],
] as [string, number, Sent][])("%s: %i, and nothing is written", async (_name, status, sent) => {
  expect((await post(sent)).statusCode).toBe(status);
  expect(existsSync(logdir)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

test("a body above the limit is answered 413, also one that only unpacks to it", async () => {
  const zeros = Buffer.alloc(65 << 20);
  expect((await post({ body: zeros })).statusCode).toBe(413);
  const bomb = await post({ body: gzipSync(zeros), headers: { "content-encoding": "gzip" } });
  expect(bomb.statusCode).toBe(413);
});

test("a record of many megabytes is taken", async () => {
  const large = joinRecords(version(), encodeRecord(new Uint8Array(30 << 20)));
  expect((await post({ body: large })).statusCode).toBe(202);
});

test("who may not write is answered 403", async () => {
  expect((await post({ service: app({ isReadOnly: true }) })).statusCode).toBe(403);
});

test("named log directories have no place for it", async () => {
  const service = app({ roots: [{ name: "a", path: logdir }] });
  expect((await post({ service })).json().error.code).toBe("no_place");
});

test("beyond the bodies taken in at once, the answer is 429 and says when to come back", async () => {
  const service = app();
  const answers = await Promise.all(Array.from({ length: 40 }, () => post({ service })));
  const busy = answers.filter(({ statusCode }) => statusCode === 429);
  expect(busy.length).toBeGreaterThan(0);
  expect(busy[0]!.headers["retry-after"]).toBe("1");
  expect((await post({ service })).statusCode).toBe(202);
});
