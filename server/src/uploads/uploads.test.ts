// Records that a writer elsewhere sends: taken once each, wherever the sending was cut, and never outside.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { join as joinRecords, scalar, version } from "../ingest/example-events.ts";
import { appendRecords, UploadDamagedError } from "./append-records.ts";
import { makeRunDirectory, runSegments, UploadNameError } from "./run-directory.ts";

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-uploads-"));
  root = join(folder, "logs");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const file = "events.out.tfevents.1700000000.host.1.0.v2";
const parts = [version(), ...Array.from({ length: 9 }, (_, step) => scalar("loss", step, step))];
const whole = joinRecords(...parts);
/** Where each record begins, and the end. */
const starts = [...parts.keys(), parts.length].map((n) => joinRecords(...parts.slice(0, n)).length);

function send(from: number, to: number, run = "a/b") {
  const [start, end] = [starts[from]!, starts[to]!];
  return appendRecords(root, { run, file, offset: start, records: whole.subarray(start, end) });
}
const stored = () => readFileSync(join(root, "a/b", file));

describe("records", () => {
  test("sent in any order and any number of times, cut at any byte here, become the writer's file", () => {
    const step = fc.record({ from: fc.nat(9), count: fc.nat(4), cut: fc.nat(60) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        rmSync(root, { recursive: true, force: true });
        for (const { from, count, cut } of steps) {
          const { kind, cursor } = send(from, Math.min(10, from + count));
          expect(kind).toBe(starts[from]! > cursor ? "gap" : "taken");
          expect(stored()).toEqual(Buffer.from(whole.subarray(0, cursor)));
          // What a kill amid a write leaves behind.
          truncateSync(join(root, "a/b", file), Math.max(0, cursor - cut));
        }
        expect(send(0, 10)).toEqual({ kind: "taken", cursor: whole.length });
        expect(stored()).toEqual(Buffer.from(whole));
      }),
    );
  });

  test("with a flipped bit, cut short or of no length at all are refused, and nothing is written", () => {
    const flipped = Uint8Array.from(whole);
    flipped[30]! ^= 1;
    for (const records of [flipped, whole.subarray(0, -1), new Uint8Array(40)])
      expect(() => appendRecords(root, { run: "a", file, offset: 0, records })).toThrow(
        UploadDamagedError,
      );
    expect(existsSync(root)).toBe(false);
  });

  test.each([
    "",
    "x",
    "../events.out.tfevents.1",
    "events.out.tfevents.1/../../x",
    "events.out.tfevents.a\0b",
    "events.out.tfevents..",
  ])("are not written to a file named %j", (name) => {
    expect(() => appendRecords(root, { run: "a", file: name, offset: 0, records: whole })).toThrow(
      UploadNameError,
    );
  });
});

describe("a run's name", () => {
  const climbing = [
    "",
    "/",
    "/etc",
    "a//b",
    "a/",
    ".",
    "..",
    "../x",
    "a/../../x",
    "a/..",
    "...",
    ". ./x",
    "..\\x",
    "a\\b",
    "C:\\x",
    "\\\\host\\share",
    "a\0b",
    "a\nb",
    "x".repeat(201),
    Array(40).fill("a").join("/"),
  ];
  test.each(climbing)("may not be %j", (run) => {
    expect(() => makeRunDirectory(root, run)).toThrow(UploadNameError);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each(["C:/x", "nul", "COM1.txt", "a./b", "a ", "a<b", "x:stream"])(
    "may not be %j on Windows",
    (run) => {
      expect(() => runSegments(run, "win32")).toThrow(UploadNameError);
    },
  );

  test.each(["a", "a/b c/é", "2026-11-21T10:00:01", "%2e%2e/%2fetc", ".hidden", "a..b"])(
    "may be %j, which stays below the log directory",
    (run) => {
      expect(makeRunDirectory(root, run)).toBe(join(root, run));
      expect(existsSync(join(root, run))).toBe(true);
    },
  );

  test("may not go through a link or a file, nor may the event file be a link", () => {
    mkdirSync(join(folder, "outside"));
    mkdirSync(root);
    symlinkSync(join(folder, "outside"), join(root, "link"));
    writeFileSync(join(root, "file"), "");
    for (const run of ["link", "link/x", "file/x"])
      expect(() => makeRunDirectory(root, run)).toThrow(UploadNameError);
    symlinkSync(join(folder, "outside", "x"), join(makeRunDirectory(root, "run"), file));
    expect(() => appendRecords(root, { run: "run", file, offset: 0, records: whole })).toThrow(
      UploadNameError,
    );
    expect(readdirSync(join(folder, "outside"))).toEqual([]);
  });
});
