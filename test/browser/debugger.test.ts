// The Debugger tab over a dump that TensorFlow wrote: from an alert to the tensor, its op and its line of source.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findings } from "./axe.ts";
import { Dashboard, devices, temporaryFolder } from "./dashboard.ts";
import { unpackFixture } from "./event-files.ts";
import { eventually } from "./eventually.ts";

const logdir = temporaryFolder();
// Only TensorFlow writes such dumps: without its fixture beside the checkout there is nothing to look at.
const hasDump = unpackFixture("debugger", logdir);
let dashboard: Dashboard;

beforeAll(async () => {
  dashboard = await Dashboard.start(logdir);
});

afterAll(async () => {
  await dashboard.close();
  rmSync(logdir, { recursive: true, force: true });
});

test.runIf(hasDump)(
  "an alert leads to the op inside the graph, its tensor's health and its line",
  async () => {
    const page = await dashboard.open("#debugger-v2");
    await page.getByRole("heading", { name: "Alerts (11)" }).waitFor();
    await page
      .getByRole("button", { name: /^Log.*1 NaN of 3/ })
      .first()
      .click();
    const detail = page.getByRole("article", { name: "while/Log" });
    await detail.getByText("NaN 1").waitFor();
    await eventually(() => detail.getByText("inputs").locator("..").textContent()).toContain(
      "while/",
    );
    const line = page.locator('.source-line[aria-current="true"]');
    await eventually(() => line.textContent()).toContain("log");
    await detail.getByRole("button", { name: "error_handler" }).first().click();
    await page.getByRole("heading", { name: /traceback_utils.py:\d+/ }).waitFor();
  },
);

test.runIf(hasDump)(
  "executions are walked by keys, and the chosen one stands in the address",
  async () => {
    const page = await dashboard.open("#debugger-v2");
    const list = page.getByRole("listbox", { name: "Executions", exact: true });
    await list.press("ArrowDown");
    await list.press("ArrowDown");
    await page.getByRole("article", { name: "Abs" }).waitFor();
    expect(new URL(page.url()).searchParams.get("executed")).toBe("e1");
    await page.reload();
    await page.getByRole("article", { name: "Abs" }).getByText("dtype float32").waitFor();
  },
);

test.runIf(hasDump).each(["light", "dark"] as const)(
  "nothing serious is found by axe-core, %s",
  async (theme) => {
    for (const device of [devices.desktop, devices.phone]) {
      const page = await dashboard.open("?executed=g3#debugger-v2", {
        ...device,
        colorScheme: theme,
      });
      await page.locator(".source-line").first().waitFor();
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    }
  },
);

test("no page wrote an error to the console", () => {
  expect(dashboard.problems).toEqual([]);
});
