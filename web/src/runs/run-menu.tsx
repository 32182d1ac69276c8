// What a user can say of a run: title, colour, star, hidden, note.
import type { RunInfo } from "../catalog/catalog.ts";
import { changeRun, type RunCuration } from "../curation/curation-state.ts";
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";

interface Props {
  readonly run: RunInfo;
  readonly own: RunCuration;
  readonly color: string;
}

function Flags({ run, own }: Props) {
  const flags = [
    { key: "starred", text: "Star" },
    { key: "hidden", text: "Hide from the list" },
  ] as const;
  return flags.map(({ key, text }) => (
    <label key={key} className="setting">
      <span>{text}</span>
      <input
        type="checkbox"
        checked={own[key] ?? false}
        onChange={(event) => changeRun(run.name, { [key]: event.target.checked })}
      />
    </label>
  ));
}

function splitLabels(text: string): string[] {
  const labels = text.split(",").map((label) => label.trim());
  return [...new Set(labels.filter(Boolean))];
}

/** Texts are written when the user leaves the field, not at each key. */
function Texts({ run, own }: Props) {
  return (
    <>
      <label className="setting">
        <span>Title</span>
        <span className="field">
          <input
            key={own.title}
            defaultValue={own.title ?? ""}
            placeholder={run.name}
            onBlur={(event) => changeRun(run.name, { title: event.target.value.trim() })}
          />
        </span>
      </label>
      <label className="setting">
        <span>Tags</span>
        <span className="field">
          <input
            key={own.tags?.join()}
            defaultValue={own.tags?.join(", ") ?? ""}
            placeholder="baseline, v2"
            onBlur={(event) => changeRun(run.name, { tags: splitLabels(event.target.value) })}
          />
        </span>
      </label>
      <label className="setting is-tall">
        <span>Note</span>
        <textarea
          key={own.note}
          defaultValue={own.note ?? ""}
          rows={3}
          onBlur={(event) => changeRun(run.name, { note: event.target.value.trim() })}
        />
      </label>
    </>
  );
}

export function RunMenu(props: Props) {
  const { run, own, color } = props;
  return (
    <Popover label={`About ${run.name}`} icon={icons.more}>
      <p className="menu-title">{run.name}</p>
      <label className="setting">
        <span>Colour</span>
        <span className="color-choice">
          {own.color && (
            <button
              type="button"
              className="button"
              onClick={() => changeRun(run.name, { color: "" } as RunCuration)}
            >
              As by name
            </button>
          )}
          <input
            type="color"
            value={color}
            onChange={(event) => changeRun(run.name, { color: event.target.value })}
          />
        </span>
      </label>
      <Texts {...props} />
      <Flags {...props} />
    </Popover>
  );
}
