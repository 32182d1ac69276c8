// Bundles the view of reports into one script and one style sheet, which the server puts into every report's file.
import { join } from "node:path";
import { build } from "esbuild";

const source = join(import.meta.dirname, "src");
const standIns = join(source, "report", "stand-ins");

/** Modules that need a server, and what takes their place in a report. */
const replaced = {
  "api/client.ts": "client.ts",
  "frame/live-shortcuts.ts": "live-shortcuts.ts",
  "tabs.ts": "tabs.ts",
  "time-series/group-curves.ts": "group-curves.ts",
  "time-series/export-all.tsx": "export-all.tsx",
  "views/saved-views.tsx": "saved-views.tsx",
};

const standIn = {
  name: "stand-in",
  setup({ onResolve }) {
    onResolve({ filter: /^\.{1,2}\/.*\.tsx?$/ }, ({ path, resolveDir }) => {
      const other =
        replaced[
          join(resolveDir, path)
            .slice(source.length + 1)
            .replaceAll("\\", "/")
        ];
      return other && { path: join(standIns, other) };
    });
  },
};

await build({
  entryPoints: { report: join(source, "report", "main.tsx") },
  outdir: join(import.meta.dirname, "..", "server", "static", "report"),
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2023",
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
  legalComments: "eof",
  plugins: [standIn],
  logLevel: "warning",
});
