import { homedir } from "node:os";
import { expect, test } from "vitest";
import { rootsOf } from "./logdir-roots.ts";

test("a log directory is one root without a name", () => {
  expect(rootsOf("/logs/a:b", undefined)).toEqual([{ name: null, path: "/logs/a:b" }]);
  expect(rootsOf("~/logs", undefined)).toEqual([{ name: null, path: `${homedir()}/logs` }]);
});

test("a spec names its roots, but for those that begin like a path", () => {
  expect(rootsOf(undefined, "a:/one,b:/two:three,/four:five")).toEqual([
    { name: "a", path: "/one" },
    { name: "b", path: "/two:three" },
    { name: null, path: "/four:five" },
  ]);
});

test("neither or both is refused", () => {
  expect(() => rootsOf(undefined, undefined)).toThrow(RangeError);
  expect(() => rootsOf("/a", "b:/b")).toThrow(RangeError);
});
