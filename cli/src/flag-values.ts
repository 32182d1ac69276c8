// Turns the text of a flag into its value; a wrong one is an InvalidArgumentError naming what was expected.
import { expandHome } from "@tb-ts/server";
import { InvalidArgumentError } from "commander";

/** A port: 0 asks for any free one. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) {
    throw new InvalidArgumentError("expected a whole number from 0 to 65535.");
  }
  return port;
}

/** The port to serve on; `default` is as good as no flag, as in TensorBoard: undefined. */
export function parseServingPort(text: string): number | undefined {
  return text === "default" ? undefined : parsePort(text);
}

/** A whole number, which may be negative. */
export function parseInteger(text: string): number {
  if (!/^[+-]?\d+$/.test(text)) throw new InvalidArgumentError("expected a whole number.");
  return Number(text);
}

/** A pause in seconds, 0 or more. */
export function parseSeconds(text: string): number {
  const seconds = Number(text);
  if (text.trim() === "" || !Number.isFinite(seconds) || seconds < 0) {
    throw new InvalidArgumentError("expected a number of seconds, 0 or more.");
  }
  return seconds;
}

/** TensorBoard's booleans: true/false, yes/no, 1/0; the bare flag means true. */
export function parseBoolean(text: string): boolean {
  if (/^(true|t|yes|y|1)$/i.test(text)) return true;
  if (/^(false|f|no|n|0)$/i.test(text)) return false;
  throw new InvalidArgumentError("expected true or false.");
}

/** A path prefix such as /tb: begins with a slash, a trailing one is dropped. */
export function parsePathPrefix(text: string): string {
  if (text !== "" && !text.startsWith("/")) {
    throw new InvalidArgumentError("expected a path that begins with /, such as /tensorboard.");
  }
  return text.replace(/\/+$/, "");
}

/** `scalars=1000,images=10` as a record; counts are whole numbers of 0 or more. */
export function parseSamplesPerPlugin(text: string): Record<string, number> {
  const entries = text.split(",").filter(Boolean).map(parseSampleCount);
  return Object.fromEntries(entries);
}

function parseSampleCount(part: string): [string, number] {
  const [, plugin, count] = /^\s*([\w-]+)\s*=\s*(\d+)\s*$/.exec(part) ?? [];
  if (!plugin || !count) {
    throw new InvalidArgumentError(`expected PLUGIN=COUNT,…, such as images=100; got "${part}".`);
  }
  return [plugin, Number(count)];
}

/** A path as given, with a leading ~ as the home directory. */
export function parsePath(text: string): string {
  if (text === "") throw new InvalidArgumentError("expected a path.");
  return expandHome(text);
}

/** Host names or IP addresses, separated by commas, without ports: in lower case. */
export function parseHostNames(text: string): string[] {
  return text.split(",").map((part) => {
    const name = part.trim().toLowerCase();
    if (/^(\[[0-9a-f:]+\]|[a-z0-9_-]+(\.[a-z0-9_-]+)*)$/.test(name)) return name;
    throw new InvalidArgumentError(
      `expected names without scheme and port, such as tb.example.org; got "${part}".`,
    );
  });
}

/** An address that can be posted to. */
export function parseUrl(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new InvalidArgumentError("expected an address that begins with http:// or https://.");
}
