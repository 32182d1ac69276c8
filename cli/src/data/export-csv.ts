// Points as CSV (RFC 4180): run,tag,step,wall_time,value.
import type { Export } from "./export.ts";
import type { Output } from "./output.ts";

/** Rows that are joined before they are written. */
const rowsPerPiece = 4_096;

/** Quoted where it holds a comma, a quote or a line break. */
export function quoteField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export async function csvExport(output: Output): Promise<Export> {
  await output.write("run,tag,step,wall_time,value\r\n");
  return {
    async add({ run, tag, points: { steps, wallTimesSec, values } }) {
      const prefix = `${quoteField(run)},${quoteField(tag)}`;
      for (let at = 0; at < steps.length; at += rowsPerPiece) {
        let piece = "";
        for (let i = at; i < Math.min(steps.length, at + rowsPerPiece); i++)
          piece += `${prefix},${steps[i]},${wallTimesSec[i]},${values[i]}\r\n`;
        await output.write(piece);
      }
    },
    end: async () => output.finish(),
  };
}
