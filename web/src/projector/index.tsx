// The Projector tab: points of many dimensions in two or three, found by name, and their neighbours.
import { useMemo, useState } from "react";
import { type Answer, useAnswer } from "../cards/use-answer.ts";
import type { TabProps } from "../tab.ts";
import { FileButtons, type OwnFile } from "./file-buttons.tsx";
import { parseMetadata } from "./metadata.ts";
import {
  type Embedding,
  fetchEmbedding,
  fetchEmbeddings,
  type LoadedEmbedding,
} from "./projector-source.ts";
import { ProjectorView } from "./projector-view.tsx";
import "../cards/cards.css";
import "./projector.css";

const keyOf = ({ run, name }: Embedding) => JSON.stringify([run, name]);

/** The tensor that the URL names, or the first one, of a selected run where one has any. */
function chosenOf(
  embeddings: readonly Embedding[],
  { params, selectedRuns }: TabProps,
): Embedding | null {
  const named = embeddings.find(
    ({ run, name }) => run === params.tensorRun && name === params.tensor,
  );
  const selected = new Set(selectedRuns.map(({ name }) => name));
  return named ?? embeddings.find(({ run }) => selected.has(run)) ?? embeddings[0] ?? null;
}

export function ProjectorTab(props: TabProps) {
  const answer = useAnswer(String(props.catalog.generation), fetchEmbeddings);
  const [own, setOwn] = useState<OwnFile>({ vectors: null, labels: null });
  if (answer.kind !== "ready") return <Waiting answer={answer} what="The list of tensors" />;
  const chosen = chosenOf(answer.value, props);
  if (!chosen) return <p className="nothing-shown">No configuration names a tensor.</p>;
  return (
    <section className="projector" aria-label="Projector">
      <div className="tab-toolbar" role="toolbar" aria-label="Tensor">
        <TensorChoice {...props} embeddings={answer.value} chosen={chosen} />
        <FileButtons own={own} onOwn={setOwn} />
      </div>
      {own.vectors ? (
        <Tensor
          key={own.vectors.embedding.name}
          {...props}
          answered={own.vectors}
          labels={own.labels}
        />
      ) : (
        <LoadedTensor key={keyOf(chosen)} {...props} embedding={chosen} labels={own.labels} />
      )}
    </section>
  );
}

function Waiting({ answer, what }: { readonly answer: Answer<unknown>; readonly what: string }) {
  if (answer.kind === "failed")
    return <p role="alert" className="nothing-shown card-error">{`${what}: ${answer.message}`}</p>;
  return (
    <p className="nothing-shown" role="status">
      Loading…
    </p>
  );
}

function TensorChoice({
  embeddings,
  chosen,
  setParams,
}: TabProps & { readonly embeddings: readonly Embedding[]; readonly chosen: Embedding }) {
  return (
    <label>
      Tensor
      <select
        value={keyOf(chosen)}
        onChange={(event) => {
          const [tensorRun, tensor] = JSON.parse(event.target.value) as [string, string]; // a keyOf
          setParams({ tensorRun, tensor, labelBy: null, colorBy: null, components: null }, "push");
        }}
      >
        {embeddings.map((each) => (
          <option key={keyOf(each)} value={keyOf(each)}>
            {`${each.run} · ${each.name} (${each.rows.toLocaleString("en-US")} × ${each.dims})`}
          </option>
        ))}
      </select>
    </label>
  );
}

type TensorProps = TabProps & { readonly labels: string | null };

function LoadedTensor({ embedding, ...props }: TensorProps & { readonly embedding: Embedding }) {
  const answer = useAnswer("once", (signal) => fetchEmbedding(embedding, signal));
  if (answer.kind !== "ready") return <Waiting answer={answer} what={embedding.name} />;
  return <Tensor {...props} answered={answer.value} />;
}

/** A tensor with its own labels, or those that the reader opened or changed. */
function Tensor({
  answered,
  labels,
  ...props
}: TensorProps & { readonly answered: LoadedEmbedding }) {
  const { points, embedding, problems } = answered;
  const [columns, setColumns] = useState(answered.columns);
  const [opened, setOpened] = useState<string | null>(null);
  if (labels !== opened) {
    setOpened(labels);
    setColumns(labels === null ? answered.columns : parseMetadata(labels, points.count));
  }
  const loaded = useMemo(() => ({ ...answered, columns }), [answered, columns]);
  return (
    <>
      {points.count < embedding.rows && (
        <p className="projector-note">
          {`The first ${points.count.toLocaleString("en-US")} of ${embedding.rows.toLocaleString("en-US")} rows are loaded.`}
        </p>
      )}
      {problems.map((problem) => (
        <p key={problem} role="alert" className="projector-note card-error">
          {problem}
        </p>
      ))}
      <ProjectorView {...props} loaded={loaded} onColumns={setColumns} />
    </>
  );
}
