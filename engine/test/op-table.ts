// The op table as it stands in its modules, for tests that must not forget an entry.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Op } from "../src/core/op.ts";

const folder = join(import.meta.dirname, "..", "src", "ops");
const files = readdirSync(folder).filter((name) => name.endsWith(".ts") && !name.includes(".test"));

/** Everything that the modules of ops export, by name. */
export const exported: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...(await Promise.all(files.map((file) => import(join(folder, file))))),
);

/** Every entry. */
export const opTable = Object.entries(exported)
  .filter(([name]) => name.endsWith("Op"))
  .map(([, entry]) => entry as Op);
