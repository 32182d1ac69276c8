import { expect, test } from "vitest";
import { matchNames } from "./tag-pattern.ts";

const names = ["loss/train", "train/loss", "LOSS", "a.b"];

test.each([
  ["loss.*", "start", ["loss/train"]],
  ["loss", "anywhere", ["loss/train", "train/loss"]],
  ["(?i)loss", "start", ["loss/train", "LOSS"]],
  ["a|train", "start", ["train/loss", "a.b"]],
  ["(?P<word>s)(?P=word)", "anywhere", ["loss/train", "train/loss"]],
  ["\\Aloss", "anywhere", ["loss/train"]],
  ["loss\\Z", "anywhere", ["train/loss"]],
  ["", "start", names],
] as const)("%j at %s", (source, place, matching) => {
  expect(matchNames(source, names, place)).toEqual(matching);
});

test.each(["(", "*", "a{2,1}", "[z-a]", "(?P<x"])("%j is no expression", (source) => {
  expect(matchNames(source, names, "start")).toBeNull();
});

test("a pattern that would take for ever is given up", () => {
  expect(matchNames("(a+)+$", [`${"a".repeat(60)}b`], "start")).toBeNull();
});
