// TensorBoard's flags that change nothing here: taken with TensorBoard's values, and told of when they are given.
import { type Command, Option } from "commander";
import { parseBoolean, parseInteger } from "./flag-values.ts";

interface IgnoredFlag {
  readonly flag: string;
  /** Ends the notice that the flag has no effect. */
  readonly reason: string;
  /** What TensorBoard takes besides any text. */
  readonly values?: readonly string[] | ((text: string) => unknown);
}

/** Names and values as in TensorBoard 2.21's core plugin. */
const ignoredFlags: readonly IgnoredFlag[] = [
  {
    flag: "--load_fast <value>",
    reason: "there is one loader, and it is fast",
    values: ["false", "auto", "true"],
  },
  {
    flag: "--reload_multifile [bool]",
    reason: "every file of a run is always read to its end",
    values: parseBoolean,
  },
  {
    flag: "--reload_multifile_inactive_secs <seconds>",
    reason: "files never stop being watched",
    values: parseInteger,
  },
  {
    flag: "--reload_task <mode>",
    reason: "loading never blocks serving",
    values: ["auto", "thread", "process", "blocking"],
  },
  {
    flag: "--max_reload_threads <count>",
    reason: "one ingest worker reads all runs",
    values: parseInteger,
  },
  {
    flag: "--detect_file_replacement [bool]",
    reason: "replaced files are always noticed",
    values: parseBoolean,
  },
  {
    flag: "--generic_data <mode>",
    reason: "TensorBoard itself no longer reads it",
    values: ["false", "auto", "true"],
  },
  {
    flag: "--extra_data_server_flags <flags>",
    reason: "there is no separate data server process",
  },
  {
    flag: "--grpc_creds_type <type>",
    reason: "tb-ts reads a log directory, not another data provider",
    values: ["local", "ssl", "ssl_dev"],
  },
  {
    flag: "--grpc_data_provider <address>",
    reason: "tb-ts reads event files itself: name them with --logdir",
  },
  { flag: "--db <uri>", reason: "TensorBoard itself no longer reads it" },
  { flag: "--db_import", reason: "TensorBoard itself no longer reads it" },
];

export function addIgnoredFlags(command: Command): void {
  for (const { flag, values } of ignoredFlags) {
    const option = new Option(flag).hideHelp();
    if (typeof values === "function") option.argParser(values);
    else if (values) option.choices(values);
    command.addOption(option);
  }
}

/** One line for each flag that was given and changes nothing. */
export function flagNotices(flags: Readonly<Record<string, unknown>>): string[] {
  return ignoredFlags
    .map(({ flag, reason }) => ({ name: flag.split(" ")[0] as string, reason }))
    .filter(({ name }) => flags[name.slice(2)] !== undefined)
    .map(({ name, reason }) => `${name} has no effect: ${reason}.`);
}
