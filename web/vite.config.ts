// Bundles the dashboard into the server's static files; every URL is relative, so that any path prefix works.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  plugins: [react()],
  build: { outDir: "../server/static", emptyOutDir: true, target: "es2023" },
  worker: { format: "es" },
});
