// Files of every kind of damage, and what is said of each.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join as joinPath } from "node:path";
import { encodeRecord } from "@tb-ts/proto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { damaged, join, record, scalar, version } from "../ingest/example-events.ts";
import { formatFile, formatSummary, hasLosses, verify } from "./verify.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(joinPath(tmpdir(), "verify-"));
});
afterEach(() => rmSync(root, { recursive: true }));

const first = join(version(), scalar("t", 0, 0));
const middle = scalar("t", 1, 1);
const last = scalar("t", 2, 2);
const at = first.length;

function write(path: string, bytes: Uint8Array): string {
  const file = joinPath(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

const cases: [string, Uint8Array, number, [string, number][]][] = [
  ["nothing", join(first, middle, last), 4, []],
  ["an empty file", new Uint8Array(), 0, []],
  ["a record's data", join(first, damaged(middle, 20), last), 4, [["dataCrc", at]]],
  ["a record's length", join(first, damaged(middle, 2), last), 2, [["lengthCrc", at]]],
  ["a payload", join(first, encodeRecord(Buffer.from("text")), last), 4, [["event", at]]],
  ["the end, cut off", join(first, middle.subarray(0, 30)), 2, [["truncated", at]]],
  ["the end, cut inside a length", join(first, middle.subarray(0, 5)), 2, [["truncated", at]]],
  ["the end, zeros", join(first, new Uint8Array(4096)), 2, [["blank", at]]],
  ["everything", Buffer.from("<html>no events at all</html>"), 0, [["lengthCrc", 0]]],
];

describe("verify names the place of damage in", () => {
  it.each(cases)("%s", async (_what, bytes, records, losses) => {
    const path = write("e.tfevents", bytes);
    const report = await verify(path);
    expect(report.files).toMatchObject([{ path: "e.tfevents", bytes: bytes.length, records }]);
    expect(report.files[0]?.losses.map((loss) => [loss.kind, loss.byteOffset])).toEqual(losses);
    expect(hasLosses(report)).toBe(losses.length > 0);
  });
});

describe("verify", () => {
  it("reads a record that is longer than what is read at once", async () => {
    const path = write(
      "e.tfevents",
      join(first, record({ graphDef: new Uint8Array(3 << 20) }), last),
    );
    expect((await verify(path)).files).toMatchObject([{ records: 4, losses: [] }]);
  });

  it("goes through every file of a directory and sums up", async () => {
    write("a/1.tfevents", join(first, damaged(middle, 20), last));
    write("b/2.tfevents", first);
    const heard: string[] = [];
    const report = await verify(root, (file) => heard.push(formatFile(file)));
    const size = at + middle.length + last.length;
    expect(heard).toEqual([
      `a/1.tfevents: 4 records, ${size} bytes\n` +
        `  byte ${at}: the record's data does not match its checksum; the record is left out`,
      `b/2.tfevents: 2 records, ${at} bytes`,
    ]);
    expect(formatSummary(report)).toBe(`2 files, 6 records, ${size + at} bytes, 1 loss`);
  });

  it("says what the file system says of a path that is not there", async () => {
    await expect(verify(joinPath(root, "nowhere"))).rejects.toThrow("ENOENT");
  });
});
