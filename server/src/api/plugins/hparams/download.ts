// The hyperparameter table as a file: JSON, CSV or a LaTeX table.
import { invalidArgument } from "../../errors.ts";
import { toJson } from "../../json.ts";
import type { ExperimentInfo } from "./experiment.ts";
import { latexFloat, pythonFloat } from "./python-number.ts";
import type { SessionGroup } from "./session-groups.ts";

/** A missing hyperparameter is an empty string, a missing metric null. */
type Cell = string | number | boolean | null;

interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Download {
  readonly type: string;
  readonly body: string;
}

/** The table of these groups with the columns whose `isVisible` is true. Formats: json, csv, latex; else 400. */
export function downloadTable(
  experiment: ExperimentInfo,
  groups: readonly SessionGroup[],
  format: string | null,
  isVisible: readonly boolean[],
): Download {
  const writer = formats.get(format);
  if (!writer) throw invalidArgument(`Invalid response format: ${format}`);
  const table = makeTable(experiment, groups);
  const visible = <T>(row: readonly T[]) => row.filter((_, index) => isVisible[index]);
  return writer({ header: visible(table.header), rows: table.rows.map(visible) });
}

function makeTable({ hparamInfos, metricInfos }: ExperimentInfo, groups: readonly SessionGroup[]) {
  const header = [
    ...hparamInfos.map(({ displayName, name }) => displayName || name),
    ...metricInfos.map(({ displayName, name }) => displayName || name.tag),
  ];
  const rows = groups.map(({ hparams, metricValues }): Cell[] => [
    ...hparamInfos.map(({ name }) => hparams.get(name) ?? ""),
    ...metricInfos.map(
      ({ name }) =>
        metricValues.find((one) => one.name.tag === name.tag && one.name.group === name.group)
          ?.value ?? null,
    ),
  ]);
  return { header, rows };
}

const formats: ReadonlyMap<string | null, (table: Table) => Download> = new Map([
  ["json", (table: Table) => ({ type: "application/json", body: toJson(table) })],
  ["csv", (table: Table) => ({ type: "text/csv; charset=utf-8", body: toCsv(table) })],
  ["latex", (table: Table) => ({ type: "application/x-latex", body: toLatex(table) })],
]);

function toCsv({ header, rows }: Table): string {
  return [header, ...rows].map((row) => `${csvLine(row)}\r\n`).join("");
}

/** A line of one empty cell is quoted: without it, it would be a line of none. */
function csvLine(row: readonly Cell[]): string {
  return row.map(csvCell).join(",") || (row.length ? '""' : "");
}

function csvCell(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return pythonFloat(cell);
  if (typeof cell === "boolean") return cell ? "True" : "False";
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function toLatex({ header, rows }: Table): string {
  const line = (row: readonly Cell[]) => row.map(latexCell).join(" & ");
  return [
    `\\begin{table}[tbp]\n\\begin{tabular}{${"l".repeat(header.length)}}\n`,
    `${line(header)} \\\\ \\hline\n`,
    ...rows.map((row) => `${line(row)} \\\\\n`),
    "\\hline\n\\end{tabular}\n\\end{table}\n",
  ].join("");
}

function latexCell(cell: Cell): string {
  if (cell === null) return "-";
  if (typeof cell === "number") return latexFloat(cell);
  if (typeof cell === "boolean") return `$${Number(cell)}$`;
  return cell.replaceAll("_", "\\_").replaceAll("%", "\\%");
}
