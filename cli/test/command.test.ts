import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { RunningCommand } from "./running-command.ts";

const bin = join(import.meta.dirname, "..", "bin", "tb-ts.js");
const folder = mkdtempSync(join(tmpdir(), "tb-ts-command-"));
const started: RunningCommand[] = [];

function start(...argv: string[]): RunningCommand {
  const command = new RunningCommand(argv, {
    XDG_CACHE_HOME: join(folder, "cache"),
    TMPDIR: folder,
  });
  started.push(command);
  return command;
}

afterEach(async () => {
  for (const command of started.splice(0)) await command.stop("SIGKILL");
});

describe("tb-ts as a process", () => {
  it("waits for a missing log directory with a notice, serves, and ends with code 0 on SIGINT", async () => {
    const portFile = join(folder, "port");
    const logdir = join(folder, "not-yet");
    const command = start("serve", "--logdir", logdir, "--port", "0", "--port_file", portFile);
    const url = await command.url();
    expect(command.err).toContain("does not exist yet");
    expect(readFileSync(portFile, "utf8")).toBe(`${new URL(url).port}\n`);
    const answer = await fetch(new URL("data/runs", url));
    expect(await answer.json()).toEqual([]);
    const info = join(folder, ".tensorboard-info", `pid-${command.child.pid}.info`);
    expect(JSON.parse(readFileSync(info, "utf8"))).toMatchObject({ logdir });
    expect(await command.stop("SIGINT")).toBe(0);
    expect(existsSync(info)).toBe(false);
  });

  it("ends with code 0 on SIGTERM", async () => {
    const command = start("--logdir", folder, "--port=0");
    await command.url();
    expect(await command.stop("SIGTERM")).toBe(0);
  });

  it("says that a port is in use, and ends with code 2", async () => {
    const other = createServer().listen(0, "localhost");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const command = start("--logdir", folder, "--port", String(port));
    expect(await command.ended()).toBe(2);
    expect(command.err).toContain(`Port ${port} is in use`);
    other.close();
  });

  it.each(["--help", "verify .", "inspect --logdir .", "ls .", "completion bash"])(
    "ends quietly where nobody reads on: tb-ts %s | head",
    async (line) => {
      const command = start(...line.replace(".", folder).split(" "));
      command.child.stdout?.destroy();
      expect([await command.ended(), command.err]).toEqual([0, ""]);
    },
  );

  it("leaves no half of a file behind when it is stopped", async () => {
    const target = mkdtempSync(join(folder, "export-"));
    // A server that never answers keeps the export where it is: begun, and not at its end.
    const silent = createServer().listen(0, "127.0.0.1");
    await once(silent, "listening");
    const { port } = silent.address() as AddressInfo;
    const argv = ["export", `http://127.0.0.1:${port}`, "--output", join(target, "x.csv")];
    const command = start(...argv);
    await expect.poll(() => readdirSync(target)).toHaveLength(1);
    expect(await command.stop("SIGINT")).toBe(130);
    expect(readdirSync(target)).toEqual([]);
    silent.close();
  });

  it("says so where the output cannot be written", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [bin, "--help"], { stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    const [[message], ended] = await Promise.all([
      once(child.stderr!, "data"),
      once(child, "exit"),
    ]);
    expect(String(message)).toMatch(/^error: Cannot write the output: ENOSPC/);
    expect(ended).toEqual([2, null]);
  });

  it("serves on when nobody reads its messages any more", async () => {
    const command = start("--logdir", join(folder, "silent"), "--port", "0");
    const url = await command.url();
    command.child.stdout?.destroy();
    command.child.stderr?.destroy();
    mkdirSync(join(folder, "silent"));
    writeFileSync(join(folder, "silent", "events.out.tfevents.1.torn"), "no event file at all");
    await expect
      .poll(async () => (await fetch(new URL("api/v1/losses", url))).json())
      .toMatchObject({ losses: [{ byteOffset: 0 }] });
    expect(await command.stop("SIGINT")).toBe(0);
  });

  it("serves below a path prefix only", async () => {
    const command = start("--logdir", folder, "--port", "0", "--path-prefix", "/tb/");
    const url = await command.url();
    expect(new URL(url).pathname).toBe("/tb/");
    expect((await fetch(new URL("data/runs", url))).status).toBe(200);
    expect((await fetch(new URL("/data/runs", url))).status).toBe(404);
  });

  it("accepts TensorBoard's other flags with a notice", async () => {
    const command = start(
      "--logdir",
      folder,
      "--port",
      "0",
      "--load_fast=false",
      "--reload_multifile",
      "true",
    );
    await command.url();
    expect(command.err).toContain("--load_fast has no effect");
    expect(command.err).toContain("--reload_multifile has no effect");
  });

  it("lets in only who has the printed token where other machines can reach it", async () => {
    const command = start("--logdir", folder, "--port", "0", "--host", "0.0.0.0");
    const printed = new URL(await command.url());
    const here = (path: string) => `http://127.0.0.1:${printed.port}/${path}`;
    expect((await fetch(here("data/runs"))).status).toBe(401);
    const answer = await fetch(here(`data/runs${printed.search}`), { redirect: "manual" });
    expect(answer.status).toBe(303);
    const cookie = String(answer.headers.get("set-cookie")).split(";")[0] as string;
    expect((await fetch(here("data/runs"), { headers: { cookie } })).status).toBe(200);
  });

  it("lets everybody in with --no_auth", async () => {
    const command = start("--logdir", folder, "--port", "0", "--host", "0.0.0.0", "--no-auth");
    const { port, search } = new URL(await command.url());
    expect(search).toBe("");
    expect((await fetch(`http://127.0.0.1:${port}/data/runs`)).status).toBe(200);
  });
});

describe("tb-ts-data-server as TensorBoard starts it", () => {
  it("writes its port, and ends when standard input is closed", async () => {
    const portFile = join(folder, "data-server-port");
    const argv = ["--logdir", folder, "--reload=5", "--port=0", "--port-file", portFile];
    const command = new RunningCommand(
      [
        ...argv,
        "--samples-per-plugin=",
        "--die-after-stdin",
        "--error-file",
        join(folder, "error"),
      ],
      { XDG_CACHE_HOME: join(folder, "cache") },
      "tb-ts-data-server.js",
    );
    started.push(command);
    await expect.poll(() => command.err).toContain("listening on 127.0.0.1:");
    const [, port] = /127\.0\.0\.1:(\d+)/.exec(command.err) ?? [];
    expect(readFileSync(portFile, "utf8")).toBe(`${port}\n`);
    command.child.stdin?.end();
    expect(await command.ended()).toBe(0);
  });
});
