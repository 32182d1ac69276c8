// Time Series over the runs of a small sweep, for one test file.
import type { Page } from "playwright-core";
import { DashboardPages } from "./dashboard-pages.ts";
import { writeSweep } from "./event-files.ts";

export class SweepPages extends DashboardPages {
  constructor() {
    super(writeSweep);
  }

  open(query = ""): Promise<Page> {
    return this.openAt(query);
  }
}
