// What every tab is given, from the state as it is now.
import { useMemo } from "react";
import * as state from "./app-state.ts";
import { useAtom } from "./atom.ts";
import type { Catalog } from "./catalog/catalog.ts";
import { curation } from "./curation/curation-state.ts";
import { withParams } from "./location.ts";
import { groupColor, runColor, type Theme } from "./runs/run-color.ts";
import { groupOf, groupsIn, type RunGrouping } from "./runs/run-groups.ts";
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

const noRuns: Catalog["runs"] = [];

/** A run's group gives it its colour, by the group's place among all; a run without a group is grey. */
function useGroupColors(grouping: RunGrouping, theme: Theme): (runName: string) => string {
  const catalog = useAtom(state.catalog);
  const hparams = useAtom(state.hparams);
  // Other runs change nothing where each stands for itself.
  const runs = grouping.by === "run" ? noRuns : catalog.runs;
  return useMemo(() => {
    if (grouping.by === "run") return (name) => runColor(name, theme);
    const groupOfRun = groupOf(grouping, hparams);
    const groups = groupsIn(runs, groupOfRun);
    const colors = new Map(groups.map((group, place) => [group, groupColor(place, theme)]));
    return (name) => colors.get(groupOfRun(name)) ?? ungroupedColor[theme];
  }, [grouping, runs, hparams, theme]);
}

/** Current at every render. */
export function useTabProps(): TabProps {
  const { params } = useAtom(state.location);
  const catalog = useAtom(state.catalog);
  const theme = useTheme(useAtom(state.preferences).theme);
  const view = useMemo(() => parseView(params), [params]);
  const own = useAtom(curation);
  const selectedRuns = useMemo(
    () => catalog.runs.filter(({ name }) => isSelected(view.runs, name) && !own.runs[name]?.hidden),
    [catalog, view.runs, own],
  );
  const ownParams = useMemo(
    () => Object.fromEntries(Object.entries(params).filter(([name]) => !isViewSetting(name))),
    [params],
  );
  const groupColorOf = useGroupColors(view.runColorGroup, theme);
  const colorOf = useMemo(
    () => (name: string) => own.runs[name]?.color ?? groupColorOf(name),
    [groupColorOf, own],
  );
  const titleOf = useMemo(() => (name: string) => own.runs[name]?.title ?? name, [own]);
  return {
    ...{ catalog, selectedRuns, colorOf, titleOf, theme, view, params: ownParams, setParams },
    changeView: state.changeView,
  };
}
