// The colours of the drawing, read from the page's design tokens, and how colours mix.

export interface Palette {
  readonly ground: string;
  readonly surface: string;
  readonly sunken: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly textSoft: string;
  readonly textFaint: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly warn: string;
  readonly good: string;
  readonly bad: string;
  readonly face: string;
  readonly isDark: boolean;
  /** Ten hues apart for colour-blind eyes too. */
  readonly hues: readonly string[];
}

const HUES = {
  light: [
    ...["#1a73d5", "#d16100", "#088963", "#b25ec5", "#8a7304"],
    ...["#0a96af", "#c23d5d", "#876fe4", "#568502", "#cd5394"],
  ],
  dark: [
    ...["#60a7ff", "#e16c10", "#0bc18d", "#bf6bd2", "#c1a20b"],
    ...["#04a3be", "#fb718c", "#937cf1", "#80b934", "#db5fa1"],
  ],
};

/** The colour of lines on which a variable is changed in place. */
export function referenceColor(theme: "light" | "dark"): string {
  return HUES[theme][2] ?? "";
}

/** Reads the palette that is in force at an element. */
export function readPalette(element: Element, theme: "light" | "dark"): Palette {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ground: token("ground"),
    surface: token("surface"),
    sunken: token("sunken"),
    line: token("line"),
    lineStrong: token("line-strong"),
    text: token("text"),
    textSoft: token("text-soft"),
    textFaint: token("text-faint"),
    accent: token("accent"),
    accentSoft: token("accent-soft"),
    warn: token("warn"),
    good: token("good"),
    bad: token("bad"),
    face: token("face") || "sans-serif",
    isDark: theme === "dark",
    hues: HUES[theme],
  };
}

function channels(color: string): [number, number, number] {
  const hex = color.replace("#", "");
  const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
  const value = Number.parseInt(full.slice(0, 6), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

const mixed = new Map<string, string>();

/** `share` of one `#rrggbb` colour in another. */
export function mix(color: string, into: string, share: number): string {
  const key = `${color}${into}${share}`;
  const known = mixed.get(key);
  if (known) return known;
  const [a, b] = [channels(color), channels(into)];
  const parts = a.map((value, at) => Math.round(value * share + (b[at] ?? 0) * (1 - share)));
  const result = `#${parts.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
  mixed.set(key, result);
  return result;
}

/** The colour of lines that do not stand out: thin ones need more of it on a dark ground. */
export function quietLine({ textFaint, ground, isDark }: Palette): string {
  return mix(textFaint, ground, isDark ? 0.85 : 0.7);
}
