// What every tab is given, from the state as it is now.
import type { Curation } from "@tb-ts/client";
import { useMemo } from "react";
import * as state from "./app-state.ts";
import { useAtom } from "./atom.ts";
import { curation } from "./curation/curation-state.ts";
import { withParams } from "./location.ts";
import { runColor, type Theme } from "./runs/run-color.ts";
import { type GroupOf, groupOf } from "./runs/run-groups.ts";
import { isSelected } from "./runs/selection.ts";
import type { TabProps } from "./tab.ts";
import { useTheme } from "./theme.ts";
import { isViewSetting, parseView } from "./view.ts";

function setParams(
  changes: Readonly<Record<string, string | null>>,
  history: "push" | "replace" = "replace",
): void {
  state.goTo(withParams(state.location.get(), changes), history);
}

const ungroupedColor = { light: "#7a828f", dark: "#8a92a0" } as const;

/** A run has the colour that the user gave it, or else its group's colour; a run without a group is grey. */
function colorsOf(groupOfRun: GroupOf, theme: Theme, own: Curation): (name: string) => string {
  return (name) => {
    const chosen = own.runs[name]?.color;
    if (chosen) return chosen;
    const group = groupOfRun(name);
    return group === null ? ungroupedColor[theme] : runColor(group, theme);
  };
}

/** Current at every render. */
export function useTabProps(): TabProps {
  const { params } = useAtom(state.location);
  const catalog = useAtom(state.catalog);
  const theme = useTheme(useAtom(state.preferences).theme);
  const view = useMemo(() => parseView(params), [params]);
  const own = useAtom(curation);
  const hparams = useAtom(state.hparams);
  const selectedRuns = useMemo(
    () => catalog.runs.filter(({ name }) => isSelected(view.runs, name) && !own.runs[name]?.hidden),
    [catalog, view.runs, own],
  );
  const ownParams = useMemo(
    () => Object.fromEntries(Object.entries(params).filter(([name]) => !isViewSetting(name))),
    [params],
  );
  const colorOf = useMemo(
    () => colorsOf(groupOf(view.runColorGroup, hparams), theme, own),
    [view.runColorGroup, hparams, theme, own],
  );
  const titleOf = useMemo(() => (name: string) => own.runs[name]?.title ?? name, [own]);
  return {
    ...{ catalog, selectedRuns, colorOf, titleOf, theme, view, params: ownParams, setParams },
    changeView: state.changeView,
  };
}
