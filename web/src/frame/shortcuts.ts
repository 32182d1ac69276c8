// The keyboard shortcuts of the page: what each does, and the one listener that carries them out.
import * as state from "../app-state.ts";
import { liveShortcuts } from "./live-shortcuts.ts";

export interface Shortcut {
  readonly keys: string;
  readonly what: string;
  /** Absent where the keys or gestures act on the focused chart. */
  readonly act?: () => void;
}

function focusField(name: string): void {
  document.querySelector<HTMLInputElement>(`input[data-field="${name}"]`)?.focus();
}

export function toggleRunList(): void {
  state.isRunListOpen.set(!state.isRunListOpen.get());
}

export function nextTheme(): void {
  const order = { auto: "light", light: "dark", dark: "auto" } as const;
  state.changePreferences({ theme: order[state.preferences.get().theme] });
}

export const shortcuts: readonly Shortcut[] = [
  { keys: "?", what: "Show this sheet", act: () => state.dialog.set("help") },
  {
    keys: "k",
    what: "Find a command, tab, tag or run (also Ctrl or ⌘ + k)",
    act: () => state.dialog.set("palette"),
  },
  { keys: "/", what: "Filter tags", act: () => focusField("tagFilter") },
  { keys: "r", what: "Filter runs", act: () => focusField("runFilter") },
  { keys: "[", what: "Show or hide the run list", act: toggleRunList },
  { keys: "s", what: "Smoothing on or off", act: state.toggleSmoothing },
  { keys: "t", what: "Theme: auto, light, dark", act: nextTheme },
  ...liveShortcuts,
  { keys: "Drag", what: "Zoom into a chart; a flat drag zooms steps only" },
  { keys: "Ctrl or Alt + wheel", what: "Zoom a chart at the pointer" },
  { keys: "Shift + drag", what: "Pan a chart" },
  { keys: "Double-click or 0", what: "Reset a chart's zoom" },
  { keys: "Click or Enter", what: "Pin a chart's tooltip, or let it go (also Escape)" },
  { keys: "c", what: "Copy the tooltip of the focused chart as a table" },
  { keys: "← →", what: "Move the cursor of the focused chart; with Shift by ten" },
  { keys: "m", what: "Select the step at the cursor in all charts; with Shift a range" },
  { keys: "+ −", what: "Zoom the focused chart" },
  { keys: "a", what: "Hear the focused chart's curve at the cursor, or end it" },
  { keys: "Two fingers", what: "Zoom and move a chart on a touch screen" },
];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input, select, textarea, dialog *");
}

/** Carries out the shortcuts, but not while the user types or holds a modifier. */
export function listenForShortcuts(): () => void {
  function onKey(event: KeyboardEvent): void {
    const isPalette = (event.ctrlKey || event.metaKey) && event.key === "k";
    if (isPalette) state.dialog.set("palette");
    if (isPalette) event.preventDefault();
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const shortcut = shortcuts.find(({ keys, act }) => act && keys === event.key);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.act?.();
  }
  window.addEventListener("keydown", onKey);
  return () => window.removeEventListener("keydown", onKey);
}
