// Opens vectors and labels from the reader's own disk; nothing of them leaves the page.
import { type ChangeEvent, useState } from "react";
import { embeddingOfFile, parseVectors, VectorsError } from "./own-files.ts";
import type { LoadedEmbedding } from "./projector-source.ts";

/** What the reader opened; null where the log directory's is shown. */
export interface OwnFile {
  readonly vectors: LoadedEmbedding | null;
  /** The text of a metadata file. */
  readonly labels: string | null;
}

interface Props {
  readonly own: OwnFile;
  readonly onOwn: (own: OwnFile) => void;
}

export function FileButtons({ own, onOwn }: Props) {
  const [problem, setProblem] = useState<string | null>(null);
  const openVectors = async (file: File) => {
    try {
      onOwn({ vectors: embeddingOfFile(file.name, parseVectors(await file.text())), labels: null });
      setProblem(null);
    } catch (error) {
      if (!(error instanceof VectorsError)) throw error;
      setProblem(`${file.name}: ${error.message}`);
    }
  };
  const openLabels = async (file: File) => onOwn({ ...own, labels: await file.text() });
  return (
    <>
      <FileButton text="Open vectors (TSV)" onFile={openVectors} />
      <FileButton text="Open labels (TSV)" onFile={openLabels} />
      {(own.vectors || own.labels !== null) && (
        <button
          type="button"
          className="button"
          onClick={() => onOwn({ vectors: null, labels: null })}
        >
          Back to the log directory
        </button>
      )}
      {problem && (
        <p role="alert" className="card-error">
          {problem}
        </p>
      )}
    </>
  );
}

function FileButton(props: {
  readonly text: string;
  readonly onFile: (file: File) => Promise<void>;
}) {
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (file) void props.onFile(file);
    target.value = ""; // the same file may be opened again
  };
  return (
    <label className="button">
      {props.text}
      <input type="file" accept=".tsv,.txt" className="sr-only" onChange={open} />
    </label>
  );
}
