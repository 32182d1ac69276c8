// The graph tab: a run's graph as nested, foldable scopes.
import { type DragEvent, useState } from "react";
import type { GraphView } from "./draw/graph-view.ts";
import "./graphs.css";
import type { TabProps } from "../tab.ts";
import { GraphCanvas } from "./view/graph-canvas.tsx";
import { GraphMessage } from "./view/graph-message.tsx";
import type { GraphStore } from "./view/graph-store.ts";
import { InfoCard } from "./view/info-card.tsx";
import { OutlineTree } from "./view/outline-tree.tsx";
import { ProfilePanel } from "./view/profile-panel.tsx";
import { Toolbar } from "./view/toolbar.tsx";
import { useGraphSource } from "./view/use-graph-source.ts";
import { useGraphState, useGraphStore } from "./view/use-graph-store.ts";
import { useViewLink } from "./view/use-view-link.ts";

export function GraphsTab(props: TabProps) {
  const store = useGraphStore();
  return store && <GraphPage {...props} store={store} />;
}

/** Takes a file that is dropped on the tab. */
function onFileDrop(take: (file: File) => void) {
  return {
    onDragOver: (event: DragEvent) => event.preventDefault(),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer.files[0];
      if (file) take(file);
    },
  };
}

function GraphPage({ store, ...props }: TabProps & { store: GraphStore }) {
  const { params, setParams, theme } = props;
  const state = useGraphState(store);
  const source = useGraphSource(store, props);
  const [view, setView] = useState<GraphView | null>(null);
  const [isOutlineOpen, setOutlineOpen] = useState(() => innerWidth > 1100);
  const [isProfileWanted, setProfileOpen] = useState<boolean | null>(null);
  const isProfileOpen = isProfileWanted ?? state.outline?.opCount === 0;
  useViewLink({ state, view, isLinkable: source.chosen !== null, params, setParams });
  return (
    <section
      className="graphs"
      aria-label="Graphs"
      data-outline={isOutlineOpen}
      data-trace-only={state.outline?.opCount === 0 && isProfileOpen}
      {...onFileDrop(source.upload)}
    >
      <Toolbar
        {...{ store, state, view, theme, source, isOutlineOpen, isProfileOpen }}
        onToggleOutline={() => setOutlineOpen(!isOutlineOpen)}
        onToggleProfile={() => setProfileOpen(!isProfileOpen)}
      />
      <div className="graph-body">
        {isOutlineOpen && state.outline && (
          <OutlineTree store={store} state={state} outline={state.outline} />
        )}
        <GraphCanvas store={store} state={state} theme={theme} onView={setView} />
        <InfoCard
          {...{ store, state }}
          scalars={{ ...props, graphRun: source.chosen?.run ?? null }}
        />
        <GraphMessage state={state} problem={source.problem} />
      </div>
      {isProfileOpen && state.stats && state.outline && (
        <ProfilePanel store={store} state={state} stats={state.stats} outline={state.outline} />
      )}
    </section>
  );
}
