// A command over what a test file writes, and its pages, for as long as the file's tests run.
import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { Dashboard, temporaryFolder } from "./dashboard.ts";

/** Each test's pages end with it. */
export class DashboardPages {
  #dashboard: Dashboard | null = null;

  /** Starts the command before the file's tests, over what `write` leaves in a log directory, and ends it after them. */
  constructor(write: (logdir: string) => void) {
    const logdir = temporaryFolder();
    beforeAll(async () => {
      write(logdir);
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

  openAt(address: string): Promise<Page> {
    return (this.#dashboard as Dashboard).open(address); // started before any test
  }
}
