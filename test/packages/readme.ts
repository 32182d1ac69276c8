// What the README and the guides tell people to do, taken from their own text.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const guides = join(root, "docs", "guides");
const readme = readFileSync(join(root, "README.md"), "utf8");

/** The contents of a text's code blocks in a language. */
function blocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "gm"))].map(
    ([, block]) => block!,
  );
}

/** The arguments of each `tb-ts` command, without the remark behind it. */
export function readmeCommands(): string[][] {
  return blocks(readme, "sh")
    .flatMap((block) => block.split("\n"))
    .map((line) => line.replace(/\s+#.*$/, ""))
    .filter((line) => line.startsWith("node_modules/.bin/tb-ts "))
    .map((line) => line.split(/\s+/).slice(1));
}

export function readmeScripts(): string[] {
  return blocks(readme, "ts");
}

/** Scripts that need no server elsewhere: those are marked `ts ignore`. */
export function guideScripts(): string[] {
  return readdirSync(guides).flatMap((name) =>
    blocks(readFileSync(join(guides, name), "utf8"), "ts"),
  );
}
