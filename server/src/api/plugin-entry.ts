// The page that TensorBoard's frontend puts into a frame for a plugin with a module of its own.
import { createHash } from "node:crypto";
import { HttpError, notFound } from "./errors.ts";
import type { Plugin } from "./plugin.ts";

/** The page, and the policy that allows its one inline script by its digest. */
export interface PluginEntry {
  readonly html: string;
  readonly policy: string;
}

/** Throws `notFound` for an unknown plugin, and 400 for one without a module. */
export function pluginEntry(plugins: readonly Plugin[], name: string | null): PluginEntry {
  const plugin = plugins.find((one) => one.name === name);
  if (!plugin) throw notFound(String(name));
  if (plugin.loading.type !== "IFRAME") {
    throw new HttpError(400, "no_module", "Plugin is not module loadable");
  }
  const folder = `/data/plugin/${plugin.name}/`;
  const module = JSON.stringify(`./${plugin.loading.module_path.slice(folder.length)}`);
  const script = `import(${module}).then((loaded) => loaded.render());`;
  const digest = createHash("sha256").update(script).digest("base64");
  return {
    html: `<!doctype html>\n<base href="plugin/${plugin.name}/">\n<script type="module">${script}</script>\n`,
    policy: entryPolicy(digest),
  };
}

/** The embedding projector compiles its kernels at run time. */
function entryPolicy(scriptDigest: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-eval' 'sha256-${scriptDigest}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "worker-src 'self' blob:",
    "object-src 'none'",
  ].join("; ");
}
