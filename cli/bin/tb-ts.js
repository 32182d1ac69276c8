#!/usr/bin/env node
// Starts the command; plain JavaScript that any old Node parses, so that one too old gets a sentence instead of a stack.
import module from "node:module";
import process from "node:process";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    `tb-ts needs Node 22.12 or newer; this is ${process.versions.node}. ` +
      "Update Node, or run it as: npx -y node@24 " +
      `${process.argv[1]}\n`,
  );
  process.exit(2);
}
// What was compiled once is kept for the next start.
module.enableCompileCache();
const { main } = await import("../dist/main.js");
process.exitCode = await main(process.argv.slice(2));
