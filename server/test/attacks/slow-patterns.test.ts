// Regular expressions that would take hours: each field that takes one gives it up in a moment.
import { expect, test } from "vitest";
import { createApp } from "../../src/api/app.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import { cpuSecSince } from "../cpu-time.ts";
import { commitOf, pointsOf, runOf, seriesOf } from "../example-commits.ts";

/** A run and a tag that a backtracking pattern works on for ever. */
const long = `${"a".repeat(60)}!`;
const slow = "(a+)+$";

async function serve() {
  const store = new MemoryStore();
  await store.commit(
    commitOf({
      runs: [runOf(1, long)],
      series: [seriesOf(1, 1, long)],
      scalars: [{ seriesId: 1, points: pointsOf([1, 2]) }],
    }),
  );
  return createApp({ reader: store, logdir: "/logs" });
}

const asJson = (payload: object) => ({
  method: "POST" as const,
  headers: { "content-type": "application/json" },
  payload: JSON.stringify(payload),
});
const session = { allowedStatuses: ["STATUS_UNKNOWN"], aggregationType: "AGGREGATION_AVG" };

test.each([
  [
    "a custom scalars tag",
    { url: `/data/plugin/custom_scalars/scalars?run=${long}&tag=${encodeURIComponent(slow)}` },
  ],
  ["a report's runs", { url: "/api/v1/report", ...asJson({ run: slow }) }],
  ["a report's tags", { url: "/api/v1/report", ...asJson({ tag: slow }) }],
  [
    "a filter of session groups",
    {
      url: "/data/plugin/hparams/session_groups",
      ...asJson({
        ...session,
        colParams: [{ hparam: long, filterRegexp: slow }],
        startIndex: 0,
        sliceSize: 9,
      }),
    },
  ],
])("%s", async (_name, request) => {
  const app = await serve();
  const begin = process.cpuUsage();
  expect((await app.inject(request)).statusCode).toBeLessThan(500);
  expect(cpuSecSince(begin)).toBeLessThan(15);
  await app.close();
});
