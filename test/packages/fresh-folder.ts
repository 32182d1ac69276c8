// A folder as a stranger has it: the packed packages and what they depend on, nothing of the repository.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(import.meta.dirname, "..", "..");
const packages = ["proto", "engine", "server", "client", "cli"];

export interface PackedPackage {
  readonly name: string;
  readonly tarballBytes: number;
  /** Its package.json. */
  readonly manifest: Readonly<Record<string, unknown>>;
}

/** Packs every published package and unpacks it into `node_modules`, with the command where npm puts it. */
export function makeFreshFolder(): { folder: string; packed: PackedPackage[] } {
  const folder = mkdtempSync(join(tmpdir(), "tb-ts-fresh-"));
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  const packed = packages.map((name) => unpack(name, folder, modules));
  linkDependencies(modules);
  symlinkSync("../tb-ts/bin/tb-ts.js", join(modules, ".bin", "tb-ts"));
  // "module" makes the README's scripts what they are in a project of their own.
  writeFileSync(join(folder, "package.json"), '{"type": "module"}\n');
  return { folder, packed };
}

function unpack(workspace: string, folder: string, modules: string): PackedPackage {
  const argv = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
  const options = { cwd: join(root, workspace), encoding: "utf8", stdio: "pipe" } as const;
  execFileSync("npm", argv, options);
  const manifest = JSON.parse(readFileSync(join(root, workspace, "package.json"), "utf8"));
  const { name, version } = manifest as { name: string; version: string };
  const tarball = join(folder, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
  const target = join(modules, name);
  mkdirSync(target, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "-C", target, "--strip-components=1"]);
  return { name, tarballBytes: statSync(tarball).size, manifest };
}

/** What a registry would bring: the third-party packages, as they are installed here. */
function linkDependencies(modules: string): void {
  const installed = join(root, "node_modules");
  const names = readdirSync(installed).flatMap((name) =>
    name.startsWith("@")
      ? readdirSync(join(installed, name)).map((part) => `${name}/${part}`)
      : name,
  );
  for (const name of names.filter((one) => !/^(\.|@tb-ts\/|tb-ts$)/.test(one))) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(installed, name), join(modules, name));
  }
}
