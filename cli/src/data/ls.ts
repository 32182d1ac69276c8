// `tb-ts ls`: the series of a log directory or server, a line each.
import type { LoggedSeries } from "@tb-ts/client";
import type { Effects } from "../effects.ts";
import { type ChoiceFlags, chooseSeries } from "./choose-series.ts";
import { type SourceFlags, withClient } from "./log-source.ts";

export interface LsFlags extends SourceFlags, ChoiceFlags {
  readonly json?: true;
}

export async function runLs(source: string, flags: LsFlags, effects: Effects): Promise<number> {
  const series = await withClient(source, flags, effects, (client) => chooseSeries(client, flags));
  effects.out(flags.json ? `${JSON.stringify(series)}\n` : formatTable(series.map(toCells)));
  return 0;
}

const head = ["RUN", "TAG", "PLUGIN", "POINTS", "LAST STEP", "LAST VALUE"];

function toCells({ run, tag, plugin, points, lastStep, lastValue }: LoggedSeries): string[] {
  return [run, tag, plugin, String(points), String(lastStep ?? ""), String(lastValue ?? "")];
}

/** Columns as wide as their widest cell; control characters, which could steer a terminal, as escapes. */
export function formatTable(rows: readonly (readonly string[])[], titles = head): string {
  const cells = [titles, ...rows.map((row) => row.map(visible))];
  const widths = titles.map((_, i) =>
    cells.reduce((most, row) => Math.max(most, row[i]!.length), 0),
  );
  const lines = cells.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i]!))
      .join("  ")
      .trimEnd(),
  );
  return `${lines.join("\n")}\n`;
}

function visible(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (control) => `\\x${control.charCodeAt(0).toString(16).padStart(2, "0")}`,
  );
}
