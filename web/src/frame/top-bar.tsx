// The top bar: run list switch, tabs, live badge, theme and help.
import { useEffect } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { togglePause } from "../session.ts";
import type { Tab } from "../tab.ts";
import { RunListButton, ThemeButton } from "./bar-buttons.tsx";
import { icons } from "./icons.tsx";
import { listenForShortcuts } from "./shortcuts.ts";
import { TabList } from "./tab-list.tsx";

const badges = {
  connecting: { text: "Connecting", hint: "Connecting to the server" },
  live: { text: "Live", hint: "New points appear by themselves. Click to pause." },
  reconnecting: { text: "Reconnecting", hint: "The server cannot be reached; trying again" },
  paused: { text: "Paused", hint: "Live updates are paused. Click to resume." },
} as const;

function LiveBadge() {
  const liveState = useAtom(state.liveState);
  const { text, hint } = badges[liveState];
  return (
    <button
      type="button"
      className="live-badge"
      data-state={liveState}
      title={hint}
      onClick={togglePause}
    >
      {text}
    </button>
  );
}

export function TopBar({ tab, catalog }: { readonly tab: Tab; readonly catalog: Catalog }) {
  useEffect(listenForShortcuts, []);
  return (
    <header className="top-bar">
      <RunListButton />
      <h1 className="brand">
        {icons.logo}
        <span>tb-ts</span>
      </h1>
      <TabList current={tab} catalog={catalog} />
      <span className="spring" />
      <span className="logdir" title={catalog.logdir}>
        <bdi>{catalog.logdir}</bdi>
      </span>
      <LiveBadge />
      <ThemeButton />
      <button
        type="button"
        className="icon-button help-button"
        aria-label="Keyboard and mouse"
        title="Keyboard and mouse (?)"
        onClick={() => state.dialog.set("help")}
      >
        {icons.help}
      </button>
    </header>
  );
}
