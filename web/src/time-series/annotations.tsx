// Remarks at steps: written below the large chart, shown on every chart of the tag.
import { type FormEvent, useState } from "react";
import { useAtom } from "../atom.ts";
import { formatStep } from "../charts/format.ts";
import { changeCuration, curation } from "../curation/curation-state.ts";
import { icons } from "../frame/icons.tsx";

function add(tag: string, step: number, text: string): void {
  const id = crypto.randomUUID();
  changeCuration((from) => ({
    ...from,
    annotations: [...from.annotations, { id, step, text, tag }],
  }));
}

function remove(id: string): void {
  changeCuration((from) => ({
    ...from,
    annotations: from.annotations.filter((annotation) => annotation.id !== id),
  }));
}

/** `cursorStep` is what the pointer was last on: the step that a remark is most likely about. */
export function Annotations(props: { readonly tag: string; readonly cursorStep: number | null }) {
  const { tag, cursorStep } = props;
  const own = useAtom(curation).annotations.filter((annotation) => annotation.tag === tag);
  const [step, setStep] = useState("");
  const [text, setText] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add(tag, Number(step === "" ? cursorStep : step), text.trim());
    setText("");
    setStep("");
  };
  return (
    <section className="annotations" aria-label="Remarks">
      {own.map((annotation) => (
        <p key={annotation.id}>
          <b>{formatStep(annotation.step)}</b> {annotation.text}
          <button
            type="button"
            className="icon-button"
            aria-label={`Remove the remark at step ${annotation.step}`}
            onClick={() => remove(annotation.id)}
          >
            {icons.close}
          </button>
        </p>
      ))}
      <form className="save-form" onSubmit={submit}>
        <input
          type="number"
          className="number"
          aria-label="Step of the remark"
          placeholder={cursorStep === null ? "Step" : String(cursorStep)}
          value={step}
          onChange={(event) => setStep(event.target.value)}
        />
        <span className="field">
          <input
            aria-label="Remark at a step"
            placeholder="Remark at this step"
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </span>
        <button
          type="submit"
          className="button"
          disabled={text.trim() === "" || (step === "" && cursorStep === null)}
        >
          Add
        </button>
      </form>
    </section>
  );
}
