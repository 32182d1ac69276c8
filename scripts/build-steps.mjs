// The build, in order: TypeScript packages by project references, then the dashboard, whose first JavaScript is bounded.
import { run, tool } from "./steps.mjs";

export function build() {
  run(tool("tsc"), ["-b"]);
  run(tool("vite"), ["build", "web", "--logLevel", "warn"]);
  run(process.execPath, ["web/check-size.mjs"]);
}
