// Where the flags of serving come from, and what is said of it.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCaptured } from "../test/run-captured.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-settings-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(argv: readonly string[], env: Record<string, string> = {}) {
  return runCaptured(argv, { cwd: folder, env });
}

/** Value and source of a flag as --print_config tells them. */
async function printed(flag: string, argv: readonly string[], env = {}, settings?: object) {
  if (settings) writeFileSync(join(folder, "tb.json"), JSON.stringify(settings));
  const { code, out } = await run([...argv, "--print-config"], env);
  expect(code).toBe(0);
  const line = out.split("\n").find((one) => one.startsWith(`${flag} `));
  return line?.split(/ {2,}/).slice(1);
}

describe("a flag's value", () => {
  const settings = { port: 3, window_title: "from the file", samples_per_plugin: { images: 7 } };

  it("comes from the command line, else a variable, else the file, else it is the default", async () => {
    const both = [["--config", "tb.json"], { TB_TS_PORT: "2" }, settings] as const;
    expect(await printed("port", ["--port", "1", ...both[0]], both[1], settings)).toEqual([
      "1",
      "command line",
    ]);
    expect(await printed("port", ...both)).toEqual(["2", "TB_TS_PORT"]);
    expect(await printed("port", both[0], {}, settings)).toEqual(["3", "configuration file"]);
    expect(await printed("reload_interval", [])).toEqual(["5", "default"]);
  });

  it("may be a switch, a list of counts, or in a file that a variable names", async () => {
    const env = { TB_TS_CONFIG: "tb.json", TB_TS_READ_ONLY: "yes", TB_TS_NO_AUTH: "false" };
    expect(await printed("read_only", [], env, settings)).toEqual(["true", "TB_TS_READ_ONLY"]);
    expect(await printed("no_auth", [], env, settings)).toEqual(["default"]);
    expect(await printed("samples_per_plugin", [], env, settings)).toEqual([
      '{"images":7}',
      "configuration file",
    ]);
  });

  it("is put aside by a flag on the command line that excludes it, and an empty variable is none", async () => {
    const env = { TB_TS_TOKEN: "t", TB_TS_HOST: "" };
    expect(await printed("token", ["--no-auth"], env)).toEqual(["default"]);
    expect(await printed("token", [], env)).toEqual(["(secret)", "TB_TS_TOKEN"]);
    expect(await printed("host", [], env)).toEqual(["default"]);
  });

  it("is refused where it is wrong, by the name of where it came from", async () => {
    expect((await run([], { TB_TS_PORT: "http" })).err).toMatch(
      /TB_TS_PORT is "http": expected a whole number/,
    );
    writeFileSync(join(folder, "bad.json"), '{"prot": 1}');
    expect((await run(["--config", "bad.json"])).err).toMatch(/bad\.json: prot is no flag/);
    writeFileSync(join(folder, "bad.json"), "[]");
    expect((await run(["--config", "bad.json"])).err).toMatch(/must hold one JSON object/);
    expect(await run(["--config", "none.json"])).toMatchObject({ code: 2 });
  });
});

describe("completion", () => {
  it("of bash offers commands first, then the flags of the one that was written", async () => {
    const { out } = await run(["completion", "bash"]);
    const complete = (...words: string[]) => {
      const script = `${out}\nCOMP_WORDS=(${words.join(" ")}); COMP_CWORD=${words.length - 1}; _tb_ts; echo "\${COMPREPLY[*]}"`;
      return spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout.trim().split(" ");
    };
    expect(complete("tb-ts", "ex")).toEqual(["export"]);
    expect(complete("tb-ts", "export", "--min")).toEqual(["--min_step"]);
    expect(complete("tb-ts", "--logdir", "runs", "--read")).toEqual([
      "--read_token",
      "--read_only",
    ]);
  });

  it("of zsh and fish names every command and flag", async () => {
    for (const shell of ["zsh", "fish"]) {
      const { code, out } = await run(["completion", shell]);
      expect(code).toBe(0);
      for (const word of ["export", "verify", "max_step", "logdir"]) expect(out).toContain(word);
    }
  });

  it("of another shell is refused", async () => {
    expect((await run(["completion", "cmd"])).err).toContain("bash, zsh, fish");
  });
});
