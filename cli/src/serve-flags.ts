// The flags of `tb-ts serve`: TensorBoard's under their names and ours, and the checks that look at several of them.
import { type Command, Option } from "commander";
import { CliError } from "./cli-error.ts";
import {
  parseBoolean,
  parseHostNames,
  parsePath,
  parsePathPrefix,
  parsePort,
  parseSamplesPerPlugin,
  parseSeconds,
  parseServingPort,
  parseUrl,
} from "./flag-values.ts";
import { addIgnoredFlags } from "./ignored-flags.ts";

export type LogFormat = "text" | "json";

export interface ServeFlags {
  readonly logdir?: string;
  readonly logdir_spec?: string;
  readonly host?: string;
  readonly bind_all?: true;
  readonly port?: number;
  readonly token?: string;
  readonly read_token?: string;
  readonly allowed_host?: readonly string[];
  readonly read_only?: true;
  readonly webhook?: string;
  readonly no_auth?: true;
  readonly path_prefix: string;
  readonly window_title: string;
  readonly reload_interval: number;
  readonly samples_per_plugin: Readonly<Record<string, number>>;
  readonly purge_orphaned_data: boolean;
  readonly reuse_port: boolean;
  readonly version_tb?: true;
  readonly grpc_port?: number;
  readonly index?: string;
  readonly port_file?: string;
  readonly log_format: LogFormat;
  readonly config?: string;
  readonly print_config?: true;
  readonly inspect?: true;
  readonly tag?: string;
  readonly event_file?: string;
}

export function addServeFlags(command: Command): void {
  command
    .option("--logdir <path>", "directory of event files, searched recursively", parsePath)
    .option("--logdir_spec <names>", "several directories as name1:path1,name2:path2")
    .option("--host <address>", "address to listen on (default: localhost)")
    .option("--bind_all", "listen on every interface")
    .option(
      "--token <text>",
      "secret that every request must carry (default: $TB_TS_TOKEN; a random one unless on loopback)",
    )
    .option("--read_token <text>", "a second token, for those who may look but write nothing")
    .option(
      "--allowed_host <names>",
      "names under which a reverse proxy offers the server, such as tb.example.org",
      parseHostNames,
    )
    .option("--read_only", "let nobody write: no notes, no views, no remote runs")
    .option(
      "--webhook <url>",
      "address to post to what the watch rules find: NaN, divergence, standstill",
      parseUrl,
    )
    .option("--no_auth", "let everybody who reaches the address in, without a token")
    .option(
      "--port <number>",
      "port; 0 is any free one (default: first free from 6006)",
      parseServingPort,
    )
    .addOption(
      new Option("--path_prefix <path>", "serve below this path, such as /tb")
        .argParser(parsePathPrefix)
        .default("", "none"),
    )
    .addOption(new Option("--window_title <text>", "title of the page").default("", "tb-ts"))
    .option(
      "--reload_interval <seconds>",
      "look for new data at least this often; 0 reads once",
      parseSeconds,
      5,
    )
    .addOption(
      new Option(
        "--samples_per_plugin <counts>",
        "answer TensorBoard's routes with at most that many points, such as scalars=5000 (0: all)",
      )
        .argParser(parseSamplesPerPlugin)
        .default({}, "as TensorBoard"),
    )
    .addOption(
      new Option(
        "--purge_orphaned_data [bool]",
        "leave points that a restart superseded out of TensorBoard's routes",
      )
        .argParser(parseBoolean)
        .default(true),
    )
    .option(
      "--grpc_port <number>",
      "loopback port for tensorboard --grpc_data_provider; 0 is any free one",
      parsePort,
    )
    .option("--index <path>", "where the index is kept; :memory: keeps none", parsePath)
    .option("--port_file <path>", "file to write the port to, once listening", parsePath)
    .addOption(
      new Option(
        "--log_format <format>",
        "how messages are printed: as text, or a JSON object each",
      )
        .choices(["text", "json"])
        .default("text"),
    )
    .option(
      "--config <path>",
      "JSON file of flags; the command line and TB_TS_… variables override it",
    )
    .option("--print_config", "print each flag's value and where it comes from, and end")
    .option("--inspect", "print what the event files hold and end")
    .option("--tag <tag>", "with --inspect: only this tag")
    .option("--event_file <path>", "with --inspect: only this file", parsePath)
    .addOption(
      new Option("--reuse_port [bool]", "let several processes listen on the port (SO_REUSEPORT)")
        .argParser(parseBoolean)
        .default(false),
    );
  command.addOption(new Option("--version_tb").hideHelp());
  addIgnoredFlags(command);
}

/** Throws a CliError where flags contradict one another, as TensorBoard does. */
export function checkServeFlags(flags: ServeFlags): void {
  const { logdir, logdir_spec, host, bind_all, inspect, tag, event_file } = flags;
  for (const name of ["token", "read_token"] as const) {
    if (flags[name] !== undefined && flags.no_auth)
      throw new CliError(`--${name} and --no_auth exclude each other.`);
  }
  if (host !== undefined && bind_all)
    throw new CliError("--host and --bind_all exclude each other.");
  if (!inspect && (tag !== undefined || event_file !== undefined)) {
    throw new CliError("--tag and --event_file go with --inspect.");
  }
  if (event_file !== undefined && logdir !== undefined) {
    throw new CliError("--event_file and --logdir exclude each other.");
  }
  if (inspect && logdir_spec !== undefined) {
    throw new CliError("--logdir_spec does not work with --inspect.");
  }
  if (logdir !== undefined && logdir_spec !== undefined) {
    throw new CliError("--logdir and --logdir_spec exclude each other.");
  }
  if (logdir === undefined && logdir_spec === undefined && event_file === undefined) {
    throw new CliError("A log directory must be given, such as: tb-ts --logdir runs");
  }
}
