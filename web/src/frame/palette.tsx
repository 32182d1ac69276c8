// The command palette: every command, tab, tag and run, found by typing parts of its name.
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { tabs } from "../tabs.ts";
import { Dialog } from "./dialog.tsx";
import { shortcuts } from "./shortcuts.ts";

interface Command {
  readonly kind: "Command" | "Tab" | "Tag" | "Run";
  readonly name: string;
  readonly act: () => void;
}

const mostShown = 50;

function escapeRegex(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function commandsOf({ tags, runs }: Catalog): Command[] {
  const acting = shortcuts.flatMap(({ what, act }): Command[] =>
    act ? [{ kind: "Command", name: what, act }] : [],
  );
  const shown = tabs.map(
    ({ id, title }): Command => ({ kind: "Tab", name: title, act: () => state.showTab(id) }),
  );
  const names = new Set(tags.filter(({ plugin }) => plugin === "scalars").map(({ tag }) => tag));
  const tagCommands = [...names].map((tag): Command => {
    const act = () => state.changeView({ tagFilter: `^${escapeRegex(tag)}$` });
    return { kind: "Tag", name: tag, act };
  });
  const runCommands = runs.map(({ name }): Command => {
    const act = () => state.changeView({ runs: { rule: "only", names: new Set([name]) } });
    return { kind: "Run", name, act };
  });
  return [...acting, ...shown, ...tagCommands, ...runCommands];
}

/** Every word of the query is somewhere in the name; shorter names first. */
function find(commands: readonly Command[], query: string): Command[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = commands.filter(({ name, kind }) => {
    const text = `${name} ${kind}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return words.length > 0 ? found.sort((a, b) => a.name.length - b.name.length) : found;
}

const close = () => state.dialog.set(null);

function run(command: Command | undefined): void {
  if (!command) return;
  close();
  command.act();
}

export function Palette() {
  const catalog = useAtom(state.catalog);
  const [query, setQuery] = useState("");
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const commands = useMemo(() => commandsOf(catalog), [catalog]);
  const found = useMemo(() => find(commands, query).slice(0, mostShown), [commands, query]);
  const move = (to: number) => {
    const next = Math.min(found.length - 1, Math.max(0, to));
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: "nearest" });
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") move(at + 1);
    else if (event.key === "ArrowUp") move(at - 1);
    else if (event.key === "Enter") run(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <Dialog title="Commands" onClose={close}>
      <div className="field">
        <input
          data-first-focus
          role="combobox"
          aria-label="Find a command, tab, tag or run"
          aria-expanded="true"
          aria-controls="palette-list"
          aria-activedescendant={`palette-${at}`}
          placeholder="Find a command, tab, tag or run"
          value={query}
          onKeyDown={onKey}
          onChange={(event) => {
            setQuery(event.target.value);
            setAt(0);
          }}
        />
      </div>
      <div id="palette-list" className="palette" role="listbox" aria-label="Commands" ref={list}>
        {found.map((command, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the text field's
          <div
            key={`${command.kind} ${command.name}`}
            id={`palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            onClick={() => run(command)}
          >
            {command.name}
            <span>{command.kind}</span>
          </div>
        ))}
      </div>
    </Dialog>
  );
}
