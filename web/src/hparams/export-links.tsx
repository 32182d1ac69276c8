// Downloads of the table as TensorBoard's route makes them: the visible columns as CSV, JSON or LaTeX.
import { dataUrl } from "../api/data-route.ts";
import type { HparamsTable } from "./hparams-data.ts";

const formats = ["csv", "json", "latex"] as const;

interface Props {
  readonly table: HparamsTable;
  readonly hidden: ReadonlySet<string>;
}

export function ExportLinks({ table, hidden }: Props) {
  const visibility = table.columns.map(({ id }) => !hidden.has(id));
  return (
    <span className="export-links">
      Download
      {formats.map((format) => (
        <a
          key={format}
          download={`hparams.${format === "latex" ? "tex" : format}`}
          href={dataUrl("hparams/download_data", {
            format,
            columnsVisibility: JSON.stringify(visibility),
            request: JSON.stringify(table.request),
          })}
        >
          {format === "latex" ? "LaTeX" : format.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
