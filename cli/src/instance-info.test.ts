import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { announceInstance, cacheKey } from "./instance-info.ts";

it("makes the cache key that tensorboard.manager 2.21 makes", () => {
  expect(cacheKey("/home/ü/x", ["--logdir", 'r u\u2028ns"', "--port=0"])).toBe(
    "eyJhcmd1bWVudHMiOlsiLS1sb2dkaXIiLCJyIHVcdTIwMjhuc1wiIiwiLS1wb3J0PTAiXSwiY29uZmlndXJlX2t3YXJncyI6e30sIndvcmtpbmdfZGlyZWN0b3J5IjoiL2hvbWUvXHUwMGZjL3gifQ==",
  );
});

it("writes the fields that the notebook reads, and removes the file when told", () => {
  const folder = mkdtempSync(join(tmpdir(), "info-"));
  const remove = announceInstance(
    {
      pid: 4321,
      port: 6006,
      version: "1.0.0",
      startTimeSec: 1700000000.9,
      pathPrefix: "",
      logdir: "runs",
      argv: ["--logdir", "runs"],
      cwd: "/home/x",
    },
    folder,
  );
  const path = join(folder, "pid-4321.info");
  expect(JSON.parse(readFileSync(path, "utf8"))).toEqual({
    cache_key: cacheKey("/home/x", ["--logdir", "runs"]),
    db: "",
    logdir: "runs",
    path_prefix: "",
    pid: 4321,
    port: 6006,
    start_time: 1700000000,
    version: "1.0.0",
  });
  remove();
  expect(existsSync(path)).toBe(false);
});

it("leaves out the file where the folder cannot be made", () => {
  const plainFile = join(mkdtempSync(join(tmpdir(), "info-")), "file");
  writeFileSync(plainFile, "");
  const remove = announceInstance(
    {
      pid: 1,
      port: 1,
      version: "1",
      startTimeSec: 0,
      pathPrefix: "",
      logdir: "",
      argv: [],
      cwd: "/",
    },
    join(plainFile, "below"),
  );
  expect(remove).not.toThrow();
});
