// The contract of every scanner, clause by clause.
import { describe, expect, test } from "vitest";
import {
  fromHex,
  load,
  metadata,
  rankZero,
  scalarRecords,
  summaryRecord,
} from "../../test/example-records.ts";
import { scanFile } from "../../test/scan-file.ts";
import { scanners } from "../../test/scanners.ts";
import { concat, delimited } from "../event/wire-writer.ts";
import { Event, encodeRecord } from "../index.ts";

describe.each(scanners)("%s", (_name, create) => {
  test("takes back what it predicted of a tag's values when its kind is set", () => {
    const scanner = create(2 ** 12);
    const float = { dtype: 1, tensorShape: {}, tensorContent: new Uint8Array(4) };
    const value = { tag: "t", tensor: float, metadata: metadata("scalars") };
    const end = load(scanner, concat(Array.from({ length: 9 }, () => summaryRecord(1, value))));
    expect(scanner.scan(0, end).points.values).toHaveLength(9);
    scanner.setKind(1, "other");
    const again = scanner.scan(0, end);
    expect(again.points.values).toHaveLength(0);
    expect(again.references.steps).toHaveLength(9);
  });

  test("keeps the tags of a file from scan to scan, and forgets them on reset", () => {
    const scanner = create(2 ** 12);
    const end = load(scanner, scalarRecords(10, ["a", "b"]));
    expect([...scanner.scan(0, end).firsts.slots]).toEqual([1, 2]);
    expect(scanner.scan(0, end).firsts.slots).toHaveLength(0);
    expect(scanner.slotCount).toBe(3);
    expect([scanner.tag(1), scanner.tag(2)]).toEqual(["a", "b"]);
    scanner.reset();
    expect(scanner.slotCount).toBe(1);
    expect([...scanner.scan(0, end).firsts.slots]).toEqual([1, 2]);
  });

  test("numbers many tags, and finds each again", () => {
    const tags = Array.from({ length: 3000 }, (_, i) => `layer_${i % 7}/weight_${i}`);
    const scanner = create(2 ** 12);
    const file = scalarRecords(6000, tags);
    const found = scanFile(scanner, file, [40_000]);
    expect(found.points.size).toBe(3000);
    for (const [i, tag] of tags.entries())
      expect(found.points.get(tag)).toEqual([
        [BigInt(i), 1e9 + i, i / 2],
        [BigInt(i + 3000), 1e9 + i + 3000, (i + 3000) / 2],
      ]);
  });

  test("says how many bytes a record needs, and takes one larger than the input", () => {
    const scanner = create(64);
    const record = encodeRecord(Event.encode({ graphDef: new Uint8Array(100_000) }).finish());
    scanner.input.set(record.subarray(0, 40));
    expect(scanner.scan(0, 5).stop).toEqual({ kind: "needsMore", needed: 12 });
    expect(scanner.scan(0, 40).stop).toEqual({ kind: "needsMore", needed: record.length });
    scanner.reserve(record.length);
    expect([...scanner.input.subarray(0, 40)]).toEqual([...record.subarray(0, 40)]);
    scanner.input.set(record);
    const result = scanner.scan(0, record.length);
    expect(result).toMatchObject({ consumed: record.length, records: 1 });
    expect([...result.references.valueIndexes]).toEqual([-1]);
  });

  test("a tensor is a reference until its tag is known to be a scalar series", () => {
    const scanner = create(2 ** 10);
    const end = load(scanner, summaryRecord(3, { tag: "t", tensor: rankZero }));
    expect(scanner.scan(0, end).points.values).toHaveLength(0);
    expect(scanner.kind(1)).toBe("unknown");
    scanner.setKind(1, "scalar");
    const again = scanner.scan(0, end);
    expect([...again.points.values]).toEqual([2.5]);
    expect(again.references.steps).toHaveLength(0);
    expect(again.firsts.slots).toHaveLength(0);
  });

  test("the first metadata of a tag decides, also when it comes late", () => {
    const scanner = create(2 ** 10);
    const records = [
      summaryRecord(1, { tag: "t", tensor: rankZero }),
      summaryRecord(2, { tag: "t", tensor: rankZero, metadata: metadata("scalars") }),
      summaryRecord(3, { tag: "t", tensor: rankZero, metadata: metadata("histograms") }),
    ];
    const result = scanner.scan(0, load(scanner, concat(records)));
    expect([...result.references.steps]).toEqual([1]);
    expect([...result.points.steps]).toEqual([2, 3]);
    expect(result.firsts.slots).toHaveLength(2);
    expect(scanner.kind(1)).toBe("scalar");
  });

  test("an event that is refused leaves no trace of its tags", () => {
    const scanner = create(2 ** 10);
    const good = summaryRecord(1, { tag: "t", simpleValue: 1, metadata: metadata("scalars") });
    const value = { tag: "t", simpleValue: 1, metadata: metadata("scalars") };
    const bad = summaryRecord(1, value, value, { tag: "u\u00ff", simpleValue: 2 });
    const data = bad.slice(12, -4);
    data[data.indexOf(0xc3)] = 0xff; // the first byte of ÿ
    const result = scanner.scan(0, load(scanner, concat([encodeRecord(data), good])));
    expect([...result.badEvents]).toEqual([0]);
    expect([...result.points.values]).toEqual([1]);
    expect([...result.firsts.recordOffsets]).toEqual([bad.length]);
  });

  test.each([
    ["c280 dfbf e0a080 ed9fbf ee8080 efbfbf f0908080 f48fbfbf efbbbf 00", true],
    ["80", false],
    ["c080", false],
    ["c1bf", false],
    ["c2", false],
    ["c2c0", false],
    ["e09fbf", false],
    ["eda080", false],
    ["e282", false],
    ["e28228", false],
    ["f08fbfbf", false],
    ["f4908080", false],
    ["f5808080", false],
    ["f09f98", false],
    ["ff", false],
  ])("a tag of the bytes %s is UTF-8: %s", (hex, isUtf8) => {
    const tag = fromHex(hex.replaceAll(" ", ""));
    const value = concat([delimited(1, tag), fromHex("1500000000")]);
    const scanner = create(64);
    const found = scanFile(scanner, encodeRecord(delimited(5, delimited(1, value))));
    expect(found.badEvents).toEqual(isUtf8 ? [] : [0]);
    if (isUtf8) expect(new TextEncoder().encode(scanner.tag(1))).toEqual(tag);
  });

  test("pauses after a session log", () => {
    const scanner = create(2 ** 10);
    const log = encodeRecord(
      Event.encode({ step: 7, wallTime: 2, sessionLog: { status: 1 } }).finish(),
    );
    const end = load(scanner, concat([scalarRecords(1), log, scalarRecords(2)]));
    const first = scanner.scan(0, end);
    expect(first).toMatchObject({ records: 2, stop: { kind: "again" } });
    expect(first.sessionLog).toEqual({ status: 1, step: 7, wallTimeSec: 2 });
    expect(scanner.scan(first.consumed, end)).toMatchObject({ records: 2, sessionLog: null });
  });
});
