// What a tooltip shows, as text for a spreadsheet.
import type { Hover } from "./hover.ts";

/** Tab-separated, one row a run in the tooltip's order, numbers in full; times in seconds. */
export function hoverToText({ rows }: Hover): string {
  const lines = rows.map(({ line: { name, points, smoothed }, index }) => {
    const { steps, wallTimesSec, values } = points;
    const time = wallTimesSec[index] as number;
    const relative = time - (wallTimesSec[0] as number);
    return [name, smoothed[index], values[index], steps[index], time, relative].join("\t");
  });
  return ["run\tsmoothed\tvalue\tstep\twall_time\trelative", ...lines, ""].join("\n");
}
