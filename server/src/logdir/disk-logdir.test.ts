// What only a real file system has: links, pipes, permissions, odd names.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { DiskLogdir } from "./disk-logdir.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "disk-logdir-"));
});
afterEach(() => {
  execFileSync("rm", ["-rf", root]);
});

function write(path: string | Buffer, text = "x") {
  writeFileSync(path, text);
}

/** What this process has open; others of its threads may open and close files meanwhile. */
function openPaths(): string[] {
  const folder = "/proc/self/fd";
  return readdirSync(folder).flatMap((name) => {
    try {
      return readlinkSync(join(folder, name));
    } catch {
      return []; // closed by now
    }
  });
}

async function runsAndFiles(path = root) {
  const { files, problems } = await new DiskLogdir([{ name: null, path }]).discover();
  return { paths: files.map((file) => file.path), problems: problems.map((p) => p.path) };
}

describe("a log directory on disk", () => {
  it("is empty until it exists", async () => {
    expect(await runsAndFiles(join(root, "later"))).toEqual({ paths: [], problems: [] });
  });

  it("takes a directory with an event file's name for a directory", async () => {
    mkdirSync(join(root, "x.tfevents.dir"));
    write(join(root, "x.tfevents.dir", "e.tfevents"));
    expect((await runsAndFiles()).paths).toEqual(["x.tfevents.dir/e.tfevents"]);
  });

  it("follows links to files and directories, also hidden ones, and no dangling link", async () => {
    mkdirSync(join(root, "outside"));
    mkdirSync(join(root, "logs/.run"), { recursive: true });
    write(join(root, "outside/e.tfevents"));
    write(join(root, "logs/.run/e.tfevents"));
    symlinkSync("../outside", join(root, "logs/linked"));
    symlinkSync("../outside/e.tfevents", join(root, "logs/f.tfevents"));
    symlinkSync("nowhere", join(root, "logs/dangling"));
    symlinkSync("nowhere", join(root, "logs/d.tfevents"));
    expect((await runsAndFiles(join(root, "logs"))).paths).toEqual([
      "f.tfevents",
      ".run/e.tfevents",
      "linked/e.tfevents",
    ]);
  });

  it("goes round no circle of links", async () => {
    mkdirSync(join(root, "a"));
    mkdirSync(join(root, "b"));
    write(join(root, "a/e.tfevents"));
    symlinkSync(".", join(root, "a/self"));
    symlinkSync("..", join(root, "a/up"));
    symlinkSync("../b", join(root, "a/to-b"));
    symlinkSync("../a", join(root, "b/to-a"));
    symlinkSync("itself", join(root, "itself"));
    expect((await runsAndFiles()).paths).toEqual(["a/e.tfevents", "b/to-a/e.tfevents"]);
  });

  it("ends where links multiply the paths", async () => {
    const names = Array.from({ length: 12 }, (_, i) => `d${i}`);
    for (const name of names) mkdirSync(join(root, name));
    for (const a of names) for (const b of names) symlinkSync(`../${b}`, join(root, a, `to-${b}`));
    write(join(root, "d0/e.tfevents"));
    expect((await runsAndFiles()).paths).toContain("d0/e.tfevents");
  });

  it("leaves pipes out, and opens none", async () => {
    write(join(root, "e.tfevents"));
    const logdir = new DiskLogdir([{ name: null, path: root }]);
    const [file] = (await logdir.discover()).files;
    rmSync(join(root, "e.tfevents"));
    execFileSync("mkfifo", [join(root, "e.tfevents")]);
    expect((await runsAndFiles()).paths).toEqual([]);
    await expect(logdir.open(file!)).rejects.toThrow("not a regular file");
  });

  it("shows names that are no UTF-8 with U+FFFD, apart where two would look alike, and reads them", async () => {
    mkdirSync(Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff])]));
    write(
      Buffer.concat([Buffer.from(`${root}/bad`), Buffer.from([0xff]), Buffer.from("/e.tfevents")]),
    );
    for (const byte of [0xfe, 0xfd])
      write(Buffer.concat([Buffer.from(`${root}/e.tfevents.`), Buffer.from([byte])]), `${byte}`);
    const logdir = new DiskLogdir([{ name: null, path: root }]);
    const { files } = await logdir.discover();
    expect(files.map(({ path }) => path)).toEqual([
      "e.tfevents.\\xfd",
      "e.tfevents.\\xfe",
      "bad\ufffd/e.tfevents",
    ]);
    const open = await logdir.open(files[0]!);
    const bytes = new Uint8Array(3);
    open.read(bytes, 0);
    open.close();
    expect(Buffer.from(bytes).toString()).toBe("253");
  });

  it("names a directory that cannot be listed and goes on", async () => {
    // A path longer than the system takes fails for every user, where permissions mean nothing to root.
    const name = "d".repeat(200);
    execFileSync(
      "sh",
      ["-c", `for i in $(seq 20); do mkdir ${name} && cd ${name}; done; mkdir ${name}`],
      {
        cwd: root,
      },
    );
    mkdirSync(join(root, "z"));
    write(join(root, "z/e.tfevents"));
    const { paths, problems } = await runsAndFiles();
    expect(paths).toEqual(["z/e.tfevents"]);
    expect(problems).toHaveLength(1);
  });

  it("keeps no descriptor open", async () => {
    for (let i = 0; i < 300; i++) {
      mkdirSync(join(root, `run${i}`));
      write(join(root, `run${i}`, "e.tfevents"));
    }
    const logdir = new DiskLogdir([{ name: null, path: root }]);
    const { files } = await logdir.discover();
    for (const file of files) (await logdir.open(file)).close();
    expect(files).toHaveLength(300);
    expect(openPaths().filter((path) => path.startsWith(root))).toEqual([]);
  });
});

describe("several named roots", () => {
  it("prefix their runs with their names; a root's own run is name/.", async () => {
    mkdirSync(join(root, "one"));
    mkdirSync(join(root, "two/run"), { recursive: true });
    write(join(root, "one/e.tfevents"));
    write(join(root, "two/run/e.tfevents"));
    const logdir = new DiskLogdir([
      { name: "a", path: join(root, "one") },
      { name: "b", path: join(root, "two") },
    ]);
    const { files } = await logdir.discover();
    expect(files.map(({ run, path }) => [run, path])).toEqual([
      ["a/.", "a/e.tfevents"],
      ["b/run", "b/run/e.tfevents"],
    ]);
  });

  it("say so when two of them have the same run, and show the later one's", async () => {
    for (const name of ["one", "two"]) {
      mkdirSync(join(root, name, "run"), { recursive: true });
      write(join(root, name, "run", `${name}.tfevents`));
    }
    const logdir = new DiskLogdir([
      { name: null, path: join(root, "one") },
      { name: null, path: join(root, "two") },
    ]);
    const { files, problems } = await logdir.discover();
    expect(files.map(({ path }) => path)).toEqual(["run/two.tfevents"]);
    expect(problems).toMatchObject([{ kind: "clash", path: "run" }]);
  });
});
