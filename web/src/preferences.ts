// What this browser remembers between visits; it is not part of a link.

export interface Preferences {
  readonly theme: "auto" | "light" | "dark";
  readonly runListWidth: number;
  /** Least width of a card in CSS pixels. */
  readonly cardWidth: number;
  /** Groups of cards that are folded. */
  readonly folded: readonly string[];
  /** Folders of the run list that are folded. */
  readonly foldedRuns: readonly string[];
  /** CSS pixels of the run list's columns that were resized, by id. */
  readonly columnWidths: Readonly<Record<string, number>>;
}

const key = "tb-ts";
const initial: Preferences = {
  ...{ theme: "auto", runListWidth: 264, cardWidth: 340 },
  ...{ folded: [], foldedRuns: [], columnWidths: {} },
};

/** The stored preferences; the defaults where the browser keeps none or something else wrote there. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    return typeof stored === "object" ? { ...initial, ...stored } : initial;
  } catch {
    return initial; // storage is off or holds no JSON: nothing is lost but comfort
  }
}

export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Storage is off or full: the preference holds until the page is closed.
  }
}

export function isNarrowScreen(): boolean {
  return window.matchMedia("(max-width: 720px)").matches;
}
