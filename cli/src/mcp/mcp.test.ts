// A conversation with an assistant's client, line by line.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SummaryWriter } from "@tb-ts/engine/summary";
import { afterAll, beforeAll, expect, it } from "vitest";
import { main } from "../main.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tb-ts-mcp-"));
  for (const [run, factor] of [
    ["a", 2],
    ["b", 1],
  ] as const) {
    using writer = new SummaryWriter(join(folder, "runs", run));
    for (let step = 0; step < 1000; step++) writer.scalar("loss", factor / (step + 1), step);
    writer.scalar("spike", Number.NaN, 0);
  }
  using other = new SummaryWriter(join(folder, "runs", `${"x".repeat(60)}!`));
  other.scalar("other", 1, 0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Sends messages, each a line, and gives the answers. */
async function converse(...messages: (object | string)[]) {
  let out = "";
  const code = await main(
    ["mcp", "runs", "--index", ":memory:"].map((word) =>
      word === "runs" ? join(folder, word) : word,
    ),
    {
      out: (text) => {
        out += text;
      },
      err: () => {},
      stream: async () => {},
      lines: async function* () {
        for (const message of messages)
          yield typeof message === "string" ? message : JSON.stringify(message);
      },
      env: {},
      cwd: folder,
      untilStopped: async () => "SIGINT",
      undoIfStopped: () => () => {},
    },
  );
  expect(code).toBe(0);
  return out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

const request = (id: number, method: string, params?: object) => ({
  jsonrpc: "2.0",
  id,
  method,
  params,
});
const tool = (id: number, name: string, input: object) =>
  request(id, "tools/call", { name, arguments: input });
const contentOf = (answer: { result: { content: { text: string }[] } }) =>
  JSON.parse(answer.result.content[0]!.text);

it("agrees on a version, lists its tools, and says nothing to a notification", async () => {
  const answers = await converse(
    request(1, "initialize", { protocolVersion: "2025-03-26", capabilities: {}, clientInfo: {} }),
    { jsonrpc: "2.0", method: "notifications/initialized" },
    request(2, "tools/list"),
    request(3, "ping"),
  );
  expect(answers.map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(answers[0].result).toMatchObject({
    protocolVersion: "2025-03-26",
    capabilities: { tools: {} },
  });
  const names = answers[1].result.tools.map(({ name }: { name: string }) => name);
  expect(names).toEqual(["list_series", "read_scalars", "compare_runs", "damaged_records"]);
});

it("answers about runs: lists, curves that keep their ends, comparisons, damage", async () => {
  const [list, curve, compared, damaged] = await converse(
    tool(1, "list_series", { tags: "^LOSS$" }),
    tool(2, "read_scalars", { run: "a", tag: "loss", max_points: 40 }),
    tool(3, "compare_runs", { tag: "loss", by: "min" }),
    tool(4, "damaged_records", {}),
  );
  expect(contentOf(list)).toMatchObject({
    total: 2,
    series: [{ run: "a", tag: "loss", points: 1000 }, { run: "b" }],
  });
  const { points, total, isWhole } = contentOf(curve);
  expect([total, isWhole, points[0], points.at(-1)[0]]).toEqual([1000, false, [0, 2], 999]);
  expect(points.length).toBeLessThanOrEqual(44);
  expect(contentOf(compared).runs.map(({ run }: { run: string }) => run)).toEqual(["b", "a"]);
  expect(contentOf(damaged)).toEqual({ losses: [] });
});

/** Backtracks for years on the name of the third run. */
const slow = "(x+)+$";

it("says what is wrong with a message, a method, a tool or its input, and goes on", async () => {
  const [broken, method, unknown, input, pattern, endless, last] = await converse(
    "{",
    request(1, "resources/list"),
    tool(2, "delete_run", {}),
    tool(3, "read_scalars", { run: "a" }),
    tool(4, "list_series", { runs: "(" }),
    tool(5, "compare_runs", { tag: "loss", runs: slow }),
    request(6, "ping"),
  );
  expect(broken.error.code).toBe(-32700);
  expect(method.error).toMatchObject({
    code: -32601,
    message: expect.stringContaining("resources/list"),
  });
  expect(unknown.error.code).toBe(-32602);
  expect(input.result).toEqual({
    content: [{ type: "text", text: "tag must be a string" }],
    isError: true,
  });
  expect(pattern.result.isError).toBe(true);
  expect(endless.result).toMatchObject({
    content: [{ text: `The pattern ${slow} takes too long.` }],
    isError: true,
  });
  expect(last.result).toEqual({});
});
