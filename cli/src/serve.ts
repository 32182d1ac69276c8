// `tb-ts serve`: serves a log directory until the process is asked to end.
import { existsSync, statSync, writeFileSync } from "node:fs";
import process from "node:process";
import {
  ForeignFileError,
  type RunningServer,
  type ServerOptions,
  startServer,
} from "@tb-ts/server";
import { CliError } from "./cli-error.ts";
import type { Effects } from "./effects.ts";
import { flagNotices } from "./ignored-flags.ts";
import { announceInstance } from "./instance-info.ts";
import { checkServeFlags, type ServeFlags } from "./serve-flags.ts";
import { version } from "./version.ts";

/** Ports tried from 6006 on where none was asked for, as TensorBoard does. */
const firstPort = 6006;
const portAttempts = 100;

/** Serves until SIGINT or SIGTERM; a second signal ends the process at once. Returns the exit code. */
export async function serve(
  flags: ServeFlags,
  argv: readonly string[],
  effects: Effects,
): Promise<number> {
  checkServeFlags(flags);
  const notice = noticeOf(flags, effects);
  for (const text of flagNotices(flags as object as Record<string, unknown>)) notice(text);
  checkLogdir(flags, notice);

  const stopped = effects.untilStopped();
  const server = await listen(flags, notice);
  const withdraw = announceInstance({
    pid: process.pid,
    port: server.port,
    version,
    startTimeSec: Date.now() / 1000,
    pathPrefix: flags.path_prefix,
    logdir: flags.logdir ?? "",
    argv,
    cwd: effects.cwd,
  });
  if (flags.port_file !== undefined) writePortFile(flags.port_file, server.port);
  if (server.grpcPort !== undefined) notice(`gRPC data provider at 127.0.0.1:${server.grpcPort}`);
  if (flags.log_format === "json") effects.out(jsonLine("listening", { url: server.url }));
  else effects.out(`tb-ts ${version} at ${server.url} (Press CTRL+C to quit)\n`);

  const signal = await stopped;
  withdraw();
  if (flags.log_format === "json") effects.out(jsonLine("ending", { signal }));
  await server.close();
  return 0;
}

function noticeOf({ log_format }: ServeFlags, { err }: Effects): (text: string) => void {
  if (log_format === "text") return (text) => err(`${text}\n`);
  return (message) => err(jsonLine("notice", { message }));
}

function jsonLine(event: string, details: object): string {
  return `${JSON.stringify({ time: new Date().toISOString(), event, ...details })}\n`;
}

/** A directory may come later; a file never becomes one. */
function checkLogdir({ logdir }: ServeFlags, notice: (text: string) => void): void {
  if (logdir === undefined) return;
  if (!existsSync(logdir)) {
    notice(
      `${logdir} does not exist yet: waiting for it. Runs show up as soon as they are written.`,
    );
  } else if (statSync(logdir, { throwIfNoEntry: false })?.isFile()) {
    throw new CliError(`${logdir} is a file: --logdir names the directory that holds it.`);
  }
}

async function listen(flags: ServeFlags, notice: (text: string) => void): Promise<RunningServer> {
  const options = serverOptions(flags, notice);
  try {
    return await startServer(options);
  } catch (error) {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    throw isTaken ? portTaken(flags.port) : startError(error, options);
  }
}

function serverOptions(flags: ServeFlags, onNotice: (text: string) => void): ServerOptions {
  const token = flags.token || undefined;
  return {
    ...(flags.logdir_spec === undefined
      ? { logdir: flags.logdir as string }
      : { logdirSpec: flags.logdir_spec }),
    host: flags.bind_all ? "::" : (flags.host ?? "localhost"),
    port: flags.port ?? firstPort,
    portAttempts: flags.port === undefined ? portAttempts : 1,
    pathPrefix: flags.path_prefix,
    windowTitle: flags.window_title,
    reloadIntervalSec: flags.reload_interval,
    samplesPerPlugin: flags.samples_per_plugin,
    purgeOrphanedData: flags.purge_orphaned_data,
    reusePort: flags.reuse_port,
    ...(flags.grpc_port === undefined ? {} : { grpcPort: flags.grpc_port }),
    ...(flags.index === undefined ? {} : { index: flags.index }),
    ...(token === undefined ? {} : { token }),
    ...(flags.read_token === undefined ? {} : { readToken: flags.read_token }),
    ...(flags.allowed_host === undefined ? {} : { allowedHosts: flags.allowed_host }),
    readOnly: flags.read_only ?? false,
    ...(flags.webhook === undefined ? {} : { webhook: flags.webhook }),
    noAuth: flags.no_auth ?? false,
    onNotice,
  };
}

function portTaken(port: number | undefined): CliError {
  return port === undefined
    ? new CliError(
        `No free port from ${firstPort} to ${firstPort + portAttempts - 1}. Use --port 0.`,
      )
    : new CliError(`Port ${port} is in use. Choose another, or --port 0 for any free one.`);
}

/** Addresses that cannot be listened on are the user's mistake; everything else is ours. */
function startError(error: unknown, { host }: ServerOptions): unknown {
  if (error instanceof ForeignFileError) return new CliError(error.message, { cause: error });
  const { code, message } = error as NodeJS.ErrnoException;
  const isUsers = ["EADDRNOTAVAIL", "ENOTFOUND", "EACCES", "EAI_AGAIN"].includes(code ?? "");
  return isUsers
    ? new CliError(`Cannot listen on ${host}: ${message}. Check --host and --port.`, {
        cause: error,
      })
    : error;
}

function writePortFile(path: string, port: number): void {
  try {
    writeFileSync(path, `${port}\n`);
  } catch (cause) {
    throw new CliError(`Cannot write --port_file ${path}: ${(cause as Error).message}`, { cause });
  }
}
