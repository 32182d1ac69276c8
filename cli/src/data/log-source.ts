// What the data commands read: a log directory, or a server that is running.
import { randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "@tb-ts/client";
import { type RunningServer, startServer } from "@tb-ts/server";
import type { Command } from "commander";
import { CliError } from "../cli-error.ts";
import type { Effects } from "../effects.ts";
import { parsePath } from "../flag-values.ts";

export interface SourceFlags {
  readonly token?: string;
  readonly index?: string;
  /** Longest pause between two looks at a directory; default 0, which reads it once. */
  readonly reloadIntervalSec?: number;
}

export function addSourceFlags(command: Command): Command {
  return command
    .option("--token <text>", "the server's token (default: $TB_TS_TOKEN)")
    .option("--index <path>", "where a directory's index is kept; :memory: keeps none", parsePath);
}

const isUrl = (source: string) => /^https?:\/\//i.test(source);

/** Hands a client to `use`; a directory is read to its end before, by a server that nobody else can ask. */
export async function withClient<T>(
  source: string,
  flags: SourceFlags,
  effects: Effects,
  use: (client: Client) => Promise<T>,
): Promise<T> {
  const token = flags.token ?? effects.env.TB_TS_TOKEN;
  if (isUrl(source)) return use(new Client(source, token === undefined ? {} : { token }));
  checkDirectory(source);
  const server = await serveAlone(source, flags, effects);
  try {
    const client = new Client(server.url);
    await untilRead(client, effects);
    return await use(client);
  } finally {
    await server.close();
  }
}

/** Throws a CliError where the path is no directory. */
export function checkDirectory(path: string): void {
  if (!existsSync(path)) throw new CliError(`${path} does not exist.`);
  if (!statSync(path).isDirectory())
    throw new CliError(
      `${path} is a file: name the directory that holds it, or a server's address.`,
    );
}

function serveAlone(
  logdir: string,
  { index, reloadIntervalSec = 0 }: SourceFlags,
  { err }: Effects,
): Promise<RunningServer> {
  return startServer({
    ...{ logdir, host: "127.0.0.1", port: 0, pathPrefix: "", windowTitle: "" },
    ...{ reloadIntervalSec, samplesPerPlugin: {}, readOnly: true },
    ...(index !== undefined && { index }),
    token: randomBytes(18).toString("base64url"),
    onNotice: (text) => err(`${text}\n`),
  });
}

const lookEveryMs = 20;
const tellEveryMs = 2_000;

/** A scan that takes long says how far it is. */
async function untilRead(client: Client, { err }: Effects): Promise<void> {
  let toldMs = performance.now();
  for (;;) {
    const { state, bytesDone, bytesTotal } = await client.progress();
    if (state !== "scanning") return;
    if (performance.now() - toldMs > tellEveryMs) {
      toldMs = performance.now();
      err(`reading: ${Math.round(bytesDone / 1e6)} of ${Math.round(bytesTotal / 1e6)} MB\n`);
    }
    await pause(lookEveryMs);
  }
}
