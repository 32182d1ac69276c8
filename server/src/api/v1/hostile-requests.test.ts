// Requests that no client of ours sends: each gets an answer, and none is the server's fault.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { commitOf, pointsOf, runOf, seriesOf } from "../../../test/example-commits.ts";
import { SqliteWriter } from "../../store/sqlite/sqlite-writer.ts";
import { createApp } from "../app.ts";

let folder: string;
let store: SqliteWriter;
let app: ReturnType<typeof createApp>;
const faults: unknown[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-hostile-"));
  store = new SqliteWriter(join(folder, "index.db"));
  app = createApp({ reader: store, logdir: "/logs", onError: (error) => faults.push(error) });
  await store.commit(
    commitOf({
      runs: [runOf(1, "train")],
      series: [
        seriesOf(1, 1, "loss"),
        seriesOf(2, 1, "text", { plugin: "text", dataClass: "tensor" }),
      ],
      scalars: [{ seriesId: 1, points: pointsOf([3, Number.NaN, 1]) }],
    }),
  );
});
afterAll(async () => {
  await app.close();
  await store.close();
  rmSync(folder, { recursive: true });
});

const anyNumber = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.maxSafeInteger(),
  fc.constant(-0),
);
const maybe = <T>(plausible: fc.Arbitrary<T>) =>
  fc.option(fc.oneof({ weight: 4, arbitrary: plausible }, fc.jsonValue()), { nil: undefined });

const anyBody = fc.oneof(
  fc.jsonValue(),
  fc.record({
    series: maybe(fc.array(fc.oneof(fc.constantFrom(1, 2, 3), anyNumber), { maxLength: 3 })),
    axis: maybe(fc.constantFrom("step", "wallTime")),
    min: maybe(anyNumber),
    max: maybe(anyNumber),
    width: maybe(anyNumber),
    after: maybe(fc.array(anyNumber, { maxLength: 3 })),
    groups: maybe(fc.array(fc.array(anyNumber, { maxLength: 3 }), { maxLength: 3 })),
    revision: maybe(fc.nat()),
    runs: maybe(fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 2 })),
    annotations: maybe(fc.array(fc.jsonValue(), { maxLength: 1 })),
    views: maybe(fc.array(fc.jsonValue(), { maxLength: 1 })),
  }),
);

const anyRequest = fc.record({
  url: fc.constantFrom("scalars", "groups", "curation", "export", "runs", "series", "losses"),
  method: fc.constantFrom("GET", "POST", "PUT", "DELETE"),
  query: fc.dictionary(fc.constantFrom("format", "run", "tag", "x"), fc.string(), { maxKeys: 3 }),
  body: anyBody,
  accept: fc.constantFrom("*/*", "application/json", ""),
});

test("whatever is sent to whatever route, no answer is a fault of the server", async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async ({ url, method, query, body, accept }) => {
      const answer = await app.inject({
        method: method as "GET",
        url: `/api/v1/${url}?${new URLSearchParams(query)}`,
        headers: { accept, "content-type": "application/json" },
        ...(method !== "GET" && { payload: JSON.stringify(body) }),
      });
      expect(answer.statusCode).toBeLessThan(500);
    }),
    { numRuns: 1_000 },
  );
  expect(faults).toEqual([]);
});
