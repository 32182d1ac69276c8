import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { commitOf, runOf } from "../../../test/example-commits.ts";
import { ForeignFileError, type IndexFile, openIndex } from "./open-index.ts";
import { connectReader } from "./schema.ts";
import { SqliteWriter } from "./sqlite-writer.ts";

let folder: string;
let path: string;
let notices: string[];
let opened: IndexFile[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-open-"));
  path = join(folder, "index.db");
  notices = [];
  opened = [];
});
afterEach(() => {
  for (const index of opened) index.release();
  rmSync(folder, { recursive: true, force: true });
});

function open(origin = "/logs", at = path): IndexFile {
  const index = openIndex({ origin, path: at, onNotice: (text) => notices.push(text) });
  opened.push(index);
  return index;
}

async function fill({ path }: IndexFile): Promise<void> {
  const writer = new SqliteWriter(path);
  await writer.commit(commitOf({ runs: [runOf(1, "train")] }));
  await writer.close();
}

async function runsIn({ path }: IndexFile): Promise<number> {
  const writer = new SqliteWriter(path);
  const runs = await writer.runs();
  await writer.close();
  return runs.length;
}

test("an index is found again at the next start", async () => {
  const first = open();
  await fill(first);
  first.release();
  expect(await runsIn(open())).toBe(1);
  expect(notices).toEqual([]);
});

test("an index of another version is rebuilt, with a notice", async () => {
  const first = open();
  await fill(first);
  first.release();
  const connection = new Database(path);
  connection.pragma("user_version = 999");
  connection.close();
  expect(await runsIn(open())).toBe(0);
  expect(notices[0]).toMatch("another version of tb-ts wrote it");
});

test("an index of another log directory is rebuilt, with a notice", async () => {
  const first = open("/logs/a");
  await fill(first);
  first.release();
  expect(await runsIn(open("/logs/b"))).toBe(0);
  expect(notices[0]).toMatch("belongs to another log directory");
});

test("an index whose pages are damaged is rebuilt, with a notice", async () => {
  const first = open();
  await fill(first);
  first.release();
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0x5a, 100));
  expect(await runsIn(open())).toBe(0);
  expect(notices[0]).toMatch("damaged");
});

test("a file of the user's that is no index is refused and left as it is", () => {
  writeFileSync(path, "my own notes, kept in a file for years, and longer than a header would be");
  expect(() => open()).toThrow(ForeignFileError);
  expect(readFileSync(path, "utf8")).toMatch("my own notes");
});

test("an SQLite file of another program is refused and left as it is", () => {
  const connection = new Database(path);
  connection.exec("CREATE TABLE mine (x)");
  connection.close();
  expect(() => open()).toThrow(ForeignFileError);
});

test("an index that another process fills is left to it: a temporary one serves", async () => {
  await fill(open());
  const second = open();
  expect([second.isTemporary, await runsIn(second)]).toEqual([true, 0]);
  expect(notices[0]).toMatch("another tb-ts is using it");
});

/** Runs a step as a user who may do nothing; root, as which containers run tests, may write every file. */
function withoutRights<T>(step: () => T): T {
  const user = process.geteuid!();
  if (user === 0) process.seteuid!(65_534);
  try {
    return step();
  } finally {
    if (user === 0) process.seteuid!(0);
  }
}

test("an index that may only be read is left alone: a temporary one serves", async () => {
  const first = open();
  const reader = connectReader(path);
  reader.prepare("SELECT * FROM run").all();
  await fill(first);
  // Closed last, it leaves the write-ahead log in place: with that, SQLite opens the file for reading without a word.
  reader.close();
  first.release();
  chmodSync(folder, 0o755);
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  const second = withoutRights(() => open());
  expect([second.isTemporary, await runsIn(second)]).toEqual([true, 0]);
  expect(notices).toEqual([expect.stringMatching(/cannot be used: .* readonly database/)]);
});

test(":memory: leaves nothing behind", async () => {
  const index = open("/logs", ":memory:");
  await fill(index);
  expect(existsSync(index.path)).toBe(true);
  index.release();
  expect(existsSync(index.path)).toBe(false);
  expect(notices).toEqual([]);
});

test("a place that cannot be a folder gives a temporary index and says why", async () => {
  writeFileSync(join(folder, "file"), "");
  const index = open("/logs", join(folder, "file", "index.db"));
  await fill(index);
  expect(await runsIn(index)).toBe(1);
  expect(notices[0]).toMatch("cannot be used");
});

test("a folder that cannot be written gives a temporary index and says why", async () => {
  // Nobody, root included, makes files in sysfs.
  const index = open("/logs", "/sys/index.db");
  await fill(index);
  expect(index.isTemporary).toBe(true);
  expect(notices).toEqual([
    expect.stringMatching(
      /^The index \/sys\/index\.db cannot be used: unable to open database file/,
    ),
  ]);
});

test("a folder that the file system does not take gives a temporary index and says why", async () => {
  // Nobody, root included, makes folders in sysfs.
  const index = open("/logs", "/sys/tb-ts/index.db");
  await fill(index);
  expect(index.isTemporary).toBe(true);
  expect(notices).toEqual([
    expect.stringMatching(
      /^The index \/sys\/tb-ts\/index\.db cannot be used: its folder \/sys\/tb-ts cannot be made \(/,
    ),
  ]);
});
