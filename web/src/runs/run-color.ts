// A run's colour: from its name alone, so it is the same in every tab, session and browser.
import { oklchToHex } from "./oklch.ts";

export type Theme = "light" | "dark";

const hues = 36;
const chroma = 0.165;

/**
 * Four lightnesses a theme, far enough apart to tell runs of like hue from one another without colour vision; each
 * has a contrast of at least 3 : 1 with the theme's ground in every hue (WCAG 1.4.11; run-color.test.ts).
 */
const lightnesses: Readonly<Record<Theme, readonly number[]>> = {
  light: [0.56, 0.42, 0.63, 0.49],
  dark: [0.72, 0.87, 0.63, 0.79],
};

/** The names that come together in most log directories: a chance likeness would be a pity there. */
const wellKnown: Readonly<Record<string, readonly [hueDegrees: number, level: number]>> = {
  train: [255, 0],
  training: [255, 0],
  validation: [45, 0],
  val: [45, 0],
  eval: [45, 0],
  test: [165, 1],
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

function placeOf(name: string): readonly [hueDegrees: number, level: number] {
  if (Object.hasOwn(wellKnown, name)) return wellKnown[name] as readonly [number, number];
  const hash = hashName(name);
  return [((hash % hues) * 360) / hues, Math.floor(hash / hues) % lightnesses.light.length];
}

const known = new Map<string, string>();

/** The colour of a run as `#rrggbb`. */
export function runColor(name: string, theme: Theme): string {
  const key = theme + name;
  const cached = known.get(key);
  if (cached) return cached;
  const [hue, level] = placeOf(name);
  const lightness = lightnesses[theme][level] as number; // the level is taken modulo the levels
  const color = oklchToHex(lightness, chroma, hue);
  known.set(key, color);
  return color;
}
