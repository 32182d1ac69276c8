// The version of the installed command, from its own package.json.
import { createRequire } from "node:module";

export const version = (
  createRequire(import.meta.url)("../package.json") as { readonly version: string }
).version;
