// For ../../frame/live-shortcuts.ts in a report, where nothing comes after what is there.
import type * as real from "../../frame/live-shortcuts.ts";

export const liveShortcuts: typeof real.liveShortcuts = [];
