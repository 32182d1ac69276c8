// Bundles the dashboard into the server's static files; every URL is relative, so that any path prefix works.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react()],
  build: {
    outDir: "../server/static",
    emptyOutDir: true,
    target: "es2023",
    // The libraries' licences ask to be passed on. Vite lists those of the page's modules, not of its workers.
    license: { fileName: "licenses.md" },
    // three.js, which only the Mesh tab loads, is larger than the default of 500 KB; check-size.mjs bounds what a page loads.
    chunkSizeWarningLimit: 800,
  },
  worker: { format: "es" },
});
