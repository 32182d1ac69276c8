// The frame around the tabs: top bar, run list, notices, and the tab on screen.
import * as state from "./app-state.ts";
import { useAtom } from "./atom.ts";
import { Dialogs } from "./frame/dialogs.tsx";
import { Notices } from "./frame/notices.tsx";
import { TabPanel } from "./frame/tab-panel.tsx";
import { TopBar } from "./frame/top-bar.tsx";
import { RunList } from "./runs/run-list.tsx";
import { tabOf } from "./tabs.ts";
import { useTabProps } from "./use-tab-props.ts";

export function App() {
  const props = useTabProps();
  const tab = tabOf(useAtom(state.location).tab);
  const isRunListOpen = useAtom(state.isRunListOpen);
  return (
    <div className="app">
      <TopBar tab={tab} catalog={props.catalog} />
      {isRunListOpen && <RunList {...props} />}
      <main className="content">
        <Notices />
        <TabPanel tab={tab} {...props} />
      </main>
      <Dialogs />
    </div>
  );
}
