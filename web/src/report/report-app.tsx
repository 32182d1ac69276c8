// A report on screen: its title above, its runs at the left, its charts beside them.
import { useEffect } from "react";
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { formatTime } from "../charts/format.ts";
import { RunListButton, ThemeButton } from "../frame/bar-buttons.tsx";
import { Dialogs } from "../frame/dialogs.tsx";
import { listenForShortcuts } from "../frame/shortcuts.ts";
import { RunList } from "../runs/run-list.tsx";
import { TimeSeriesTab } from "../time-series/index.tsx";
import { useTabProps } from "../use-tab-props.ts";
import { contents } from "./report-contents.ts";
import { ReportHparams } from "./report-hparams.tsx";

function Head() {
  useEffect(listenForShortcuts, []);
  return (
    <header className="top-bar">
      <RunListButton />
      <h1 className="report-title">{contents.title}</h1>
      <span className="spring" />
      <time className="report-made">{formatTime(contents.madeTimeSec)}</time>
      <ThemeButton />
    </header>
  );
}

export function ReportApp() {
  const props = useTabProps();
  const isRunListOpen = useAtom(state.isRunListOpen);
  return (
    <div className="app">
      <Head />
      {isRunListOpen && <RunList {...props} />}
      <main className="content">
        <section className="tab-panel" aria-label="Charts of the report">
          <ReportHparams {...props} />
          <TimeSeriesTab {...props} />
        </section>
      </main>
      <Dialogs />
    </div>
  );
}
