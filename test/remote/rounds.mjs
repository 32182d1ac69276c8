// A run written over the network while connections are cut and the server is killed; what the server has in the end
// is compared with what was written.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Event } from "@tb-ts/proto";
import { RecordReader } from "@tb-ts/proto/record";
import { randomFrom } from "../../server/test/random-from.mjs";
import { CuttingProxy } from "./cutting-proxy.mjs";

/** How long the end is waited for: seconds, and more on a machine that has much else to do. */
const patienceMs = 180_000;
const serverProcess = join(import.meta.dirname, "server-process.mjs");

/**
 * Writes points and cuts all connections or kills the server, until it has come to so many cuts and kills; besides,
 * most connections are cut at a random byte. Returns the steps written, those in the files, those that the server shows, and what happened.
 */
export async function remoteRounds(options) {
  const { folder, rounds, seed, SummaryWriter } = options;
  const random = randomFrom(seed);
  const server = new KilledServer(options, await freePort());
  await server.start();
  const proxy = await CuttingProxy.listen(server.port, random);
  const writer = new SummaryWriter(`http://127.0.0.1:${proxy.port}/group/run`, {
    token: "secret",
    spoolDir: join(folder, "spool"),
    flushMs: 5,
    maxFileBytes: 200_000,
    onNotice() {},
  });
  let step = 0;
  while (proxy.cuts + server.kills < rounds || proxy.cuts === 0 || server.kills === 0) {
    const end = step + 1 + Math.floor(random() * 4_000);
    while (step < end) writer.scalar("loss", Math.sin(step), step++);
    await pause(random() * 150);
    if (random() < 0.5) await server.killFor(random() * 300);
    else proxy.cutAll();
  }
  proxy.heal();
  await writer.finish(patienceMs);
  const inFiles = stepsInFiles(join(folder, "logs", "group", "run"));
  const shown = await shownSteps(server, step);
  await server.kill();
  await proxy.close();
  return { written: step, inFiles, shown, cuts: proxy.cuts, kills: server.kills - 1 };
}

class KilledServer {
  #command;
  #child = null;
  port;
  kills = 0;

  constructor({ folder, serverModule, nodeArguments = [] }, port) {
    const [logdir, index] = [join(folder, "logs"), join(folder, "index.db")];
    this.#command = [...nodeArguments, serverProcess, serverModule, logdir, index, String(port)];
    this.port = port;
  }

  /** While it is away another program may use its port for a moment: it is started until it listens. */
  async start() {
    for (let isListening = false; !isListening; ) {
      const child = spawn(process.execPath, this.#command, {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const ended = once(child, "close").then(() => false);
      isListening = await Promise.race([once(child.stdout, "data").then(() => true), ended]);
      this.#child = child;
    }
  }

  async kill() {
    this.kills++;
    this.#child.kill("SIGKILL");
    await once(this.#child, "close");
  }

  async killFor(ms) {
    await this.kill();
    await pause(ms);
    await this.start();
  }
}

async function freePort() {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  return port;
}

function stepsInFiles(folder) {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => stepsInFile(join(folder, name)));
}

/** Throws where anything but whole records stands in the file. */
function stepsInFile(path) {
  const reader = new RecordReader();
  reader.push(readFileSync(path));
  const steps = [];
  for (let read = reader.next(); ; read = reader.next()) {
    if (read.kind === "truncated" && read.needed === 12) return steps;
    if (read.kind !== "record") throw new Error(`${path}: ${read.kind} at ${read.offset}`);
    const { step, summary } = Event.decode(read.data);
    if (summary) steps.push(Number(step));
  }
}

/** The steps that the server answers, once it has read as many as `count`. */
async function shownSteps({ port }, count) {
  const url = `http://127.0.0.1:${port}/api/v1/data/scalars/scalars?run=group/run&tag=loss`;
  const endMs = performance.now() + patienceMs;
  for (;;) {
    const answer = await fetch(url, { headers: { authorization: "Bearer secret" } });
    const steps = answer.ok ? (await answer.json()).map(([, step]) => step) : [];
    if (steps.length >= count || performance.now() > endMs) return steps;
    await pause(100);
  }
}
