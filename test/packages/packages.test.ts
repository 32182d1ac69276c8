// A fresh folder with only the packed packages: the README's commands and scripts work there as written.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeFreshFolder, type PackedPackage } from "./fresh-folder.ts";
import { guideScripts, readmeCommands, readmeScripts } from "./readme.ts";

let folder: string;
let packed: PackedPackage[];
/** Packing and compiling take seconds, and minutes on a machine that has much else to do. */
const slow = 240_000;
vi.setConfig({ testTimeout: slow });
beforeAll(() => {
  ({ folder, packed } = makeFreshFolder());
}, slow);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const command = () => join(folder, "node_modules", ".bin", "tb-ts");
const env = () => ({ ...process.env, XDG_CACHE_HOME: join(folder, "cache") });

async function runScript(name: string, source: string): Promise<void> {
  const { code } = await transform(source, { loader: "ts", target: "node22" });
  writeFileSync(join(folder, name), code);
  execFileSync(process.execPath, [name], { cwd: folder, stdio: "pipe" });
}

test("all packages together are smaller than 5 MB, and none has an install script", () => {
  const bytes = packed.reduce((sum, { tarballBytes }) => sum + tarballBytes, 0);
  expect(bytes).toBeLessThan(5e6);
  for (const { name, manifest } of packed) {
    const scripts = Object.keys((manifest.scripts as object | undefined) ?? {});
    expect(
      scripts.filter((script) => /install|prepare/.test(script)),
      name,
    ).toEqual([]);
  }
});

test("nothing that is installed with them has an install script", () => {
  const path = join(import.meta.dirname, "..", "..", "package-lock.json");
  const installed = Object.entries<{ dev?: true; hasInstallScript?: true }>(
    JSON.parse(readFileSync(path, "utf8")).packages,
  );
  const withScript = installed.filter(([, { dev, hasInstallScript }]) => !dev && hasInstallScript);
  expect(withScript).toEqual([]);
});

test("the README's scripts run, and write runs", async () => {
  const scripts = readmeScripts();
  expect(scripts.length).toBeGreaterThan(1);
  for (const [i, source] of scripts.entries()) await runScript(`script-${i}.mjs`, source);
  expect(readdirSync(join(folder, "runs")).sort()).toEqual(["digits", "first"]);
});

test("the README's commands do what it says", async () => {
  const commands = readmeCommands();
  expect(commands.map(([word]) => word)).toEqual(
    expect.arrayContaining(["--logdir", "verify", "inspect", "ls", "export", "report", "--help"]),
  );
  for (const argv of commands) {
    if (argv[0] === "--logdir") await serveOnce(argv);
    else {
      const { status, stderr } = spawnSync(command(), argv, { cwd: folder, env: env() });
      expect(status, `tb-ts ${argv.join(" ")}: ${stderr}`).toBe(0);
    }
  }
  expect(existsSync(join(folder, "runs.parquet"))).toBe(true);
});

/** Starts the server, sees that the page and the run are there, and ends it. */
async function serveOnce(argv: readonly string[]): Promise<void> {
  const server = spawn(command(), [...argv, "--port", "0"], { cwd: folder, env: env() });
  const [line] = (await once(server.stdout, "data")) as [Buffer];
  const [, url] = /at (\S+)/.exec(line.toString())!;
  expect(await (await fetch(url!)).text()).toContain("<html");
  await expect
    .poll(async () => (await fetch(`${url}data/runs`)).json())
    .toEqual(expect.arrayContaining(["first"]));
  server.kill("SIGINT");
  expect((await once(server, "exit"))[0]).toBe(0);
}

test("the guides' scripts run", async () => {
  for (const [i, source] of guideScripts().entries()) await runScript(`guide-${i}.mjs`, source);
  expect(readdirSync(join(folder, "runs"))).toContain("guide");
});

const imports = ["engine", "writer", "server", "client"];

test("every entry of every package may be required, and is the module that import gives", () => {
  const entries = packed.flatMap(({ name, manifest }) =>
    Object.keys(manifest.exports as object).map((path) => join(name, path)),
  );
  expect(entries.length).toBeGreaterThan(10);
  writeFileSync(
    join(folder, "script.cjs"),
    `(async () => {
      for (const entry of ${JSON.stringify(entries)})
        require("node:assert").strictEqual(require(entry), await import(entry));
    })();`,
  );
  execFileSync(process.execPath, ["script.cjs"], { cwd: folder, stdio: "pipe" });
});

test.each(["node16", "nodenext"])(
  "types resolve for modules and for CommonJS, with the setting %s",
  (module) => {
    writeFileSync(
      join(folder, "module.mts"),
      typed((name) => `import * as ${name} from "tb-ts/${name}";`),
    );
    writeFileSync(
      join(folder, "common.cts"),
      typed((name) => `import ${name} = require("tb-ts/${name}");`),
    );
    const tsc = join(import.meta.dirname, "..", "..", "node_modules", ".bin", "tsc");
    const flags = ["--noEmit", "--strict", "--target", "es2024", "--types", "node"];
    const { status, stdout } = spawnSync(
      tsc,
      [...flags, "--module", module, "module.mts", "common.cts"],
      { cwd: folder },
    );
    expect([status, stdout.toString()]).toEqual([0, ""]);
  },
);

/** Uses a type of each import, so that one that is not found is an error and not `any`. */
function typed(importOf: (name: string) => string): string {
  return `${imports.map(importOf).join("\n")}
const model: engine.Model | null = null;
const step: Parameters<InstanceType<typeof writer.SummaryWriter>["scalar"]>[2] = 1;
const options: Pick<server.ServerOptions, "port"> = { port: 0 };
const asked: client.Client | null = null;
// @ts-expect-error a step is a number
const wrong: typeof step = "1";
export const all = [model, step, options, asked, wrong];
`;
}
