// All points of a chart's series as a file's text: CSV or JSON.
import type { ScalarPoints } from "@tb-ts/client";

export interface NamedPoints {
  readonly run: string;
  readonly tag: string;
  readonly points: Pick<ScalarPoints, "steps" | "wallTimesSec" | "values">;
}

/** A field of RFC 4180: quoted where it must be, a quote doubled. */
function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One line a point in arrival order: run, tag, wall time in seconds since 1970, step, value. */
export function pointsToCsv(series: readonly NamedPoints[]): string {
  const lines = ["run,tag,wall_time,step,value"];
  for (const { run, tag, points } of series) {
    const start = `${field(run)},${field(tag)}`;
    points.steps.forEach((step, at) => {
      lines.push(`${start},${points.wallTimesSec[at]},${step},${points.values[at]}`);
    });
  }
  return `${lines.join("\r\n")}\r\n`;
}

/** Numbers that JSON lacks are the strings that our API uses. */
function jsonNumber(value: number): number | string {
  return Number.isFinite(value) ? value : String(value);
}

/** A list of series, each with TensorBoard's rows [wall time, step, value]. */
export function pointsToJson(series: readonly NamedPoints[]): string {
  const rows = ({ steps, wallTimesSec, values }: NamedPoints["points"]) =>
    Array.from(steps, (step, at) => [
      jsonNumber(wallTimesSec[at] as number),
      step,
      jsonNumber(values[at] as number),
    ]);
  return JSON.stringify(series.map(({ run, tag, points }) => ({ run, tag, points: rows(points) })));
}
