import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Event, encodeRecord, encodeStringTensor } from "@tb-ts/proto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitOf, runOf } from "../../test/example-commits.ts";
import { DiskLogdir } from "../logdir/disk-logdir.ts";
import { MemoryStore } from "../store/memory-store.ts";
import { FileLocator } from "./file-locator.ts";
import { ValueGoneError, type ValueReference, ValueSource } from "./value-source.ts";
import { valueToBlobs } from "./value-tensor.ts";

const path = "run/events.out.tfevents.1";
let logdir: string;
let values: ValueSource;
let references: ValueReference[];

/** Three texts, one record each. */
const records = ["one", "two", "three"].map((text, step) => {
  const tensor = encodeStringTensor([1], [new Uint8Array(Buffer.from(text))]);
  return encodeRecord(Event.encode({ step, summary: { value: [{ tag: "t", tensor }] } }).finish());
});

function writeFile(bytes: Uint8Array): void {
  writeFileSync(join(logdir, path), bytes);
}

function textsOf(found: Awaited<ReturnType<ValueSource["read"]>>): string[] {
  return found.map((value) => Buffer.from(valueToBlobs(value, "text")[0] ?? []).toString());
}

beforeEach(async () => {
  logdir = mkdtempSync(join(tmpdir(), "tb-ts-values-"));
  mkdirSync(join(logdir, "run"));
  writeFile(Buffer.concat(records));
  const file = { id: 1, runId: 1, path, identity: "", size: 0, offset: 0, records: 3 };
  const store = new MemoryStore();
  await store.commit(
    commitOf({ runs: [runOf(1, "run")], files: [{ ...file, state: "active", isVersion2: true }] }),
  );
  const roots = [{ name: null, path: logdir }];
  values = new ValueSource(store, new FileLocator(new DiskLogdir(roots), roots));
  let offset = 0;
  references = records.map((record) => {
    const recordOffset = offset;
    offset += record.length;
    return { fileId: 1, recordOffset, recordLength: record.length - 16, valueIndex: 0 };
  });
});

afterEach(() => rmSync(logdir, { recursive: true }));

describe("values by reference", () => {
  test("come in the order of the references, also when one is asked for twice", async () => {
    const [one, two, three] = references as [ValueReference, ValueReference, ValueReference];
    expect(textsOf(await values.read([three, one, two, one]))).toEqual([
      "three",
      "one",
      "two",
      "one",
    ]);
  });

  test("are gone with their file", async () => {
    rmSync(join(logdir, path));
    await expect(values.read(references)).rejects.toThrow(ValueGoneError);
  });

  test("are gone when the file is shorter than it was", async () => {
    writeFile(Buffer.concat(records).subarray(0, -1));
    await expect(values.read(references)).rejects.toThrow("was changed");
  });

  test.each([0, 3, 9, 20])("are gone when byte %d of their record is another", async (at) => {
    const bytes = Buffer.concat(records);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFile(bytes);
    await expect(values.read(references.slice(0, 1))).rejects.toThrow(ValueGoneError);
    expect(textsOf(await values.read(references.slice(1)))).toEqual(["two", "three"]);
  });

  test("are not taken from a sound record of another length", async () => {
    const [first] = references as [ValueReference];
    const shorter = { ...first, recordLength: first.recordLength - 1 };
    await expect(values.read([shorter])).rejects.toThrow(ValueGoneError);
  });

  test("of a file that the index does not know are gone", async () => {
    const [first] = references as [ValueReference];
    await expect(values.read([{ ...first, fileId: 7 }])).rejects.toThrow("file number 7 is gone");
  });

  test("that were read before need no file", async () => {
    await values.read(references);
    rmSync(join(logdir, path));
    expect(textsOf(await values.read(references))).toEqual(["one", "two", "three"]);
  });
});
