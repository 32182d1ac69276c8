// What npm would publish, and what a script gets from it.
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it, vi } from "vitest";

// Packing takes seconds, and minutes on a machine that has much else to do.
vi.setConfig({ testTimeout: 240_000 });
const root = fileURLToPath(new URL("../../", import.meta.url));

function packedFiles(name: string): string[] {
  const argv = ["pack", "--dry-run", "--json", "--ignore-scripts", "--workspace", name];
  const answer = execFileSync("npm", argv, { cwd: root, encoding: "utf8", stdio: "pipe" });
  const [packed] = Object.values<{ files: { path: string }[] }>(JSON.parse(answer));
  return packed!.files.map(({ path }) => path);
}

it.each(["@tb-ts/proto", "@tb-ts/engine", "@tb-ts/server", "@tb-ts/client", "tb-ts"])(
  "%s is packed with its licence, its build and no tests",
  (name) => {
    const files = packedFiles(name);
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "README.md", "package.json"]));
    expect(files.some((path) => /^dist\/.*\.d\.ts$/.test(path))).toBe(true);
    expect(files.filter((path) => path.includes(".test."))).toEqual([]);
  },
);

it("@tb-ts/server is packed with the page that it serves and its libraries' licences", () => {
  const files = packedFiles("@tb-ts/server");
  expect(files).toEqual(expect.arrayContaining(["static/index.html", "static/licenses.md"]));
  expect(files).toEqual(expect.arrayContaining(["bundle/index.js", "bundle/index-worker.js"]));
  expect(files.some((path) => /^static\/assets\/.*\.js$/.test(path))).toBe(true);
});

it("tb-ts offers scripts the engine, the writer, the server and its client", async () => {
  const [engine, writer, server, client] = await Promise.all([
    import("tb-ts/engine"),
    import("tb-ts/writer"),
    import("tb-ts/server"),
    import("tb-ts/client"),
  ]);
  expect(engine.GradientTape).toBeTypeOf("function");
  expect(writer.SummaryWriter).toBeTypeOf("function");
  expect(client.Client).toBeTypeOf("function");
  expect(server.startServer).toBeTypeOf("function");
});
