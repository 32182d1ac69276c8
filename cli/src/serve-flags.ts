// The flags of `tb-ts serve`: TensorBoard's under their names and ours, and the checks that look at several of them.
import { type Command, Option } from "commander";
import { CliError } from "./cli-error.ts";
import {
  parseBoolean,
  parsePath,
  parsePathPrefix,
  parsePort,
  parseSamplesPerPlugin,
  parseSeconds,
  parseUrl,
} from "./flag-values.ts";

export type LogFormat = "text" | "json";

export interface ServeFlags {
  readonly logdir?: string;
  readonly logdir_spec?: string;
  readonly host?: string;
  readonly bind_all?: true;
  readonly port?: number;
  readonly token?: string;
  readonly read_token?: string;
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

/** TensorBoard flags that change nothing here, with the reason that the notice gives. */
const withoutEffect: readonly [flag: string, reason: string][] = [
  ["--load_fast <value>", "there is one loader, and it is fast"],
  ["--reload_multifile [bool]", "every file of a run is always read to its end"],
  ["--reload_multifile_inactive_secs <seconds>", "files never stop being watched"],
  ["--reload_task <mode>", "loading never blocks serving"],
  ["--max_reload_threads <count>", "one ingest worker reads all runs"],
  ["--detect_file_replacement [bool]", "replaced files are always noticed"],
  ["--generic_data <mode>", "TensorBoard itself no longer reads it"],
  ["--extra_data_server_flags <flags>", "there is no separate data server process"],
  ["--grpc_creds_type <type>", "tb-ts reads a log directory, not another data provider"],
  ["--grpc_data_provider <address>", "tb-ts reads event files itself: name them with --logdir"],
  ["--db <uri>", "TensorBoard itself no longer reads it"],
  ["--db_import [bool]", "TensorBoard itself no longer reads it"],
];

export function addServeFlags(command: Command): void {
  command
    .option("--logdir <path>", "directory of event files, searched recursively", parsePath)
    .option("--logdir_spec <names>", "several directories as name1:path1,name2:path2")
    .option("--host <address>", "address to listen on (default: localhost)")
    .option("--bind_all", "listen on every interface")
    .option(
      "--token <text>",
      "what requests must carry (default: $TB_TS_TOKEN; a random one unless on loopback)",
    )
    .option("--read_token <text>", "a second token, for those who may look but write nothing")
    .option("--read_only", "let nobody write: no notes, no views, no remote runs")
    .option(
      "--webhook <url>",
      "post there what the watch rules find: NaN, divergence, standstill",
      parseUrl,
    )
    .option("--no_auth", "let everybody who reaches the address in, without a token")
    .option("--port <number>", "port; 0 is any free one (default: first free from 6006)", parsePort)
    .addOption(
      new Option("--path_prefix <path>", "serve below this path, such as /tb")
        .argParser(parsePathPrefix)
        .default("", "none"),
    )
    .addOption(new Option("--window_title <text>", "title of the page").default("", "tb-ts"))
    .option("--reload_interval <seconds>", "longest pause between two looks", parseSeconds, 5)
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
    .option("--port_file <path>", "write the port there once listening", parsePath)
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
      "JSON file of flags; the command line and TB_TS_… variables go first",
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
  for (const [flag] of withoutEffect) command.addOption(new Option(flag).hideHelp());
}

/** One line for each flag that was given and changes nothing. */
export function flagNotices(flags: Readonly<Record<string, unknown>>): string[] {
  return withoutEffect
    .map(([flag, reason]) => [flag.split(" ")[0] as string, reason] as const)
    .filter(([name]) => flags[name.slice(2)] !== undefined)
    .map(([name, reason]) => `${name} has no effect: ${reason}.`);
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
