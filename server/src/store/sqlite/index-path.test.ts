import { expect, test } from "vitest";
import { cacheFolder, defaultIndexPath } from "./index-path.ts";

test.each([
  ["linux", { XDG_CACHE_HOME: "/cache" }, "/cache"],
  ["linux", {}, "/home/me/.cache"],
  ["linux", { XDG_CACHE_HOME: "" }, "/home/me/.cache"],
  ["darwin", {}, "/home/me/Library/Caches"],
  ["win32", { LOCALAPPDATA: "C:\\Local" }, "C:\\Local"],
] as const)("on %s with %j caches lie in %s", (platform, variables, folder) => {
  expect(cacheFolder({ platform, variables, home: "/home/me" })).toBe(folder);
});

test("each log directory has its own index, always the same", () => {
  expect(defaultIndexPath("/logs/a")).toBe(defaultIndexPath("/logs/a"));
  expect(defaultIndexPath("/logs/a")).not.toBe(defaultIndexPath("/logs/b"));
});
