// The flags of `tb-ts serve`: TensorBoard's under their names and ours, and the checks that look at several of them.
import { type Command, Option } from "commander";
import { CliError } from "./cli-error.ts";
import { flagGroups } from "./flag-groups.ts";
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
  for (const [heading, options] of Object.entries(flagGroups)) {
    for (const option of options()) command.addOption(option.helpGroup(heading));
  }
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
