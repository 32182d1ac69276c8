// The theme on screen: the user's choice, or the system's where the choice is auto.
import { useSyncExternalStore } from "react";
import type { Preferences } from "./preferences.ts";
import type { Theme } from "./runs/run-color.ts";

const darkSystem = window.matchMedia("(prefers-color-scheme: dark)");

function subscribe(listener: () => void): () => void {
  darkSystem.addEventListener("change", listener);
  return () => darkSystem.removeEventListener("change", listener);
}

/** The theme to draw in; also put on the document for the style sheets. */
export function useTheme(choice: Preferences["theme"]): Theme {
  const isDarkSystem = useSyncExternalStore(subscribe, () => darkSystem.matches);
  const theme = choice === "auto" ? (isDarkSystem ? "dark" : "light") : choice;
  // Set while rendering, so that children that read colours from the document draw in the right theme at once.
  if (document.documentElement.dataset.theme !== theme)
    document.documentElement.dataset.theme = theme;
  return theme;
}
