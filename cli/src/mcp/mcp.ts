// `tb-ts mcp`: a Model Context Protocol server over standard input and output, for assistants that look at trainings.
import type { Client } from "@tb-ts/client";
import type { Command } from "commander";
import { addSourceFlags, type SourceFlags, withClient } from "../data/log-source.ts";
import type { Effects } from "../effects.ts";
import { version } from "../version.ts";
import { answerLine, invalidParams, type Methods, RpcError } from "./json-rpc.ts";
import { tools } from "./tools.ts";

/** Revisions of the protocol that this speaks, the newest first (modelcontextprotocol.io/specification). */
const protocolVersions = ["2025-06-18", "2025-03-26", "2024-11-05"];

const mcpHelp = `
Example, for an assistant that is configured by JSON:
  { "mcpServers": { "tb-ts": { "command": "tb-ts", "args": ["mcp", "/path/to/runs"] } } }`;

/** Adds `mcp`, which hands its exit code to `end`. */
export function addMcpCommand(
  program: Command,
  effects: Effects,
  end: (exitCode: number) => void,
): void {
  const command = program
    .command("mcp")
    .description(
      "answer an assistant's questions about runs: the Model Context Protocol over stdio",
    )
    .argument("<source>", "a log directory, or the address of a running server");
  addSourceFlags(command)
    .addHelpText("after", mcpHelp)
    .action(async (source: string, flags: SourceFlags) =>
      end(await runMcp(source, flags, effects)),
    );
}

/** Answers until standard input ends. */
async function runMcp(source: string, flags: SourceFlags, effects: Effects): Promise<number> {
  const follow = { reloadIntervalSec: 5 };
  await withClient(source, { ...flags, ...follow }, effects, async (client) => {
    const methods = methodsOf(client);
    for await (const line of effects.lines()) {
      const answer = line.trim() === "" ? null : await answerLine(line, methods);
      if (answer !== null) effects.out(`${answer}\n`);
    }
  });
  return 0;
}

function methodsOf(client: Client): Methods {
  return {
    initialize: (params) => ({
      protocolVersion: agreedVersion(params),
      capabilities: { tools: {} },
      serverInfo: { name: "tb-ts", version },
      instructions: "Reads training runs. Begin with list_series.",
    }),
    ping: () => ({}),
    "tools/list": () => ({ tools: tools.map(({ call, ...described }) => described) }),
    "tools/call": (params) => callTool(client, params),
  };
}

function agreedVersion(params: unknown): string {
  const { protocolVersion } = (params ?? {}) as { protocolVersion?: unknown };
  return protocolVersions.find((one) => one === protocolVersion) ?? protocolVersions[0]!;
}

/** What goes wrong within a tool is an answer of it, so that the assistant reads why. */
async function callTool(client: Client, params: unknown): Promise<object> {
  const { name, arguments: input } = (params ?? {}) as { name?: unknown; arguments?: unknown };
  const tool = tools.find((one) => one.name === name);
  if (!tool) throw new RpcError(invalidParams, `there is no tool ${name}`);
  try {
    const answer = await tool.call(client, (input ?? {}) as Record<string, unknown>);
    return { content: [{ type: "text", text: JSON.stringify(answer) }] };
  } catch (error) {
    return { content: [{ type: "text", text: (error as Error).message }], isError: true };
  }
}
