import { expect, test } from "vitest";
import { type Change, differenceOf } from "./text-difference.ts";

function marked(before: string, after: string): string {
  const marks = { same: ["", ""], added: ["[+", "]"], removed: ["[-", "]"] } as const;
  return differenceOf(before, after)
    .map(({ kind, text }) => marks[kind][0] + text + marks[kind][1])
    .join("");
}

test("words that went and came stand where they are read", () => {
  expect(marked("the cat sat down", "the dog sat down")).toBe("the[- cat][+ dog] sat down");
  expect(marked("a b c", "a c d")).toBe("a[- b] c[+ d]");
});

test("texts that agree, and empty ones, change nothing", () => {
  expect(marked("same text", "same text")).toBe("same text");
  expect(marked("", "")).toBe("");
  expect(marked("", "new")).toBe("[+new]");
  expect(marked("end\n", "end \n")).toBe("end[-\n][+ \n]");
});

/** The text on one side of a difference. */
function side(changes: readonly Change[], without: Change["kind"]): string {
  return changes.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join("");
}

test("either side is there word for word, however long the texts are", () => {
  const lines = Array.from({ length: 3_000 }, (_, at) => `line ${at % 7} of ${at}`);
  const before = `${lines.join("\n")}\nend`;
  const after = `${lines.with(1_500, "another one").slice(1).join("\n")}\n  end \n`;
  const changes = differenceOf(before, after);
  expect(side(changes, "added")).toBe(before);
  expect(side(changes, "removed")).toBe(after);
});
