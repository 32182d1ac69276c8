import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { join as joinBytes, scalar, version } from "./ingest/example-events.ts";
import type { RunningServer } from "./server-options.ts";
import { startServer } from "./start-server.ts";

let folder: string;
let logdir: string;
let notices: string[];
const running: RunningServer[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-server-"));
  logdir = join(folder, "logs");
  mkdirSync(join(logdir, "train"), { recursive: true });
  notices = [];
});
afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function start(reloadIntervalSec = 5): Promise<RunningServer> {
  const server = await startServer({
    logdir,
    host: "127.0.0.1",
    port: 0,
    pathPrefix: "",
    windowTitle: "",
    reloadIntervalSec,
    samplesPerPlugin: {},
    index: join(folder, "index.db"),
    onNotice: (text) => notices.push(text),
  });
  running.push(server);
  return server;
}

const eventFile = () => join(logdir, "train", "events.out.tfevents.1");

/** Steps `from` ≤ step < `to` of the tag loss, one event each. */
function losses(from: number, to: number): Uint8Array {
  return joinBytes(
    ...Array.from({ length: to - from }, (_, i) => scalar("loss", from + i, 1 / (from + i + 1))),
  );
}

async function getJson(server: RunningServer, path: string) {
  return (await fetch(server.url + path)).json();
}

async function stepsOf(server: RunningServer): Promise<number[]> {
  const answer = await fetch(`${server.url}api/v1/data/scalars/scalars?run=train&tag=loss`);
  if (answer.status !== 200) return [];
  return ((await answer.json()) as [number, number, number][]).map(([, step]) => step);
}

/** Asks again at every event that the server sends, until `count` points are there. */
async function untilPoints(server: RunningServer, count: number): Promise<number[]> {
  const answer = await fetch(`${server.url}api/v1/events`);
  for await (const _ of answer.body as unknown as AsyncIterable<Uint8Array>) {
    const steps = await stepsOf(server);
    if (steps.length >= count) return steps;
  }
  throw new Error("the event stream ended");
}

const upTo = (end: number) => Array.from({ length: end }, (_, i) => i);

test("what is in the log directory is served, and what is appended follows", async () => {
  writeFileSync(eventFile(), joinBytes(version(), losses(0, 3)));
  const server = await start();
  expect(await untilPoints(server, 3)).toEqual(upTo(3));
  expect(await getJson(server, "data/runs")).toEqual(["train"]);
  appendFileSync(eventFile(), losses(3, 5));
  expect(await untilPoints(server, 5)).toEqual(upTo(5));
});

test("a second start goes on where the first ended", async () => {
  writeFileSync(eventFile(), joinBytes(version(), losses(0, 3)));
  const first = await start();
  await untilPoints(first, 3);
  await running.pop()!.close();
  appendFileSync(eventFile(), losses(3, 4));
  expect(await untilPoints(await start(), 4)).toEqual(upTo(4));
  expect(notices).toEqual([]);
});

test("an index that breaks while it is served is rebuilt, and nothing is missing", async () => {
  writeFileSync(eventFile(), joinBytes(version(), losses(0, 20_000)));
  const server = await start();
  const runs = await untilReady(server);
  expect(runs).toEqual(["train"]);
  const before = await seriesIds(server);
  const stream = await listen(server);
  let steps = 20_000;
  // A reader may hold whole pages until the next commit, and a checkpoint may be writing some: hence again and again.
  await expect
    .poll(async () => {
      breakIndex();
      appendFileSync(eventFile(), losses(steps, ++steps));
      await stepsOf(server);
      return notices.join();
    })
    .toMatch("damaged");
  await expect.poll(() => stepsOf(server)).toEqual(upTo(steps));
  await expect.poll(() => stream.text).toContain(`,${steps},`);
  expect(stream.hasEnded).toBe(false);
  // A page that held points of the old index would else show them for another series'.
  expect(await seriesIds(server)).not.toEqual(before);
});

async function seriesIds(server: RunningServer): Promise<number[]> {
  return (await getJson(server, "api/v1/series")).id;
}

/** What the event stream says from now on. */
async function listen(server: RunningServer) {
  const answer = await fetch(`${server.url}api/v1/events`);
  expect(answer.status).toBe(200);
  const heard = { text: "", hasEnded: false };
  const hear = async () => {
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
      heard.text += Buffer.from(chunk).toString();
  };
  const end = () => {
    heard.hasEnded = true;
  };
  void hear().then(end, end);
  return heard;
}

function breakIndex(): void {
  for (const path of [join(folder, "index.db"), join(folder, "index.db-wal")]) {
    if (existsSync(path)) writeFileSync(path, readFileSync(path).fill(0x5a), { flag: "r+" });
  }
}

/** The runs once the first scan has ended. */
async function untilReady(server: RunningServer): Promise<unknown> {
  const answer = await fetch(`${server.url}api/v1/events`);
  let text = "";
  for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
    text += Buffer.from(chunk).toString();
    if (text.includes('"state":"live"')) return getJson(server, "data/runs");
  }
  throw new Error("the event stream ended");
}

test("a server that reads once ends when it is told to, though its worker is gone", async () => {
  writeFileSync(eventFile(), joinBytes(version(), losses(0, 3)));
  const server = await start(0);
  expect(await untilPoints(server, 3)).toEqual(upTo(3));
  await running.pop()!.close();
  expect(notices).toEqual([]);
});

function startOn(port: number, portAttempts: number) {
  return startServer({
    logdir,
    host: "127.0.0.1",
    port,
    portAttempts,
    pathPrefix: "",
    windowTitle: "",
    reloadIntervalSec: 5,
    samplesPerPlugin: {},
    index: join(folder, "second.db"),
    onNotice: (text) => notices.push(text),
  });
}

test("an address that is taken is refused as the system says, and leaves nothing running", async () => {
  const { port } = await start();
  await expect(startOn(port, 1)).rejects.toMatchObject({ code: "EADDRINUSE" });
});

test("the next port is taken where more than one may be tried, over the same index", async () => {
  const { port } = await start();
  const second = await startOn(port, 50);
  running.push(second);
  expect(second.port).toBeGreaterThan(port);
  expect((await getJson(second, "api/v1/runs")).logdir).toBe(logdir);
  expect(notices).toEqual([]);
});
