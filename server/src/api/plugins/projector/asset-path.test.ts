import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { assetPath } from "./asset-path.ts";
import { readConfig } from "./config.ts";

let root: string;
let run: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "projector-"));
  run = join(root, "logs", "run");
  mkdirSync(join(run, "assets"), { recursive: true });
  writeFileSync(join(root, "secret.tsv"), "1\t2\n");
  writeFileSync(join(run, "assets", "a.tsv"), "1\t2\n3\t4\n");
  symlinkSync(join(root, "secret.tsv"), join(run, "link.tsv"));
  symlinkSync(join(run, "assets"), join(run, "linked"));
});

afterAll(() => rmSync(root, { recursive: true }));

test("a file below the config's directory is found, also by a link that stays inside", () => {
  const path = join(run, "assets", "a.tsv");
  expect(assetPath(run, "assets/a.tsv")).toMatch(/assets\/a\.tsv$/);
  expect(assetPath(run, "linked/a.tsv")).toBe(assetPath(run, path));
});

test.each(["../../secret.tsv", "assets/../../../secret.tsv", "link.tsv", "/etc/passwd"])(
  "%s leaves the directory and is refused",
  (path) => {
    expect(() => assetPath(run, path)).toThrow("outside");
  },
);

test.each(["nothing.tsv", "assets", "", "\0"])("%j is no file and is refused", (path) => {
  expect(() => assetPath(run, path)).toThrow("not a file");
});

test("a config gives shapes of its own files only, and no checkpoint from outside the log directory", () => {
  writeFileSync(
    join(run, "projector_config.pbtxt"),
    `model_checkpoint_path: "${join(root, "model.ckpt")}"
     embeddings { tensor_name: "inside:0" tensor_path: "assets/a.tsv" }
     embeddings { tensor_name: 'outside' tensor_path: "link.tsv" sprite: < single_image_dim: [4, 5] > }`,
  );
  const config = readConfig(run, join(root, "logs"));
  expect(config?.checkpoint).toBeNull();
  expect(
    config?.embeddings.map(({ tensorName, tensorShape }) => [tensorName, tensorShape]),
  ).toEqual([
    ["inside", [2, 2]],
    ["outside", []],
  ]);
  expect(config?.embeddings[1]?.sprite?.singleImageDim).toEqual([4, 5]);
});

test("a config that does not parse is as good as none", () => {
  writeFileSync(join(run, "projector_config.pbtxt"), "embeddings { tensor_name: ");
  expect(readConfig(run, join(root, "logs"))).toBeNull();
});
