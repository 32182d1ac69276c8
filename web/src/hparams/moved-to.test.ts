import { expect, it } from "vitest";
import { movedTo } from "./moved-to.ts";

it("moves a member to a place and keeps the others' order", () => {
  expect(movedTo(["a", "b", "c", "d"], "a", 2)).toEqual(["b", "c", "a", "d"]);
  expect(movedTo(["a", "b", "c", "d"], "d", 1)).toEqual(["a", "d", "b", "c"]);
});

it("stops at the ends", () => {
  expect(movedTo(["a", "b", "c"], "b", -1)).toEqual(["b", "a", "c"]);
  expect(movedTo(["a", "b", "c"], "b", 9)).toEqual(["a", "c", "b"]);
});
