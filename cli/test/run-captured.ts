// Runs the command within the test's process and keeps what it prints.
import type { Effects } from "../src/effects.ts";
import { main } from "../src/main.ts";

/** The exit code and all output; without variables and input, in the folder `/`, ended at once, unless `parts` say else. */
export async function runCaptured(argv: readonly string[], parts: Partial<Effects> = {}) {
  const output = { out: "", err: "" };
  const code = await main(argv, {
    out: (text) => {
      output.out += text;
    },
    err: (text) => {
      output.err += text;
    },
    stream: async (data) => {
      output.out += data;
    },
    lines: async function* () {},
    env: {},
    cwd: "/",
    untilStopped: async () => "SIGINT",
    undoIfStopped: () => () => {},
    ...parts,
  });
  return { code, ...output };
}
