// The build, in order: TypeScript packages by project references, the server in few files, entries for CommonJS, then the
// dashboard, whose first JavaScript is bounded, with the view of reports.
import { makeCommonJsEntries } from "./commonjs-entries.mjs";
import { run, tool } from "./steps.mjs";

export function build() {
  run(tool("tsc"), ["-b"]);
  run(process.execPath, ["scripts/bundle-server.mjs"]);
  makeCommonJsEntries();
  run(tool("vite"), ["build", "web", "--logLevel", "warn"]);
  run(process.execPath, ["web/worker-licenses.mjs"]);
  run(process.execPath, ["web/build-report.mjs"]);
  run(process.execPath, ["web/check-size.mjs"]);
}
