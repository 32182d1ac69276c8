// What the flags of `tb-ts serve` are called, take and say in the help, by what they are about.
import { Option } from "commander";
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

function flag(spelling: string, description: string, parse?: (text: string) => unknown): Option {
  const option = new Option(spelling, description);
  return parse ? option.argParser(parse) : option;
}

const data = () => [
  flag("--logdir <path>", "directory of event files, searched recursively", parsePath),
  flag("--logdir_spec <names>", "several directories as name1:path1,name2:path2"),
  flag("--index <path>", "where the index is kept; :memory: keeps none", parsePath),
  flag(
    "--reload_interval <seconds>",
    "look for new data at least this often; 0 reads once",
    parseSeconds,
  ).default(5),
];

const address = () => [
  flag("--host <address>", "address to listen on (default: localhost)"),
  flag("--bind_all", "listen on every interface"),
  flag(
    "--port <number>",
    "port; 0 is any free one (default: first free from 6006)",
    parseServingPort,
  ),
  flag("--port_file <path>", "file to write the port to, once listening", parsePath),
  flag("--path_prefix <path>", "serve below this path, such as /tb", parsePathPrefix).default(
    "",
    "none",
  ),
  flag(
    "--reuse_port [bool]",
    "let several processes listen on the port (SO_REUSEPORT)",
    parseBoolean,
  ).default(false),
  flag(
    "--grpc_port <number>",
    "loopback port for tensorboard --grpc_data_provider; 0 is any free one",
    parsePort,
  ),
];

const access = () => [
  flag(
    "--token <text>",
    "secret that every request must carry (default: $TB_TS_TOKEN; a random one unless on loopback)",
  ),
  flag("--read_token <text>", "a second token, for those who may look but write nothing"),
  flag("--no_auth", "let everybody who reaches the address in, without a token"),
  flag("--read_only", "let nobody write: no notes, no views, no remote runs"),
  flag(
    "--allowed_host <names>",
    "names under which a reverse proxy offers the server, such as tb.example.org",
    parseHostNames,
  ),
];

const answers = () => [
  flag("--window_title <text>", "title of the page").default("", "tb-ts"),
  flag(
    "--samples_per_plugin <counts>",
    "answer TensorBoard's routes with at most that many points, such as scalars=5000 (0: all)",
    parseSamplesPerPlugin,
  ).default({}, "as TensorBoard"),
  flag(
    "--purge_orphaned_data [bool]",
    "leave points that a restart superseded out of TensorBoard's routes",
    parseBoolean,
  ).default(true),
];

const operation = () => [
  flag(
    "--webhook <url>",
    "address to post to what the watch rules find: NaN, divergence, standstill",
    parseUrl,
  ),
  flag("--log_format <format>", "how messages are printed: as text, or a JSON object each")
    .choices(["text", "json"])
    .default("text"),
  flag("--config <path>", "JSON file of flags; the command line and TB_TS_… variables override it"),
  flag("--print_config", "print each flag's value and where it comes from, and end"),
];

const inspection = () => [
  flag("--inspect", "print what the event files hold and end"),
  flag("--tag <tag>", "with --inspect: only this tag"),
  flag("--event_file <path>", "with --inspect: only this file", parsePath),
];

/** New options of each group, under the heading that the help gives it. */
export const flagGroups: Readonly<Record<string, () => Option[]>> = {
  "Data:": data,
  "Address:": address,
  "Who may look and write:": access,
  "What is answered:": answers,
  "Operation:": operation,
  "Instead of serving:": inspection,
};
