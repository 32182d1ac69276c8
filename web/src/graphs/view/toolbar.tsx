// The graph tab's controls: which graph, search, colours, direction, view, upload and export.
import { useRef } from "react";
import { COLOUR_MODES, type ColourMode, isModeAvailable } from "../draw/colouring.ts";
import type { GraphView } from "../draw/graph-view.ts";
import { GraphExport } from "./graph-export.tsx";
import { graphIcons } from "./graph-icons.tsx";
import { GRAPH_KEYS } from "./graph-keys.ts";
import type { GraphState } from "./graph-state.ts";
import type { GraphStore } from "./graph-store.ts";
import { MODE_NAMES } from "./legend.tsx";
import { SignList } from "./sign-list.tsx";
import { Select, SourceChoice } from "./source-choice.tsx";
import type { useGraphSource } from "./use-graph-source.ts";
import "./toolbar.css";

interface Props {
  readonly store: GraphStore;
  readonly state: GraphState;
  readonly view: GraphView | null;
  readonly theme: "light" | "dark";
  readonly source: ReturnType<typeof useGraphSource>;
  readonly isOutlineOpen: boolean;
  readonly onToggleOutline: () => void;
  readonly isProfileOpen: boolean;
  readonly onToggleProfile: () => void;
}

function countText({ found, foundAt, query }: GraphState): string {
  if (query === "") return "";
  if (found === null) return "not a pattern";
  if (found.length === 0) return "none";
  return foundAt < 0 ? String(found.length) : `${foundAt + 1}/${found.length}`;
}

function Search({ store, state }: Pick<Props, "store" | "state">) {
  const isBroken = state.found === null;
  return (
    <div className="graph-search">
      <div className="field" data-invalid={isBroken}>
        <input
          data-field="tagFilter"
          type="search"
          aria-label="Search nodes by regular expression"
          aria-invalid={isBroken}
          placeholder="Search nodes (regex)"
          value={state.query}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => store.search(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter") void store.goToFound(event.shiftKey ? -1 : 1);
            if (event.key === "Escape") store.search("");
          }}
        />
        <output className="graph-found" aria-label="Search results">
          {countText(state)}
        </output>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label="Previous result"
        disabled={!state.found?.length}
        onClick={() => void store.goToFound(-1)}
      >
        {graphIcons.up}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Next result"
        disabled={!state.found?.length}
        onClick={() => void store.goToFound(1)}
      >
        {graphIcons.down}
      </button>
    </div>
  );
}

function Toggle({
  label,
  shortcut,
  isOn,
  onChange,
  children,
}: {
  label: string;
  /** The key that presses it while the drawing has the focus, where the keys do not know it otherwise. */
  shortcut?: string;
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={label}
      aria-pressed={isOn}
      aria-keyshortcuts={shortcut}
      onClick={() => onChange(!isOn)}
    >
      {children}
    </button>
  );
}

function ViewButtons({ store, state, view }: Pick<Props, "store" | "state" | "view">) {
  return (
    <div className="graph-buttons">
      <Toggle
        label="Trace inputs of the selected node"
        isOn={state.isTracing}
        onChange={(isOn) => void store.setTracing(isOn)}
      >
        {graphIcons.trace}
      </Toggle>
      <Toggle
        label="Set nodes of very many edges aside"
        isOn={state.byDegree}
        onChange={(isOn) => void store.setByDegree(isOn)}
      >
        {graphIcons.aside}
      </Toggle>
      <Toggle
        label="Inputs at the top"
        isOn={state.direction === "down"}
        onChange={(isOn) => void store.setDirection(isOn ? "down" : "up")}
      >
        {graphIcons.flip}
      </Toggle>
      <button
        type="button"
        className="icon-button"
        aria-label="Zoom out"
        onClick={() => view?.zoom(1 / 1.35)}
      >
        {graphIcons.minus}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Zoom in"
        onClick={() => view?.zoom(1.35)}
      >
        {graphIcons.plus}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Fit to screen"
        title="Fit to screen"
        onClick={() => view?.fit()}
      >
        {graphIcons.fit}
      </button>
    </div>
  );
}

/** What the keys do while the drawing has the focus, and what its signs mean. */
function KeysSheet({ theme }: Pick<Props, "theme">) {
  return (
    <details className="graph-menu">
      <summary className="icon-button" aria-label="Keys and signs" title="Keys and signs">
        {graphIcons.keys}
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, which keys can do only where it has the focus */}
      <section className="graph-menu-items graph-keys" aria-label="Keys and signs" tabIndex={0}>
        <dl>
          {GRAPH_KEYS.map(([keys, what]) => (
            <div key={keys}>
              <dt>{keys}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <SignList theme={theme} />
      </section>
    </details>
  );
}

function Upload({ onUpload }: { onUpload: (file: File) => void }) {
  const inputRef = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label="Open a .pbtxt or .pb file"
        aria-keyshortcuts="u"
        title="Open a .pbtxt or .pb file (or drop it on the graph)"
        onClick={() => inputRef.current?.click()}
      >
        {graphIcons.upload}
      </button>
      <input
        ref={inputRef}
        type="file"
        hidden
        accept=".pbtxt,.pb,.txt,.prototxt,.graphdef,.json,.gz"
        data-testid="graph-file"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onUpload(file);
          event.target.value = "";
        }}
      />
    </>
  );
}

export function Toolbar(props: Props) {
  const { store, state, source } = props;
  const { facets } = state;
  const modes = facets ? COLOUR_MODES.filter((mode) => isModeAvailable(mode, facets)) : ["none"];
  return (
    <div className="graph-toolbar" role="toolbar" aria-label="Graph">
      <Toggle
        label="Outline"
        shortcut="o"
        isOn={props.isOutlineOpen}
        onChange={props.onToggleOutline}
      >
        {graphIcons.outline}
      </Toggle>
      <SourceChoice choices={source.choices} chosen={source.chosen} onChoose={source.choose} />
      <Select
        label="Colour"
        value={state.mode}
        options={modes.map((mode) => [mode, MODE_NAMES[mode as ColourMode]])}
        onChange={(mode) => store.setMode(mode as ColourMode)}
      />
      {source.comparable.length > 0 && (
        <Select
          label="Compare"
          value={source.comparedWith}
          options={[
            ["", "with none"],
            ...source.comparable.map((title) => [title, title] as const),
          ]}
          onChange={source.compare}
        />
      )}
      <KeysSheet theme={props.theme} />
      <div className="graph-tools">
        <Search store={store} state={state} />
        {state.stats && (
          <Toggle
            label="Timeline and table of the profiled step"
            shortcut="p"
            isOn={props.isProfileOpen}
            onChange={props.onToggleProfile}
          >
            {graphIcons.profile}
          </Toggle>
        )}
        <ViewButtons store={store} state={state} view={props.view} />
        <Upload onUpload={source.upload} />
        <GraphExport store={store} state={state} theme={props.theme} />
      </div>
    </div>
  );
}
