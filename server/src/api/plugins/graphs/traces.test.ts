import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitOf, runOf } from "../../../../test/example-commits.ts";
import { MemoryStore } from "../../../store/memory-store.ts";
import { createApp } from "../../app.ts";

let logdir: string;

beforeEach(() => {
  logdir = mkdtempSync(join(tmpdir(), "traces-"));
});

afterEach(() => rmSync(logdir, { recursive: true }));

function writeTrace(directory: string, name: string, content: string | Uint8Array = name): void {
  const folder = join(logdir, directory, "plugins", "profile", "2026_01_02");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
}

async function appOf(...runs: string[]) {
  const store = new MemoryStore();
  await store.commit(commitOf({ runs: runs.map((name, id) => runOf(id + 1, name)) }));
  return createApp({ reader: store, logdir });
}

const traceUrl = (directory: string, file: string) =>
  `/data/plugin/graphs/trace?${new URLSearchParams({ directory, file })}`;

test("traces are found beside runs, right above them and at the root, each host once", async () => {
  for (const name of ["a.trace.json.gz", "a.xplane.pb", "b.xplane.pb", "notes.txt"])
    writeTrace("fit", name);
  writeTrace(".", "c.trace.json.gz");
  writeTrace("no run/below", "d.trace.json.gz");
  const app = await appOf("fit/train", "fit/validation");
  expect((await app.inject("/data/plugin/graphs/traces")).json()).toEqual({
    ".": ["2026_01_02/c.trace.json.gz"],
    fit: ["2026_01_02/a.trace.json.gz", "2026_01_02/b.xplane.pb"],
  });
  const answer = await app.inject(traceUrl("fit", "2026_01_02/b.xplane.pb"));
  expect([answer.statusCode, answer.body]).toEqual([200, "b.xplane.pb"]);
});

test("PyTorch's traces are found where its handler writes them, also where nothing else is", async () => {
  for (const name of ["vm_1.17.pt.trace.json", "vm_2.18.pt.trace.json.gz", "other.json"]) {
    mkdirSync(join(logdir, "resnet18"), { recursive: true });
    writeFileSync(join(logdir, "resnet18", name), name);
  }
  const app = await appOf("train");
  expect((await app.inject("/data/plugin/graphs/traces")).json()).toEqual({
    resnet18: ["vm_1.17.pt.trace.json", "vm_2.18.pt.trace.json.gz"],
  });
  const answer = await app.inject(traceUrl("resnet18", "vm_1.17.pt.trace.json"));
  expect([answer.statusCode, answer.body]).toEqual([200, "vm_1.17.pt.trace.json"]);
  expect((await app.inject(traceUrl("resnet18", "other.json"))).statusCode).toBe(404);
});

test("a packed trace is answered packed, to browsers that unpack answers too", async () => {
  const packed = gzipSync('{ "traceEvents": [] }');
  writeTrace("train", "a.trace.json.gz", packed);
  const answer = await (await appOf("train")).inject({
    url: traceUrl("train", "2026_01_02/a.trace.json.gz"),
    headers: { "accept-encoding": "gzip" },
  });
  expect(answer.headers["content-encoding"]).toBeUndefined();
  expect(answer.rawPayload).toEqual(packed);
});

test("the tab is there where a trace is, without any graph", async () => {
  const app = await appOf("train");
  const isEnabled = async () => (await app.inject("/data/plugins_listing")).json().graphs.enabled;
  expect(await isEnabled()).toBe(false);
  writeTrace("train", "a.xplane.pb");
  expect(await isEnabled()).toBe(true);
});

test("no other file is answered, nor one that a link leads to", async () => {
  writeTrace("train", "a.xplane.pb");
  writeFileSync(join(logdir, "secret.xplane.pb"), "secret");
  const session = join(logdir, "train", "plugins", "profile", "2026_01_02");
  symlinkSync(join(logdir, "secret.xplane.pb"), join(session, "link.xplane.pb"));
  const app = await appOf("train");
  const status = async (directory: string, file: string) =>
    (await app.inject(traceUrl(directory, file))).statusCode;
  expect(await status("train", "../../../../secret.xplane.pb")).toBe(404);
  expect(await status("..", "2026_01_02/a.xplane.pb")).toBe(404);
  expect(await status("train", "2026_01_02/link.xplane.pb")).toBe(400);
  expect((await app.inject("/data/plugin/graphs/trace?directory=train")).statusCode).toBe(400);
});
