// Changes which runs are selected, in the shortest form for the URL.
import type { TabProps } from "../tab.ts";
import { isSelected, type RunSelection, shortest, withRuns } from "./selection.ts";

type Props = Pick<TabProps, "catalog" | "view" | "changeView">;

function select({ catalog, changeView }: Props, selection: RunSelection): void {
  changeView({
    runs: shortest(
      selection,
      catalog.runs.map(({ name }) => name),
    ),
  });
}

export function showRuns(props: Props, names: readonly string[], isShown: boolean): void {
  select(props, withRuns(props.view.runs, names, isShown));
}

/** Shows these runs and no others. */
export function showOnly(props: Props, names: readonly string[]): void {
  select(props, { rule: "only", names: new Set(names) });
}

/** Of these runs, shows those that were hidden and hides the others. */
export function invertRuns(props: Props, names: readonly string[]): void {
  const shown = names.filter((name) => isSelected(props.view.runs, name));
  select(props, withRuns(withRuns(props.view.runs, names, true), shown, false));
}
