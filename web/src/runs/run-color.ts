// A run's colour: from its name alone, so it is the same in every tab, session and browser.

export type Theme = "light" | "dark";

/**
 * Ten hues at two lightnesses, even steps in OKLCH, neighbours apart in lightness as well as hue so that they stay
 * apart for colour-blind eyes. Each has a contrast of at least 3 : 1 with its theme's ground (WCAG 1.4.11).
 */
const palettes: Readonly<Record<Theme, readonly string[]>> = {
  light: [
    ...["#1a73d5", "#d16100", "#088963", "#b25ec5", "#8a7304"],
    ...["#0a96af", "#c23d5d", "#876fe4", "#568502", "#cd5394"],
    ...["#01519f", "#9c4700", "#016246", "#8c399e", "#625101"],
    ...["#016f82", "#990b3d", "#654abb", "#3c5e01", "#a42c71"],
  ],
  dark: [
    ...["#60a7ff", "#e16c10", "#0bc18d", "#bf6bd2", "#c1a20b"],
    ...["#04a3be", "#fb718c", "#937cf1", "#80b934", "#db5fa1"],
    ...["#aed1fe", "#ffa068", "#2ff0b2", "#ea94fe", "#f1cb1c"],
    ...["#10d0f1", "#feb8c1", "#b9aeff", "#a8e363", "#ff92c7"],
  ],
};

/** The names that come together in most log directories; a shared hash would be a pity there. */
const wellKnown: Readonly<Record<string, number>> = {
  train: 0,
  training: 0,
  validation: 1,
  val: 1,
  eval: 1,
  test: 2,
};

/** FNV-1a over UTF-16 code units, mixed once more as its low bits are weak. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** The colour of a run as `#rrggbb`. */
export function runColor(name: string, theme: Theme): string {
  const palette = palettes[theme];
  const index = wellKnown[name] ?? hashName(name) % palette.length;
  return palette[index] as string; // the index is taken modulo the length
}
