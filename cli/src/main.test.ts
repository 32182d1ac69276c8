import { expect, it } from "vitest";
import type { Effects } from "./effects.ts";
import { main } from "./main.ts";
import { version } from "./version.ts";

async function run(...argv: string[]) {
  const output = { out: "", err: "" };
  const effects: Effects = {
    out: (text) => {
      output.out += text;
    },
    err: (text) => {
      output.err += text;
    },
    env: {},
    cwd: "/",
    untilStopped: async () => "SIGINT",
  };
  const code = await main(argv, effects);
  return { code, ...output };
}

it("prints the version", async () => {
  expect(await run("--version")).toEqual({ code: 0, out: `tb-ts ${version}\n`, err: "" });
});

it("prints help with examples", async () => {
  const { code, out } = await run("--help");
  expect(code).toBe(0);
  expect(out).toContain("--logdir <path>");
  expect(out).toContain("Examples:");
});

it.each([
  [["--logdri", "x"], "Did you mean --logdir?"],
  [["--logdir", "x", "--port", "http"], "0 to 65535"],
  [["--logdir", "x", "--path-prefix", "tb"], "begins with /"],
  [[], "A log directory must be given"],
  [["--logdir", "x", "--logdir_spec", "a:y"], "exclude each other"],
  [["--logdir", "x", "--host", "::1", "--bind-all"], "exclude each other"],
  [["--logdir", "x", "--tag", "loss"], "--inspect"],
  [["--inspect", "--logdir_spec", "a:y"], "does not work with --inspect"],
  [["--logdir", "x", "more"], "too many arguments"],
])("ends with code 2 and says what is wrong with %j", async (argv, message) => {
  const { code, out, err } = await run(...argv);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(message);
  expect(err).not.toContain("    at ");
});
