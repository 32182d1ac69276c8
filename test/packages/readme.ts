// What the README tells people to do, taken from its own text.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const text = readFileSync(join(import.meta.dirname, "..", "..", "README.md"), "utf8");

/** The contents of its code blocks in a language. */
function blocks(language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, block]) => block!,
  );
}

/** The arguments of each `tb-ts` command, without the remark behind it. */
export function readmeCommands(): string[][] {
  return blocks("sh")
    .flatMap((block) => block.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, ""))
    .filter((line) => line.startsWith("node_modules/.bin/tb-ts "))
    .map((line) => line.split(/\s+/).slice(1));
}

export function readmeScripts(): string[] {
  return blocks("ts");
}
