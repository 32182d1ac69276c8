// The keyboard shortcuts of a page that follows a server; a report, which follows none, has no such keys.
import { togglePause } from "../session.ts";
import type { Shortcut } from "./shortcuts.ts";

export const liveShortcuts: readonly Shortcut[] = [
  { keys: "p", what: "Pause or resume live updates", act: togglePause },
];
