// A run that is written to a server elsewhere: nothing is lost and nothing doubled, whatever happens to the way there.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RemoteWriteError, SummaryWriter } from "@tb-ts/engine/summary";
import { startServer } from "@tb-ts/server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { remoteRounds } from "./rounds.mjs";

/** Seconds, and more on a machine that has much else to do. */
const patienceMs = 600_000;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-remote-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const serverModule = new URL("../../server/src/index.ts", import.meta.url).href;

test("after network cuts and server kills the server has every point once, and the spool is empty", {
  timeout: patienceMs,
}, async () => {
  const nodeArguments = ["--conditions=tb-ts-source"];
  const options = { folder, rounds: 6, seed: 1, SummaryWriter, serverModule, nodeArguments };
  const { written, inFiles, shown, cuts, kills } = await remoteRounds(options);
  const every = Array.from({ length: written }, (_, step) => step);
  expect(inFiles).toEqual(every);
  expect(shown).toEqual(every);
  expect(cuts).toBeGreaterThan(0);
  expect(kills).toBeGreaterThan(0);
  const [server = ""] = readdirSync(join(folder, "spool"));
  expect(readdirSync(join(folder, "spool", server))).toEqual([]);
});

/** A server of one answer after another; the last one repeats. Resolves requests' bodies' offsets. */
async function answering(...answers: readonly [status: number, body: object, headers?: object][]) {
  const offsets: number[] = [];
  const server = createServer((request, response) => {
    offsets.push(Number(new URL(request.url!, "http://x").searchParams.get("offset")));
    const [status, body, headers] = answers[Math.min(offsets.length, answers.length) - 1]!;
    request.resume().on("end", () => {
      response.writeHead(status, { ...headers }).end(JSON.stringify(body));
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, offsets, close: () => server.close() };
}

const spoolDir = () => join(folder, "spool");

test("what a writer that was killed left behind, the next one to the server sends, whatever its run", async () => {
  const writing = new URL("./killed-writer.mjs", import.meta.url);
  const killed = spawnSync(process.execPath, [
    "--conditions=tb-ts-source",
    fileURLToPath(writing),
    spoolDir(),
  ]);
  expect(killed.signal).toBe("SIGKILL");
  const logdir = join(folder, "logs");
  const server = await startServer({
    logdir,
    index: ":memory:",
    host: "127.0.0.1",
    port: 0,
    pathPrefix: "",
    windowTitle: "",
    reloadIntervalSec: 1,
    samplesPerPlugin: {},
    onNotice() {},
  });
  // The killed one wrote to a server of this name on another port.
  const [lost = ""] = readdirSync(spoolDir());
  const key = createHash("sha256").update(new URL(server.url).origin).digest("hex").slice(0, 16);
  renameSync(join(spoolDir(), lost), join(spoolDir(), key));
  const next = new SummaryWriter(`${server.url}other`, { spoolDir: spoolDir() });
  await next.finish();
  await expect.poll(() => readdirSync(join(spoolDir(), key))).toEqual([]);
  expect(readdirSync(logdir).sort()).toEqual(["killed", "other"]);
  await server.close();
});

test("a server that is away is named once, its records wait on disk, and finish gives up in time", async () => {
  const { url, close } = await answering([503, {}]);
  const notices: string[] = [];
  const options = { spoolDir: spoolDir(), onNotice: (text: string) => notices.push(text) };
  const writer = new SummaryWriter(`${url}/run`, options);
  writer.scalar("loss", 1, 0);
  await expect.poll(() => notices.length).toBe(1);
  await expect(writer.finish(300)).rejects.toThrow(RemoteWriteError);
  expect(notices).toEqual([`${url} has not got all yet: ${url} answered 503: {}`]);
  expect(readdirSync(join(spoolDir(), readdirSync(spoolDir())[0]!, "run"))).toHaveLength(1);
  close();
});

test("a server that lost what it had is sent it again, and one that is busy is asked when it said", async () => {
  const { url, offsets, close } = await answering(
    [429, {}, { "retry-after": "0" }],
    [202, { cursor: 10_000_000 }],
    [409, { cursor: 0 }],
    [202, { cursor: 10_000_000 }],
  );
  const writer = new SummaryWriter(`${url}/run`, {
    spoolDir: spoolDir(),
    onNotice() {},
    flushMs: 1,
  });
  await expect.poll(() => offsets).toEqual([0, 0]);
  // More than the cursor that the server claimed.
  writer.text("t", "x".repeat(11_000_000), 0);
  await writer.finish();
  expect(offsets.slice(2)).toEqual([expect.any(Number), 0, expect.any(Number)]);
  close();
});

test("an address without a run is refused, and so is what needs a directory", () => {
  expect(() => new SummaryWriter("http://localhost:6006/")).toThrow("names no run");
  const writer = new SummaryWriter("http://localhost:1/run", {
    spoolDir: spoolDir(),
    onNotice() {},
  });
  const vectors = { shape: [1, 1], data: [1] };
  expect(() => writer.embedding("e", { vectors })).toThrow("needs a directory");
  writer.close();
});
