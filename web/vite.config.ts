// Bundles the dashboard into the server's static files; every URL is relative, so that any path prefix works.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin, type Rollup } from "vite";

const firstTab = "/time-series/index.tsx";

/** A chunk and all that it imports before it runs, but for the page's own script. */
function withImports(file: string, bundle: Rollup.OutputBundle, found = new Set<string>()) {
  const chunk = bundle[file];
  if (chunk?.type !== "chunk" || chunk.isEntry || found.has(file)) return found;
  found.add(file);
  for (const next of chunk.imports) withImports(next, bundle, found);
  return found;
}

/** Names the code of the tab shown first in index.html, so that it comes together with the frame's. */
function preloadFirstTab(): Plugin {
  return {
    name: "preload-first-tab",
    transformIndexHtml(_html, { bundle = {} }) {
      const tab = Object.values(bundle).find(
        (file) => file.type === "chunk" && file.facadeModuleId?.endsWith(firstTab),
      );
      return [...withImports(tab?.fileName ?? "", bundle)].map((file) => ({
        tag: "link",
        attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
        injectTo: "head" as const,
      }));
    },
  };
}

const compressible = /\.(?:js|css|html)$/;

/** Writes a compressed copy beside each text, so that the server compresses none while a page waits. */
function precompress(): Plugin {
  return {
    name: "precompress",
    writeBundle({ dir = "" }, bundle) {
      for (const name of Object.keys(bundle).filter((file) => compressible.test(file)))
        writeFileSync(join(dir, `${name}.gz`), gzipSync(readFileSync(join(dir, name))));
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react(), preloadFirstTab(), precompress()],
  build: {
    outDir: "../server/static",
    emptyOutDir: true,
    target: "es2023",
    // The libraries' licences ask to be passed on. Vite lists those of the page's modules; worker-licenses.mjs adds its workers'.
    license: { fileName: "licenses.md" },
    // three.js, which only the Mesh tab loads, is larger than the default of 500 KB; check-size.mjs bounds what a page loads.
    chunkSizeWarningLimit: 800,
  },
  worker: { format: "es" },
});
