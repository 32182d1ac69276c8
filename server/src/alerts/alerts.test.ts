// What a webhook hears of.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitOf, runOf } from "../../test/example-commits.ts";
import type { Flags } from "../api/v1/contract.ts";
import { LiveFeed } from "../api/v1/live-feed.ts";
import { MemoryStore } from "../store/memory-store.ts";
import { type Alert, startAlerts } from "./alerts.ts";

/** For a status: the connection ends without an answer. */
const cutOff = 0;

let heard: Alert[];
let statuses: number[];
let end: () => void;
let live: LiveFeed;
let store: MemoryStore;
let runs: number;
let notices: string[];
let flags: Flags["flags"];
const server = createServer((request, response) => {
  let body = "";
  request.on("data", (part) => {
    body += part;
  });
  request.on("end", () => {
    const status = statuses.shift() ?? 200;
    if (status === 200) heard.push(JSON.parse(body));
    if (status === cutOff) request.socket.destroy();
    else response.writeHead(status).end();
  });
});

beforeEach(async () => {
  [heard, statuses, notices, flags] = [[], [], [], []];
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  runs = 0;
  store = new MemoryStore();
  live = new LiveFeed(store);
  end = startAlerts({
    live,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    flags: async () => flags,
    names: async () => new Map([1, 2].map((id) => [id, { run: `run-${id}`, tag: "loss" }])),
    onNotice: (text) => notices.push(text),
    everyMs: 1,
  });
});
afterEach(async () => {
  end();
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

const isNaNAt = (series: number, step: number) =>
  ({ series, kind: "notFinite", step, value: "NaN" }) as const;

/** The end of the first scan. */
async function scanned() {
  live.progressed({ ...live.progress, state: "live" });
  await new Promise(setImmediate);
}

/** A commit that adds a run: listeners hear of it. */
async function commit() {
  runs++;
  await store.commit(commitOf({ runs: [runOf(runs, `run-${runs}`)] }));
  await live.committed();
}

test("what is there after the first scan is not told; what comes later is, once", async () => {
  flags = [isNaNAt(1, 3)];
  await scanned();
  flags = [isNaNAt(1, 3), isNaNAt(2, 7)];
  await commit();
  await expect.poll(() => heard.length).toBe(1);
  expect(heard[0]).toEqual({
    text: "run-2: loss is NaN at step 7",
    ...{ run: "run-2", tag: "loss", kind: "notFinite", step: 7, value: "NaN" },
  });
  flags = [...flags, { series: 1, kind: "diverged", step: 9, value: 4 }];
  await commit();
  await expect
    .poll(() => heard.map(({ text }) => text))
    .toEqual(["run-2: loss is NaN at step 7", "run-1: loss has diverged since step 9"]);
});

test("what a webhook did not take is told again, and the reason is told here", async () => {
  await scanned();
  statuses = [500, cutOff];
  flags = [isNaNAt(2, 7)];
  await commit();
  await expect.poll(() => heard.length).toBe(1);
  expect(notices).toEqual([
    "The webhook was not told: it answered 500",
    expect.stringMatching(/^The webhook was not told: fetch failed \(.+\)$/),
  ]);
});
