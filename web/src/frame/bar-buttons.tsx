// The buttons at both ends of the top bar, the dashboard's and a report's.
import * as state from "../app-state.ts";
import { useAtom } from "../atom.ts";
import { icons } from "./icons.tsx";
import { nextTheme, toggleRunList } from "./shortcuts.ts";

const themeIcons = { auto: icons.auto, light: icons.sun, dark: icons.moon };

export function RunListButton() {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label="Run list"
      aria-pressed={useAtom(state.isRunListOpen)}
      onClick={toggleRunList}
    >
      {icons.panel}
    </button>
  );
}

export function ThemeButton() {
  const { theme } = useAtom(state.preferences);
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={`Theme: ${theme}`}
      title={`Theme: ${theme}`}
      onClick={nextTheme}
    >
      {themeIcons[theme]}
    </button>
  );
}
