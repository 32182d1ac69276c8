// A command over the runs of a small sweep, and pages of it, for one test file.
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { Dashboard, temporaryFolder } from "./dashboard.ts";
import { writeSweep } from "./event-files.ts";

/** Time Series over the sweep; each test's pages end with it. */
export class SweepPages {
  #dashboard: Dashboard | null = null;

  /** Starts the command before the file's tests and ends it after them. */
  constructor() {
    const logdir = temporaryFolder();
    beforeAll(async () => {
      writeSweep(logdir);
      this.#dashboard = await Dashboard.start(logdir);
    });
    afterEach(() => this.#dashboard?.closePages());
    afterAll(async () => {
      await this.#dashboard?.close();
      rmSync(logdir, { recursive: true, force: true });
    });
  }

  /** What pages wrote to the console as errors. */
  get problems(): readonly string[] {
    return this.#dashboard?.problems ?? [];
  }

  open(query = ""): Promise<Page> {
    return (this.#dashboard as Dashboard).open(query); // started before any test
  }
}
