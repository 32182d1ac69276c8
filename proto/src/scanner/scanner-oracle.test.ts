// Every scanner against the generated decoder: random events, real files, damage, and bytes cut anywhere.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { eventFile, serialisedEvent } from "../../test/arbitrary-event.ts";
import { eventFiles } from "../../test/event-files.ts";
import { fromHex } from "../../test/example-records.ts";
import { expectedScan } from "../../test/oracle.ts";
import { type FileScan, scanFile } from "../../test/scan-file.ts";
import { scanners } from "../../test/scanners.ts";
import { concat } from "../event/wire-writer.ts";
import { Event, encodeRecord } from "../index.ts";

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

/** Two scalars, of which the second is no point yet. */
const scalars = (simpleValue: number) => [
  { tag: "loss", simpleValue },
  { tag: "acc", tensor: { dtype: 1, tensorShape: {}, floatVal: [2.5] } },
];

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
          summary: { value: scalars(number) },
        }).finish();
        const records = [...events, scalar, concat([scalar, bad])].map(encodeRecord);
        const file = concat(turns.map((turn) => records[turn % records.length]!));
        scanner.reset();
        expect(comparable(scanFile(scanner, file))).toEqual(comparable(expectedScan(file)));
      }),
      { numRuns: 500 },
    );
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

  test.each([
    ["a field number of 0", "0001"],
    ["a key beyond 32 bits", "f8ffffff1f01"],
    ["a key of six bytes", "88808080800001"],
    ["wire type 6", "0e"],
    ["wire type 7", "0f"],
    ["a length beyond the end", "2a05"],
    ["a length of 2**32 - 1", "2affffffff0f"],
    ["a step of eleven bytes", "1080808080808080808080800001"],
    ["a step that does not end", "1080"],
    ["a wall time cut short", "09000000"],
    ["the end of a group that did not begin", "c43e"],
    ["a group that ends as another one", "c33ecc3e"],
    ["a group that does not end", "c33ec83e01"],
    ["groups in groups, 102 deep", "c33e".repeat(102) + "c43e".repeat(102)],
    ["a value cut short", "2a030a020a"],
    ["a shape cut short", "2a0a0a080a00420412021205"],
    ["a list of floats cut short", "2a090a074205080128032a01"],
  ])("refuses %s, as the generated decoder does", (_what, hex) => {
    const file = encodeRecord(fromHex(hex));
    expect(expectedScan(file).badEvents).toEqual([0]);
    expect(scanFile(create(64), file).badEvents).toEqual([0]);
  });
});
