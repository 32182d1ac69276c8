// Writes a label to the selected points, and saves all labels as a file.
import { type FormEvent, useState } from "react";
import { save } from "../time-series/downloads.ts";
import type { MetadataColumn } from "./metadata.ts";
import { columnsToText, withLabel } from "./own-files.ts";

interface Props {
  readonly columns: readonly MetadataColumn[];
  /** Name of the column that is written to. */
  readonly column: string;
  readonly selected: readonly number[];
  readonly count: number;
  readonly fileName: string;
  readonly onColumns: (columns: readonly MetadataColumn[]) => void;
}

export function LabelEditor({ columns, column, selected, count, fileName, onColumns }: Props) {
  const [label, setLabel] = useState("");
  const write = (event: FormEvent) => {
    event.preventDefault();
    onColumns(withLabel(columns, column, selected, label, count));
  };
  return (
    <details className="label-editor">
      <summary>Edit labels</summary>
      <form onSubmit={write}>
        <label className="row">
          {column}
          <input type="text" value={label} onChange={(event) => setLabel(event.target.value)} />
        </label>
        <div className="buttons">
          <button type="submit" className="button" disabled={selected.length === 0}>
            {`Label ${selected.length || ""} selected`}
          </button>
          <button
            type="button"
            className="button"
            disabled={columns.length === 0}
            onClick={() => save(new Blob([columnsToText(columns)]), fileName)}
          >
            Save labels
          </button>
        </div>
      </form>
      <p className="hint">Labels stay in this page; the file can be opened as labels again.</p>
    </details>
  );
}
