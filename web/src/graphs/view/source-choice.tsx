// Choosing which graph is shown.
import { useId } from "react";
import type { GraphChoice, GraphType } from "./graph-source.ts";

const TYPE_NAMES: Readonly<Record<GraphType, string>> = {
  op: "Op graph",
  conceptual: "Conceptual graph",
  profile: "Profile",
};

interface SourceProps {
  readonly choices: readonly GraphChoice[];
  readonly chosen: GraphChoice | null;
  readonly onChoose: (choice: GraphChoice) => void;
}

/** A labelled choice. */
export function Select({
  label,
  value,
  options,
  onChange,
}: {
  label: string;
  value: string;
  options: readonly (readonly [value: string, text: string])[];
  onChange: (value: string) => void;
}) {
  const id = useId();
  return (
    <span className="graph-select">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}

/** Run, tag and type; each offers what the ones before leave. */
export function SourceChoice({ choices, chosen, onChoose }: SourceProps) {
  if (!chosen) return null;
  const runs = [...new Set(choices.map(({ run }) => run))];
  const ofRun = choices.filter(({ run }) => run === chosen.run);
  const tags = [...new Set(ofRun.map(({ tag }) => tag))];
  const ofTag = ofRun.filter(({ tag }) => tag === chosen.tag);
  const choose = (found: GraphChoice | undefined) => found && onChoose(found);
  return (
    <>
      <Select
        label="Run"
        value={chosen.run}
        options={runs.map((run) => [run, run])}
        onChange={(run) => choose(choices.find((choice) => choice.run === run))}
      />
      {(tags.length > 1 || tags[0] !== null) && (
        <Select
          label="Tag"
          value={chosen.tag ?? ""}
          options={tags.map((tag) => [tag ?? "", tag ?? "(the run's own)"])}
          onChange={(tag) => choose(ofRun.find((choice) => (choice.tag ?? "") === tag))}
        />
      )}
      <Select
        label="Type"
        value={chosen.type}
        options={ofTag.map(({ type }) => [type, TYPE_NAMES[type]])}
        onChange={(type) => choose(ofTag.find((choice) => choice.type === type))}
      />
    </>
  );
}
