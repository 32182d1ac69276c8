// node engine/assembly/build.mjs: compiles the kernels into engine/src/kernels/wasm/binary.ts. `--check` only
// says whether that file is what the sources give.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import asc from "assemblyscript/asc";

const folder = fileURLToPath(new URL(".", import.meta.url));
const target = fileURLToPath(new URL("../src/kernels/wasm/binary.ts", import.meta.url));

const always = [
  "-O3",
  "--converge",
  "--noAssert",
  "--runtime",
  "stub",
  "--importMemory",
  "--enable",
  "simd",
];

async function compile(...options) {
  const files = {};
  const { error, stderr } = await asc.main(
    ["index.ts", "--outFile", "out.wasm", ...always, ...options],
    {
      readFile: (name, base) => read(`${base === "." ? folder : base}/${name}`),
      writeFile: (name, content) => {
        files[name] = content;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(stderr.toString(), { cause: error });
  return Buffer.from(files["out.wasm"]).toString("base64");
}

function read(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

/** The text of binary.ts. */
export async function generate() {
  const plain = await compile();
  const relaxed = await compile("--enable", "relaxed-simd");
  const threads = ["--enable", "threads", "--sharedMemory", "--maximumMemory", "65536"];
  const shared = await compile("--enable", "relaxed-simd", ...threads);
  return `// Made by engine/assembly/build.mjs from the sources beside it. Do not edit.

/** The kernels for engines with SIMD. */
export const plainSimd =
  "${plain}";

/** The same with fused multiply-add, for engines with relaxed SIMD. */
export const relaxedSimd =
  "${relaxed}";

/** The same over memory that threads share. */
export const sharedRelaxedSimd =
  "${shared}";
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await generate();
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (read(target) !== text)
    throw new Error("engine/src/kernels/wasm/binary.ts is stale: run build.mjs");
}
