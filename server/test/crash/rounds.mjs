// Kills an ingesting process at random moments while its files grow, and compares its index with one of a single pass.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Event, encodeFileVersion, encodeRecord, ScalarEncoder } from "@tb-ts/proto";
import { createScanner } from "@tb-ts/proto/scanner";
import { randomFrom } from "../random-from.mjs";
import { indexContents } from "./index-contents.mjs";

const childPath = join(import.meta.dirname, "child.mjs");

/**
 * Runs rounds in an empty folder; `modules` are those of the server, from its sources or its build, and
 * `nodeArguments` what a process needs to import them. Throws where an index differs. `onRound` hears of each round.
 */
export async function crashRounds({ folder, rounds, seed, modules, nodeArguments = [], onRound }) {
  const random = randomFrom(seed);
  const logdir = join(folder, "logs");
  const indexPath = join(folder, "index.sqlite");
  const writer = new RandomWriter(logdir, random);
  writer.write(100_000);
  const command = [...nodeArguments, childPath, modules.liveIndexUrl, logdir];
  const liveMs = await msUntilLive([...command, join(folder, "first.sqlite")]);
  for (let round = 0; round < rounds; round++) {
    const child = spawn(process.execPath, [...command, indexPath], {
      stdio: ["ignore", "ignore", "pipe"],
    });
    const errors = [];
    child.stderr.on("data", (text) => errors.push(text));
    const lifeMs = liveMs * (0.3 + random() * 1.7);
    const writes = 1 + Math.floor(random() * 8);
    for (let i = 0; i < writes; i++) {
      writer.write(Math.floor(random() * 12_000));
      await pause(lifeMs / writes);
    }
    child.kill("SIGKILL");
    await once(child, "close");
    if (errors.length > 0) throw new Error(`round ${round}: ${Buffer.concat(errors)}`);
    onRound?.(round, await pointsIn(modules, indexPath));
  }
  const interrupted = await readOn(modules, logdir, new modules.SqliteWriter(indexPath));
  const single = await readOn(modules, logdir, new modules.MemoryStore());
  return { interrupted, single, points: writer.points };
}

/** How long a process takes until it has caught up: the moments at which the others are killed lie around it. */
async function msUntilLive(args) {
  const startMs = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "close").then(([code]) => {
    throw new Error(`the process ended with ${code} before it had caught up`);
  });
  await Promise.race([once(child.stdout, "data"), ended]);
  const liveMs = performance.now() - startMs;
  child.kill("SIGKILL");
  await once(child, "close");
  return liveMs;
}

/** Reads what is left to read into a store and closes it. */
async function readOn({ Ingest, DiskLogdir }, path, store) {
  const logdir = new DiskLogdir([{ name: null, path }]);
  const ingest = await Ingest.open({
    logdir,
    store,
    scanner: createScanner(),
    nowMs: () => performance.now(),
    onCommit() {},
    onNotice() {},
  });
  await ingest.take(await logdir.discover());
  while (!ingest.isIdle) await ingest.work();
  const contents = await indexContents(store);
  await store.close();
  return contents;
}

/** Points of an index as it was left; 0 where the process did not come so far as to make it. */
async function pointsIn({ SqliteReader, connectReader }, indexPath) {
  try {
    const reader = new SqliteReader(connectReader(indexPath));
    const points = (await reader.series()).reduce((sum, series) => sum + series.count, 0);
    await reader.close();
    return points;
  } catch {
    return 0;
  }
}

/** Appends scalars, images and half records to the newest file of some runs, and now and then begins a file. */
class RandomWriter {
  #logdir;
  #random;
  #encoders = ["loss", "acc", "lr"].map((tag) => new ScalarEncoder(tag));
  #files = [];
  #buffer = new Uint8Array(1 << 20);
  points = 0;

  constructor(logdir, random) {
    this.#logdir = logdir;
    this.#random = random;
    for (const run of ["a", "b/c", "d"]) this.#files.push(this.#begin(run, 0));
  }

  write(points) {
    const at = Math.floor(this.#random() * this.#files.length);
    const file = this.#files[at];
    let length = 0;
    for (let i = 0; i < points; i++, this.points++) {
      if (length > this.#buffer.length - 200) length = this.#flush(file, length);
      const encoder = this.#encoders[i % this.#encoders.length];
      if (i % this.#encoders.length === 0) file.step++;
      length = encoder.write(this.#buffer, length, 1e9 + file.step / 7, file.step, this.#random());
    }
    this.#flush(file, length);
    if (this.#random() < 0.2) appendFileSync(file.path, imageRecord(file.step));
    if (this.#random() < 0.1) this.#files[at] = this.#begin(file.run, file.number + 1);
  }

  /** A writer that died leaves half a record; the next one begins a file some steps back. */
  #begin(run, number) {
    const name = `events.out.tfevents.${1_700_000_000 + number}.host`;
    const path = join(this.#logdir, run, name);
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, encodeFileVersion(1e9, "crash"));
    return { run, number, path, step: Math.floor(this.#random() * 100) };
  }

  /** In two writes that part a record, as the page cache may show it. */
  #flush(file, length) {
    const cut = Math.floor(this.#random() * length);
    appendFileSync(file.path, this.#buffer.subarray(0, cut));
    appendFileSync(file.path, this.#buffer.subarray(cut, length));
    return 0;
  }
}

function imageRecord(step) {
  const image = { width: 1, height: 1, encodedImageString: new Uint8Array(500) };
  return encodeRecord(
    Event.encode({ step, summary: { value: [{ tag: "image", image }] } }).finish(),
  );
}
