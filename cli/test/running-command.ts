// Starts the built command as a user does, and waits for what it prints.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../bin/", import.meta.url));

export class RunningCommand {
  readonly child: ChildProcess;
  out = "";
  err = "";

  constructor(argv: readonly string[], env: Record<string, string> = {}, file = "tb-ts.js") {
    this.child = spawn(process.execPath, [folder + file, ...argv], {
      env: { ...process.env, ...env },
    });
    this.child.stdout?.on("data", (data) => {
      this.out += data;
    });
    this.child.stderr?.on("data", (data) => {
      this.err += data;
    });
  }

  /** Resolves with the served URL once it is printed; rejects where the command ends before. */
  async url(): Promise<string> {
    for (;;) {
      const [, url] = / at (http\S+) \(Press CTRL\+C to quit\)/.exec(this.out) ?? [];
      if (url) return url;
      if (this.child.exitCode !== null) throw new Error(`ended early: ${this.out}${this.err}`);
      await Promise.race([
        once(this.child.stdout as NodeJS.ReadableStream, "data"),
        once(this.child, "exit"),
      ]);
    }
  }

  /** Sends a signal and resolves with the exit code, or the signal that ended the process. */
  async stop(signal: NodeJS.Signals = "SIGINT"): Promise<number | NodeJS.Signals> {
    this.child.kill(signal);
    return this.ended();
  }

  async ended(): Promise<number | NodeJS.Signals> {
    if (this.child.exitCode === null && this.child.signalCode === null)
      await once(this.child, "exit");
    return this.child.exitCode ?? (this.child.signalCode as NodeJS.Signals);
  }
}
