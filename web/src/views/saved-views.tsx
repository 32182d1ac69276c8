// Views under a name: the page's address as it is, kept for everybody who looks at this log directory.
import { useState } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { changeCuration, curation } from "../curation/curation-state.ts";
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";

/** Puts the view on screen under a name, in place of one that had it. */
function saveAs(name: string): void {
  const { tab, params } = state.location.get();
  const query = `${new URLSearchParams(params)}#${tab}`;
  const id = crypto.randomUUID();
  changeCuration((from) => ({
    ...from,
    views: [...from.views.filter((view) => view.name !== name), { id, name, query }],
  }));
}

function remove(id: string): void {
  changeCuration((from) => ({ ...from, views: from.views.filter((view) => view.id !== id) }));
}

function show(query: string): void {
  const [params = "", tab = ""] = query.split("#");
  state.goTo({ tab, params: Object.fromEntries(new URLSearchParams(params)) }, "push");
}

function SaveForm() {
  const [name, setName] = useState("");
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        saveAs(name.trim());
        setName("");
      }}
    >
      <span className="field">
        <input
          aria-label="Name of this view"
          placeholder="Name of this view"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </span>
      <button type="submit" className="button" disabled={name.trim() === ""}>
        Save
      </button>
    </form>
  );
}

export function SavedViews() {
  const { views } = useAtom(curation);
  return (
    <Popover label="Saved views" icon={icons.star}>
      {views.length === 0 && (
        <p className="menu-hint">Filters, axes, pins and zooms under a name.</p>
      )}
      {views.map(({ id, name, query }) => (
        <div key={id} className="saved-view">
          <button type="button" className="menu-item" onClick={() => show(query)}>
            {name}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={`Remove the view ${name}`}
            onClick={() => remove(id)}
          >
            {icons.close}
          </button>
        </div>
      ))}
      <SaveForm />
    </Popover>
  );
}
