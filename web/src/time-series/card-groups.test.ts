import { expect, test } from "vitest";
import type { TagInfo } from "../catalog/catalog.ts";
import { groupTags } from "./card-groups.ts";

function grouped(...tags: string[]) {
  const rest = { plugin: "scalars", description: "", series: [] };
  const infos = tags.map((tag): TagInfo => ({ tag, displayName: tag, ...rest }));
  return groupTags(infos).map(({ name, tags: members }) => [name, members.map(({ tag }) => tag)]);
}

test("tags are grouped by the first part of their path", () => {
  expect(grouped("acc/a", "loss/a", "loss/b/c")).toEqual([
    ["acc", ["acc/a"]],
    ["loss", ["loss/a", "loss/b/c"]],
  ]);
});

test("a tag named as a group belongs to it; other tags without a path share the first group", () => {
  expect(grouped("epoch", "loss", "loss/a", "lr", "")).toEqual([
    ["Top level", ["epoch", "lr", ""]],
    ["loss", ["loss", "loss/a"]],
  ]);
});
