import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encodeFileVersion } from "@tb-ts/proto/event";
import { expect, it } from "vitest";
import { runCaptured } from "../test/run-captured.ts";
import { version } from "./version.ts";

const run = (...argv: string[]) => runCaptured(argv);

it("prints the version", async () => {
  expect(await run("--version")).toEqual({ code: 0, out: `tb-ts ${version}\n`, err: "" });
});

it("prints the version by TensorBoard's flag too", async () => {
  expect(await run("--version_tb")).toEqual({ code: 0, out: `tb-ts ${version}\n`, err: "" });
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
  [["--logdir", "x", "--load_fast", "maybe"], "Allowed choices are false, auto, true"],
  [["--logdir", "x", "--reload-task", "y"], "Allowed choices are auto, thread"],
  [["--logdir", "x", "--reload_multifile", "perhaps"], "true or false"],
  [["--logdir", "x", "--max_reload_threads", "two"], "expected a whole number"],
  [["--logdir", "x", "more"], "more is no command. Commands are: serve, ls,"],
  [["/"], "/ is no command. To serve a directory: tb-ts --logdir /"],
  [["serve", "/"], "To serve a directory: tb-ts --logdir /"],
  [["data-server", "--logdir", "x", "--reload", "often"], '"once" or a number'],
  [["data-server", "--port", "0"], "required option '--logdir <path>'"],
])("ends with code 2 and says what is wrong with %j", async (argv, message) => {
  const { code, out, err } = await run(...argv);
  expect(code).toBe(2);
  expect(out).toBe("");
  expect(err).toContain(message);
  expect(err).not.toContain("    at ");
});

const folder = mkdtempSync(join(tmpdir(), "tb-ts-main-"));
const whole = encodeFileVersion(1, "test");
writeFileSync(join(folder, "events.out.tfevents.1.whole"), whole);

it("verifies a path: code 0 where everything could be read", async () => {
  const { code, out } = await run("verify", folder);
  expect(out).toContain("events.out.tfevents.1.whole: 1 record");
  expect(out).toContain("nothing lost");
  expect(code).toBe(0);
});

it("ends verify with code 1 and the byte where something is damaged", async () => {
  const damaged = whole.slice();
  damaged[8] = (damaged[8] as number) ^ 1;
  const path = join(folder, "events.out.tfevents.2.damaged");
  writeFileSync(path, damaged);
  const { code, out } = await run("verify", path);
  expect(out).toContain("byte 0:");
  expect(code).toBe(1);
  const json = await run("verify", "--json", path);
  expect(JSON.parse(json.out).files[0].losses).toHaveLength(1);
  expect(json.code).toBe(1);
});

it("inspects by command and by TensorBoard's flag alike", async () => {
  const byCommand = await run("inspect", "--logdir", folder);
  const byFlag = await run("--inspect", "--logdir", folder);
  expect(byCommand).toEqual(byFlag);
  expect(byCommand.out).toContain("Found event files in:");
});

it("says that --logdir names a file", async () => {
  const file = join(folder, "events.out.tfevents.1.whole");
  const err = `error: ${file} is a file: --logdir names the directory that holds it.\n`;
  expect(await run("--logdir", file)).toEqual({ code: 2, out: "", err });
});

it("says why there is no report", async () => {
  const { code, err } = await run("report", "--logdir", folder, "--index", ":memory:");
  expect(code).toBe(2);
  expect(err).toBe("error: No report: no scalar series meets the conditions.\n");
});

it("says that a path does not exist", async () => {
  const missing = join(folder, "missing");
  for (const argv of [
    ["verify", missing],
    ["inspect", "--event-file", missing],
    ["report", "--logdir", missing],
  ]) {
    expect(await run(...argv)).toEqual({
      code: 2,
      out: expect.any(String),
      err: `error: ${missing} does not exist.\n`,
    });
  }
});
