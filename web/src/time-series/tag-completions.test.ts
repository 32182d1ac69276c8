import { expect, test } from "vitest";
import { tagCompletions } from "./tag-completions.ts";

const tags = ["loss/train", "loss/validation/a", "loss/validation/b", "lr", "acc (top.1)"];

test.each([
  ["", ["loss/", "lr", "acc \\(top\\.1\\)"]],
  ["L", ["loss/", "lr"]],
  ["loss/", ["loss/train", "loss/validation/"]],
  ["loss/train", []],
  ["x", []],
])("after %j may follow %j", (typed, offered) => {
  expect(tagCompletions(typed, tags)).toEqual(offered);
});

test("of very many tags a hundred are offered", () => {
  const many = Array.from({ length: 12_000 }, (_, at) => `metric ${at}`);
  expect(tagCompletions("", many)).toHaveLength(100);
});
