import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readScalars } from "../../test/read-events.ts";
import { SummaryWriter } from "./index.ts";
import { startSystemMetrics } from "./system-metrics.ts";

let logDir: string;
beforeEach(() => {
  logDir = mkdtempSync(join(tmpdir(), "tb-ts-system-"));
});
afterEach(() => rmSync(logDir, { recursive: true, force: true }));

test("a writer that is asked to logs processor and memory under system/, from step 0 on", async () => {
  const writer = new SummaryWriter(logDir, {
    systemMetrics: { everySec: 0.01, askGpus: async () => "" },
  });
  await expect
    .poll(() => {
      writer.flush();
      return new Set(readScalars(writer.path).map(({ tag }) => tag));
    })
    .toEqual(
      new Set([
        ...["system/memory/used_percent", "system/memory/process_mb"],
        ...["system/cpu/machine_percent", "system/cpu/process_percent"],
      ]),
    );
  writer.close();
  const points = readScalars(writer.path);
  expect(points[0]).toMatchObject({ tag: "system/memory/used_percent", step: 0 });
  for (const { tag, value } of points) {
    expect(value, tag).toBeGreaterThanOrEqual(0);
    if (tag.endsWith("used_percent")) expect(value).toBeLessThanOrEqual(100);
  }
});

test("each GPU has its own tags; what it does not measure is left out", async () => {
  const taken = new Map<string, number>();
  const end = startSystemMetrics((tag, value) => taken.set(tag, value), {
    askGpus: async () => "97, 1024, 143771, 61, 402.50\n3, 2, 143771, 35, [N/A]\n",
  });
  await expect.poll(() => taken.get("system/gpu1/percent")).toBe(3);
  end();
  expect(taken.get("system/gpu0/power_w")).toBe(402.5);
  expect(taken.get("system/gpu0/memory_total_mb")).toBe(143771);
  expect(taken.has("system/gpu1/power_w")).toBe(false);
});

test("an answer without a GPU is no GPU", async () => {
  const taken: string[] = [];
  let asked = 0;
  const end = startSystemMetrics((tag) => taken.push(tag), {
    everySec: 0.005,
    askGpus: async () => ["", "\n", "97, , [N/A]\n"][asked++] ?? "",
  });
  await expect.poll(() => asked).toBeGreaterThan(3);
  end();
  expect(taken.filter((tag) => tag.includes("gpu"))).toEqual(["system/gpu0/percent"]);
});

test("GPUs that do not answer are asked once", async () => {
  let asked = 0;
  let measured = 0;
  const end = startSystemMetrics(() => measured++, {
    everySec: 0.005,
    askGpus: async () => {
      asked++;
      throw new Error("no such command");
    },
  });
  await expect.poll(() => measured).toBeGreaterThan(20);
  end();
  expect(asked).toBe(1);
});
