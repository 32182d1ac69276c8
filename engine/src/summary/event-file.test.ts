// An event file when the disk fills, the directory goes, or time passes without another record.
import { mkdtempSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { defaultOptions, EventFile } from "./event-file.ts";
import { EventFileError } from "./event-file-error.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "tb-ts-event-file-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** A disk that takes a number of bytes, the last of them in part, until space is made. */
function smallDisk(freeBytes: number) {
  let free = freeBytes;
  const write = (fd: number, bytes: Uint8Array, offset: number, length: number) => {
    if (free === 0) throw Object.assign(new Error("write"), { code: "ENOSPC" });
    const taken = writeSync(fd, bytes, offset, Math.min(length, free));
    free -= taken;
    return taken;
  };
  return { write, makeSpace: () => (free = Number.POSITIVE_INFINITY) };
}

function append(file: EventFile, text: string, nowMs = 0): void {
  const offset = file.room(text.length);
  file.buffer.set(Buffer.from(text), offset);
  file.advance(offset + text.length, nowMs);
}

function open(options = {}): EventFile {
  return new EventFile(directory, 1_700_000_000, { ...defaultOptions, ...options });
}

test("a full disk is named, keeps what does not fit, and loses nothing once there is space", () => {
  const disk = smallDisk(5);
  const file = open({ write: disk.write });
  append(file, "abcdefgh");
  expect(() => file.flush()).toThrow(
    `cannot write to the event file ${file.path}: no space is left on the device`,
  );
  expect(readFileSync(file.path, "utf8")).toBe("abcde");
  append(file, "ijkl");
  disk.makeSpace();
  file.close();
  expect(readFileSync(file.path, "utf8")).toBe("abcdefghijkl");
});

test("a record that finds buffer and disk full is refused, those before it are kept", () => {
  const disk = smallDisk(0);
  const file = open({ write: disk.write, bufferBytes: 8 });
  append(file, "abcdef");
  expect(() => append(file, "ghi")).toThrow(EventFileError);
  disk.makeSpace();
  append(file, "jkl");
  file.close();
  expect(readFileSync(file.path, "utf8")).toBe("abcdefjkl");
});

test("a deleted file is named instead of swallowing records", () => {
  const file = open();
  append(file, "abc");
  rmSync(directory, { recursive: true });
  expect(() => file.flush()).toThrow(`the event file ${file.path} was deleted while being written`);
  expect(() => file.close()).toThrow(EventFileError);
});

test("a record is written at the first call after its time, even if timers never run", () => {
  const file = open({ flushMs: 100 });
  append(file, "a", 1000);
  append(file, "b", 1099);
  expect(readFileSync(file.path, "utf8")).toBe("");
  append(file, "c", 1100);
  expect(readFileSync(file.path, "utf8")).toBe("abc");
  file.close();
});

test("a failure of the timer's write is thrown by the next call", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const write = () => {
    resolve();
    throw Object.assign(new Error("write"), { code: "EIO" });
  };
  const file = open({ flushMs: 1, write });
  append(file, "a");
  await promise;
  expect(() => append(file, "b")).toThrow("the device failed");
  expect(() => file.close()).toThrow(EventFileError);
});

test("a directory that cannot be made is named", () => {
  const blocked = join(directory, "file");
  writeFileSync(blocked, "");
  expect(() => new EventFile(join(blocked, "run"), 0, defaultOptions)).toThrow(
    `cannot create the event file ${join(blocked, "run")}: a part of the path is no directory`,
  );
});
