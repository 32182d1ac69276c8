// Random records, arriving in random pieces with restarts of the reader between them, give what one read gives.
import { createScanner } from "@tb-ts/proto/scanner";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { indexContents } from "../../test/crash/index-contents.mjs";
import { ScriptedLogdir } from "../logdir/scripted-logdir.ts";
import { MemoryStore } from "../store/memory-store.ts";
import {
  damaged,
  join,
  record,
  scalar,
  sessionLog,
  tensorScalar,
  values,
  version,
} from "./example-events.ts";
import { Ingest } from "./ingest.ts";

const tag = fc.constantFrom("a", "b", "c/d");
const step = fc.oneof(fc.nat(20), fc.integer({ min: -5, max: 5 }));
const value = fc.float({ noNaN: true });
const image = { width: 1, height: 1, encodedImageString: new Uint8Array(40) };

const anyRecord = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(tag, step, value).map((args) => scalar(...args)) },
  {
    weight: 6,
    arbitrary: fc.tuple(tag, step, value, fc.boolean()).map((args) => tensorScalar(...args)),
  },
  fc.tuple(tag, step).map(([tag, step]) => values(step, { tag, image })),
  fc
    .tuple(tag, step, value)
    .map(([tag, step, simpleValue]) =>
      values(step, { tag, simpleValue }, { tag: "img", image }, { tag: `${tag}2`, simpleValue }),
    ),
  {
    weight: 2,
    arbitrary: fc.tuple(step, fc.constantFrom(1, 1, 2, 3)).map((args) => sessionLog(...args)),
  },
  step.map((step) => record({ step, graphDef: new Uint8Array(30) })),
  fc.tuple(tag, step, value).map((args) => damaged(scalar(...args), 30)),
);

const scanner = createScanner(64);

/** Reads what is there, as a process that was just started would. */
async function read(logdir: ScriptedLogdir, store: MemoryStore): Promise<void> {
  const ingest = await Ingest.open({
    logdir,
    store,
    scanner,
    nowMs: () => 0,
    onCommit() {},
    onNotice() {},
  });
  await ingest.take(await logdir.discover());
  while (!ingest.isIdle) await ingest.work();
}

test("the index does not depend on how the bytes arrived", async () => {
  const scene = fc.record({
    records: fc.array(anyRecord, { maxLength: 40 }),
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 }),
  });
  await fc.assert(
    fc.asyncProperty(scene, async ({ records, cuts }) => {
      const bytes = join(version(), ...records);
      const ends = [...cuts.map((cut) => Math.floor(cut * bytes.length)), bytes.length];
      const growing = { logdir: new ScriptedLogdir(), store: new MemoryStore() };
      growing.logdir.write("run/e.tfevents", new Uint8Array());
      for (const end of ends.toSorted((a, b) => a - b)) {
        growing.logdir.overwrite("run/e.tfevents", bytes.subarray(0, end));
        await read(growing.logdir, growing.store);
      }
      const whole = { logdir: new ScriptedLogdir(), store: new MemoryStore() };
      whole.logdir.write("run/e.tfevents", bytes);
      await read(whole.logdir, whole.store);
      expect(await indexContents(growing.store)).toEqual(await indexContents(whole.store));
    }),
    { numRuns: 100 },
  );
});
