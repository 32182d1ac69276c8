// Makes the message classes: protobufjs static code, its types, and a plain export for each message.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import pbjs from "protobufjs-cli/pbjs.js";

const protoFolder = join(import.meta.dirname, "..", "proto");

const flags = [
  ["--target", "static-module"],
  ["--wrap", "esm"],
  ["--root", "tb-ts"],
  ["--path", protoFolder],
  ["--no-create", "--no-verify", "--no-convert", "--no-delimited", "--no-typeurl", "--no-service"],
].flat();

/** Exported name → path of a package that is exported whole, as its names clash with others. */
const namespaces = { hparams: "tensorboard.hparams", dataProvider: "tensorboard.data" };

/** Packages whose messages and enums are exported by their own names. */
const flatPackages = ["tensorflow", "tensorboard", "tensorboard.mesh", "tensorboard.projector"];

/** Writes messages.js and messages.d.ts into a folder. */
export async function generateMessages(folder) {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(protoFolder).sort();
  const sources = files.map((file) => join(protoFolder, file));
  const code = join(folder, "messages.js");
  const types = join(folder, "messages.d.ts");
  await compile([...flags, "--dts", "--out", code, ...sources]);
  await compile([...flags, "--no-comments", "--no-beautify", "--out", code, ...sources]);
  const names = files.flatMap((file) => topLevelNames(join(protoFolder, file)));
  const all = [...names, ...Object.entries(namespaces)];
  append(code, all, ([name, path]) => `export const ${name} = ${path};`);
  append(types, all, ([name, path]) => `export import ${name} = ${path};`);
  // The generated form is CommonJS's, which a package of ES modules cannot import by.
  rewrite(types, (text) =>
    text.replace('import Long = require("long")', 'import Long from "long"'),
  );
}

function compile(args) {
  return new Promise((resolve, reject) => {
    pbjs.main(args, (error) => (error ? reject(error) : resolve()));
  });
}

/** [name, path] of each message and enum that a file declares outside of others, if its package is a flat one. */
function topLevelNames(file) {
  const text = readFileSync(file, "utf8");
  const packageName = /^package (.*);$/m.exec(text)[1];
  if (!flatPackages.includes(packageName)) return [];
  const names = [...text.matchAll(/^(?:message|enum) (\w+)/gm)].map((match) => match[1]);
  return names.map((name) => [name, `${packageName}.${name}`]);
}

function append(file, entries, line) {
  rewrite(file, (text) => `${text}\n${entries.map(line).join("\n")}\n`);
}

function rewrite(file, change) {
  writeFileSync(file, change(readFileSync(file, "utf8")));
}
