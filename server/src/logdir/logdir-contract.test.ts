// What every Logdir promises, run against the one on disk and the scripted one.
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { DiskLogdir } from "./disk-logdir.ts";
import type { Logdir, LogdirFile } from "./logdir.ts";
import { ScriptedLogdir } from "./scripted-logdir.ts";

interface Subject {
  readonly logdir: Logdir;
  write(path: string, text: string): void;
  append(path: string, text: string): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
}

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function diskSubject(): Subject {
  const root = mkdtempSync(join(tmpdir(), "logdir-"));
  folders.push(root);
  const at = (path: string) => join(root, path);
  return {
    logdir: new DiskLogdir([{ name: null, path: root }]),
    write(path, text) {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(`${at(path)}~`, text);
      renameSync(`${at(path)}~`, at(path));
    },
    append: (path, text) => writeFileSync(at(path), text, { flag: "a" }),
    rename: (from, to) => renameSync(at(from), at(to)),
    remove: (path) => rmSync(at(path), { recursive: true }),
  };
}

function scriptedSubject(): Subject {
  const logdir = new ScriptedLogdir();
  return {
    logdir,
    write: (path, text) => logdir.write(path, Buffer.from(text)),
    append: (path, text) => logdir.append(path, Buffer.from(text)),
    rename: (from, to) => logdir.rename(from, to),
    remove: (path) => logdir.remove(path),
  };
}

async function onlyFile(logdir: Logdir): Promise<LogdirFile> {
  const { files } = await logdir.discover();
  expect(files).toHaveLength(1);
  return files[0] as LogdirFile;
}

async function textAt(logdir: Logdir, file: LogdirFile, position: number, length: number) {
  const open = await logdir.open(file);
  const target = new Uint8Array(length);
  const n = open.read(target, position);
  open.close();
  return Buffer.from(target.subarray(0, n)).toString();
}

const subjects: [string, () => Subject][] = [
  ["on disk", diskSubject],
  ["scripted", scriptedSubject],
];

describe.each(subjects)("a log directory %s", (_name, make) => {
  it("is empty when nothing is in it", async () => {
    const { files, problems } = await make().logdir.discover();
    expect(files).toEqual([]);
    expect(problems).toEqual([]);
  });

  it("names a run after the directory that directly holds event files", async () => {
    const { logdir, write } = make();
    write("a.tfevents.1", "");
    write("x/y/events.out.tfevents.2.v2", "");
    write("x/notes.txt", "");
    write("x/TFEVENTS", "");
    const { files } = await logdir.discover();
    expect(files.map(({ run, path }) => [run, path])).toEqual([
      [".", "a.tfevents.1"],
      ["x/y", "x/y/events.out.tfevents.2.v2"],
    ]);
  });

  it("lists the files of a run together, in lexicographic order", async () => {
    const { logdir, write } = make();
    for (const name of ["r/tfevents.300", "r/tfevents.1000", "r/sub/tfevents.2", "a/tfevents.9"])
      write(name, "");
    const { files } = await logdir.discover();
    expect(files.filter(({ run }) => run === "r").map(({ path }) => path)).toEqual([
      "r/tfevents.1000",
      "r/tfevents.300",
    ]);
    const runs = files.map(({ run }) => run);
    expect(runs.lastIndexOf("r") - runs.indexOf("r")).toBe(1);
  });

  it("lists directories, parents first, and can look below one of them only", async () => {
    const { logdir, write } = make();
    write("a/b/tfevents.1", "");
    write("c/tfevents.1", "");
    const { directories } = await logdir.discover();
    expect(directories.map(({ path }) => path)).toEqual([".", "a", "a/b", "c"]);
    const below = await logdir.discover(directories[1]);
    expect(below.files.map(({ path }) => path)).toEqual(["a/b/tfevents.1"]);
  });

  it("reads any part of a file, short at its end", async () => {
    const { logdir, write } = make();
    write("r/tfevents.1", "hello world");
    const file = await onlyFile(logdir);
    expect(await textAt(logdir, file, 6, 3)).toBe("wor");
    expect(await textAt(logdir, file, 6, 100)).toBe("world");
    expect(await textAt(logdir, file, 50, 10)).toBe("");
  });

  it("sees a file grow in the same inode", async () => {
    const { logdir, write, append } = make();
    write("r/tfevents.1", "one");
    const file = await onlyFile(logdir);
    const before = await logdir.stat(file);
    append("r/tfevents.1", "two");
    const after = await logdir.stat(file);
    expect(after?.size).toBe(6);
    expect(after?.inode).toBe(before?.inode);
  });

  it("tells a replaced file by its inode and keeps a renamed file's", async () => {
    const { logdir, write, rename } = make();
    write("r/tfevents.1", "one");
    const first = await logdir.stat(await onlyFile(logdir));
    rename("r/tfevents.1", "r/tfevents.2");
    const renamed = await logdir.stat(await onlyFile(logdir));
    expect(renamed?.inode).toBe(first?.inode);
    write("r/tfevents.2", "other");
    const replaced = await logdir.stat(await onlyFile(logdir));
    expect(replaced?.inode).not.toBe(first?.inode);
  });

  it("knows no state of a file that went, and opens it no more", async () => {
    const { logdir, write, remove } = make();
    write("r/tfevents.1", "one");
    const file = await onlyFile(logdir);
    remove("r");
    expect(await logdir.stat(file)).toBeNull();
    await expect(logdir.open(file)).rejects.toThrow(/ENOENT/);
    expect((await logdir.discover()).files).toEqual([]);
  });

  it("calls back when a file of a watched directory grows or appears", async () => {
    const { logdir, write, append } = make();
    write("r/tfevents.1", "one");
    const { directories } = await logdir.discover();
    const run = directories.find(({ path }) => path === "r");
    if (!run) throw new Error("r was not listed");
    const calls: string[] = [];
    let wake = () => {};
    const stop = logdir.watch(run, (change) => {
      calls.push(change);
      wake();
    });
    const called = async (change: string) => {
      while (!calls.includes(change)) {
        await new Promise<void>((done) => {
          wake = done;
        });
      }
    };
    append("r/tfevents.1", "two");
    await called("content");
    write("r/tfevents.2", "");
    await called("listing");
    stop?.();
  });
});
