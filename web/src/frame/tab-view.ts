// The code of the tab on screen, loaded when it is first shown.
import { type ComponentType, useEffect, useState } from "react";
import type { Tab, TabProps } from "../tab.ts";

type View = ComponentType<TabProps>;

const loaded = new Map<string, View>();

/** Loads a tab's code once. Rejects where it cannot be fetched; the next call tries again. */
export async function loadView(tab: Tab): Promise<View> {
  const view = loaded.get(tab.id) ?? (await tab.load()).default;
  loaded.set(tab.id, view);
  return view;
}

/**
 * The tab's view, null while its code is on the way. Not React's `lazy`: once that has shown a fallback, React
 * holds the view back for 300 ms although its code is there. Throws in the rendering what `loadView` rejects with.
 */
export function useTabView(tab: Tab): View | null {
  const [, setAnswer] = useState<View | null>(null);
  useEffect(() => {
    let isCurrent = true;
    loadView(tab).then(
      (view) => isCurrent && setAnswer(() => view),
      (error: unknown) =>
        isCurrent &&
        setAnswer(() => {
          throw error;
        }),
    );
    return () => {
      isCurrent = false;
    };
  }, [tab]);
  return loaded.get(tab.id) ?? null;
}
