// The generated messages are fresh, keep 64-bit integers, and read a real event.
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Event, GraphDef, hparams, int64ToBigInt, int64ToStep, Summary } from "@tb-ts/proto";
import Long from "long";
import { expect, test } from "vitest";
import { generateMessages } from "../scripts/generate-messages.mjs";

test("the checked-in messages are what the .proto files generate", async () => {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-gen-"));
  await generateMessages(folder);
  for (const name of ["messages.js", "messages.d.ts"]) {
    const fresh = readFileSync(join(folder, name), "utf8");
    const checkedIn = readFileSync(join(import.meta.dirname, "gen", name), "utf8");
    expect(checkedIn === fresh, `${name} is stale: npm run generate -w proto`).toBe(true);
  }
});

test("an event survives encoding with a step beyond 2**53", () => {
  const step = 2n ** 60n + 1n;
  const value = { tag: "loss", simpleValue: 0.5 };
  const bytes = Event.encode({ step: Long.fromBigInt(step), summary: { value: [value] } }).finish();
  const event = Event.decode(bytes);
  expect(int64ToBigInt(event.step)).toBe(step);
  expect(int64ToStep(event.step)).toBe(step);
  expect(event.summary?.value).toEqual([new Summary.Value(value)]);
});

test("a negative step is a plain number", () => {
  const event = Event.decode(Event.encode({ step: -7 }).finish());
  expect(int64ToStep(event.step)).toBe(-7);
});

test("bytes that are no message are refused", () => {
  expect(() => Event.decode(new Uint8Array([0xff, 0xff]))).toThrow();
  expect(() => GraphDef.decode(new Uint8Array([0x0a, 0x05, 1]))).toThrow();
});

test("packages whose names clash are namespaces", () => {
  const info = new hparams.SessionStartInfo({
    groupName: "g",
    hparams: { lr: { numberValue: 1 } },
  });
  const bytes = hparams.HParamsPluginData.encode({ sessionStartInfo: info }).finish();
  expect(hparams.HParamsPluginData.decode(bytes).sessionStartInfo?.groupName).toBe("g");
});
