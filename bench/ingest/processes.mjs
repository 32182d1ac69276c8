// Starts the servers that are compared, each in a process of its own, and watches their time and memory.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** Linux's USER_HZ. */
const clockTicksPerSec = 100;

const root = join(import.meta.dirname, "../..");

/** A started process: its output so far, its peak memory, and the moment of its start. */
class Process {
  output = "";
  peakMb = 0;
  #child;
  #watch;

  constructor(command, args) {
    this.startMs = performance.now();
    this.#child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"] });
    this.exited = new Promise((resolve) => this.#child.once("close", resolve));
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream.on("data", (text) => {
        this.output += text;
      });
    this.#watch = setInterval(() => this.#measure(), 50).unref();
  }

  get elapsedMs() {
    return performance.now() - this.startMs;
  }

  /** Peak memory of the process and of those that it started, by the system's own account. */
  #measure() {
    this.peakMb = Math.max(this.peakMb, peakMbOf(this.#child.pid));
  }

  /** Processor time so far, user and system. */
  cpuSec() {
    const fields = readFileSync(`/proc/${this.#child.pid}/stat`, "utf8").split(") ")[1].split(" ");
    return (Number(fields[11]) + Number(fields[12])) / clockTicksPerSec;
  }

  /** Waits until its output matches; rejects when it ends before. */
  async until(pattern, timeoutMs = 180_000) {
    for (;;) {
      const match = pattern.exec(this.output);
      if (match) return match;
      if (this.#child.exitCode !== null || this.elapsedMs > timeoutMs)
        throw new Error(
          `${this.#child.spawnfile} did not say ${pattern}:\n${this.output.slice(-2000)}`,
        );
      await pause(2);
    }
  }

  async stop() {
    this.#measure();
    clearInterval(this.#watch);
    this.#child.kill("SIGTERM");
    await this.exited;
  }
}

function peakMbOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ");
    const own = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
    return children.filter(Boolean).reduce((sum, child) => sum + peakMbOf(child), own);
  } catch {
    return 0; // It has just ended.
  }
}

/** Reads a log directory into an index and ends. */
export function startScan(logdir, indexPath) {
  return new Process(process.execPath, [join(import.meta.dirname, "scan.mjs"), logdir, indexPath]);
}

/** `tb-ts --logdir …` as people start it. */
export async function startTbTs(logdir, indexPath) {
  const port = await freePort();
  const command = join(root, "cli/bin/tb-ts.js");
  const flags = ["--logdir", logdir, "--port", `${port}`, "--index", indexPath];
  return { port, process: new Process(process.execPath, [command, ...flags]) };
}

/** TensorBoard's data server alone, one load of everything, checksums checked. */
export function startDataServer(python, logdir) {
  const binary = join(sitePackages(python), "tensorboard_data_server/bin/server");
  return new Process(binary, [
    "--logdir",
    logdir,
    "--reload",
    "once",
    "-v",
    "--port",
    "0",
    "--checksum",
  ]);
}

/** TensorBoard as people start it. */
export async function startTensorBoard(python, logdir) {
  const port = await freePort();
  const flags = ["--logdir", logdir, "--port", `${port}`, "--host", "127.0.0.1"];
  return { port, process: new Process(join(dirname(python), "tensorboard"), flags) };
}

function sitePackages(python) {
  const paths = JSON.parse(
    execFileSync(
      python,
      ["-c", "import json, sysconfig; print(json.dumps(sysconfig.get_paths()))"],
      { encoding: "utf8" },
    ),
  );
  return paths.purelib;
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
