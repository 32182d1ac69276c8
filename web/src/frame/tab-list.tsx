// The tabs: those with data side by side, the others in a menu that says so.
import { type KeyboardEvent, useEffect, useRef } from "react";
import * as state from "../app-state.ts";
import type { Catalog } from "../catalog/catalog.ts";
import type { Tab } from "../tab.ts";
import { tabs } from "../tabs.ts";
import { isActive } from "./tab-panel.tsx";

/** Arrow keys move along the tabs, as the ARIA tab pattern has it. */
function moveAlong(event: KeyboardEvent<HTMLElement>): void {
  const offset = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
  if (!offset) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=tab]")];
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[(at + offset + all.length) % all.length];
  next?.focus();
  next?.click();
}

interface Props {
  readonly current: Tab;
  readonly catalog: Catalog;
}

/** Before the first answer all tabs count as having data; the tab on screen always stands in the row. */
function useSplit({ current, catalog }: Props) {
  const hasData = (tab: Tab) => catalog.generation === 0 || isActive(tab, catalog.plugins);
  return {
    shown: tabs.filter((tab) => hasData(tab) || tab === current),
    inactive: tabs.filter((tab) => !hasData(tab) && tab !== current),
  };
}

export function TabList(props: Props) {
  const { shown, inactive } = useSplit(props);
  return (
    <>
      <div className="tab-list" role="tablist" aria-label="Views" onKeyDown={moveAlong}>
        {shown.map((tab) => (
          <TabButton key={tab.id} tab={tab} isCurrent={tab === props.current} />
        ))}
      </div>
      {inactive.length > 0 && <InactiveMenu inactive={inactive} />}
    </>
  );
}

function TabButton({ tab, isCurrent }: { readonly tab: Tab; readonly isCurrent: boolean }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) button.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [isCurrent]);
  return (
    <button
      ref={button}
      type="button"
      role="tab"
      aria-selected={isCurrent}
      aria-controls={isCurrent ? `panel-${tab.id}` : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => state.showTab(tab.id)}
    >
      {tab.title}
    </button>
  );
}

/** A tab without data can be opened all the same: it tells what would fill it. */
function InactiveMenu({ inactive }: { readonly inactive: readonly Tab[] }) {
  return (
    <select
      className="inactive-tabs"
      aria-label="Views without data"
      title="Views without data"
      value=""
      onChange={(event) => state.showTab(event.target.value)}
    >
      <option value="" disabled hidden>
        Inactive
      </option>
      {inactive.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  );
}
