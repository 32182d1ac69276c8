// The contract of every scanner, held against the generated decoder and against itself.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventFile, serialisedEvent } from "../../test/arbitrary-event.ts";
import { eventFiles } from "../../test/event-files.ts";
import { expectedScan } from "../../test/oracle.ts";
import { type FileScan, scanFile } from "../../test/scan-file.ts";
import { concat } from "../event/wire-writer.ts";
import { Event, encodeRecord, ScalarEncoder, type Summary } from "../index.ts";
import { JsScanner, type Scanner, WasmScanner } from "./index.ts";

const scanners: [string, (inputLength: number) => Scanner][] = [
  ["JsScanner", (inputLength) => new JsScanner(inputLength)],
  ["WasmScanner", (inputLength) => new WasmScanner(inputLength)],
];

/** Wall times come once per scan from a scanner and once per event from the oracle: only their range compares. */
function comparable({ wallTimes, ...scan }: FileScan) {
  const finite = wallTimes.filter(Number.isFinite).map((time) => time + 0); // −0 is 0
  return {
    ...scan,
    first: wallTimes[0] ?? Number.NaN,
    range: [Math.min(...finite), Math.max(...finite)],
  };
}

const rows = ({ points, references }: FileScan) => ({ points, references });

function scalars(count: number, tags: readonly string[] = ["loss"]): Uint8Array {
  const encoders = tags.map((tag) => new ScalarEncoder(tag));
  const records: Uint8Array[] = [];
  for (let i = 0; i < count; i++) {
    const encoder = encoders[i % encoders.length]!;
    const bytes = new Uint8Array(encoder.maxRecordLength);
    records.push(bytes.subarray(0, encoder.write(bytes, 0, 1e9 + i, i, i / 2)));
  }
  return concat(records);
}

function summaryRecord(step: number, ...value: Summary.Value.$Properties[]): Uint8Array {
  return encodeRecord(Event.encode({ step, wallTime: 1, summary: { value } }).finish());
}

function load(scanner: Scanner, bytes: Uint8Array): number {
  scanner.reserve(bytes.length);
  scanner.input.set(bytes);
  return bytes.length;
}

const rankZero = { dtype: 1, tensorShape: {}, floatVal: [2.5] };
const metadata = (pluginName: string) => ({ pluginData: { pluginName } });

describe.each(scanners)("%s", (_name, create) => {
  test("finds what the generated decoder finds in random events", () => {
    const scanner = create(64);
    fc.assert(
      fc.property(eventFile, (file) => {
        scanner.reset();
        expect(comparable(scanFile(scanner, file))).toEqual(comparable(expectedScan(file)));
      }),
      { numRuns: 1000 },
    );
  });

  test("finds what the generated decoder finds in real files, sound and damaged", () => {
    const scanner = create(2 ** 18);
    for (const [path, file] of eventFiles()) {
      scanner.reset();
      expect(comparable(scanFile(scanner, file)), path).toEqual(comparable(expectedScan(file)));
    }
  });

  test("finds what the generated decoder finds where few events come again and again", () => {
    const scanner = create(2 ** 14);
    const pool = fc.array(serialisedEvent, { minLength: 1, maxLength: 5 });
    const order = fc.array(fc.nat(), { minLength: 10, maxLength: 60 });
    fc.assert(
      fc.property(pool, order, fc.float(), (events, turns, number) => {
        const bad = new Uint8Array([0x2a, 0x02, 0x0a, 0x09]); // a summary whose value is cut short
        const scalar = Event.encode({
          summary: {
            value: [
              { tag: "loss", simpleValue: number },
              { tag: "acc", tensor: rankZero },
            ],
          },
        }).finish();
        const records = [...events, scalar, concat([scalar, bad])].map(encodeRecord);
        const file = concat(turns.map((turn) => records[turn % records.length]!));
        scanner.reset();
        expect(comparable(scanFile(scanner, file))).toEqual(comparable(expectedScan(file)));
      }),
      { numRuns: 500 },
    );
  });

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

  test("gives the same rows wherever the bytes are cut", () => {
    const scanner = create(64);
    const scanFresh = (file: Uint8Array, pieces?: readonly number[]) => {
      scanner.reset();
      const { first, ...rest } = comparable(scanFile(scanner, file, pieces));
      return rest;
    };
    fc.assert(
      fc.property(eventFile, (file) => {
        const whole = scanFresh(file);
        for (let cut = 1; cut < file.length; cut++)
          expect(scanFresh(file, [cut, file.length - cut])).toEqual(whole);
        expect(scanFresh(file, [1])).toEqual(whole);
      }),
      { numRuns: 15 },
    );
  });

  test("accepts or refuses an event with one damaged byte as the generated decoder does", () => {
    const scanner = create(64);
    const file = eventFile.filter((bytes) => bytes.length > 40);
    fc.assert(
      fc.property(file, fc.nat(), fc.nat(255), (bytes, at, byte) => {
        const length = bytes[0]! + 256 * bytes[1]!;
        const data = bytes.slice(12, 12 + length);
        fc.pre(length > 0);
        data[at % length] = byte;
        scanner.reset();
        const found = scanFile(scanner, encodeRecord(data));
        // Deeper payloads are only looked at when they are decoded, so a scanner may accept more.
        const expected = expectedScan(encodeRecord(data));
        if (found.badEvents.length > 0) expect(expected.badEvents).toEqual([0]);
        else if (expected.badEvents.length === 0) expect(rows(found)).toEqual(rows(expected));
      }),
      { numRuns: 2000 },
    );
  });

  test("keeps the tags of a file from scan to scan, and forgets them on reset", () => {
    const scanner = create(2 ** 12);
    const end = load(scanner, scalars(10, ["a", "b"]));
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
    const file = scalars(6000, tags);
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
    const bad = summaryRecord(1, { tag: "t", simpleValue: 1 }, { tag: "u\u00ff", simpleValue: 2 });
    const data = bad.slice(12, -4);
    data[data.indexOf(0xc3)] = 0xff; // the first byte of ÿ
    const result = scanner.scan(0, load(scanner, concat([encodeRecord(data), good])));
    expect([...result.badEvents]).toEqual([0]);
    expect([...result.points.values]).toEqual([1]);
    expect([...result.firsts.recordOffsets]).toEqual([bad.length]);
  });

  test("pauses after a session log", () => {
    const scanner = create(2 ** 10);
    const log = encodeRecord(
      Event.encode({ step: 7, wallTime: 2, sessionLog: { status: 1 } }).finish(),
    );
    const end = load(scanner, concat([scalars(1), log, scalars(2)]));
    const first = scanner.scan(0, end);
    expect(first).toMatchObject({ records: 2, stop: { kind: "again" } });
    expect(first.sessionLog).toEqual({ status: 1, step: 7, wallTimeSec: 2 });
    expect(scanner.scan(first.consumed, end)).toMatchObject({ records: 2, sessionLog: null });
  });
});
