import { Command } from "commander";
import { expect, it } from "vitest";
import { normalizeFlagSpelling } from "./flag-spelling.ts";

const command = new Command().option("--path_prefix <path>").option("--max-age <days>");

it("turns hyphens into underscores where the command knows only the underscore form", () => {
  expect(normalizeFlagSpelling(["--path-prefix=/a-b", "--path-prefix"], [command])).toEqual([
    "--path_prefix=/a-b",
    "--path_prefix",
  ]);
});

it("leaves known flags, unknown flags, values and what follows -- alone", () => {
  const argv = ["--max-age", "--no-such", "run-1", "--", "--path-prefix"];
  expect(normalizeFlagSpelling(argv, [command])).toEqual(argv);
});
