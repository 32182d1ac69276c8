// A run's colour: from its name alone, so it is the same in every tab, session and browser. A group's: from its place.
import { oklchToHex } from "./oklch.ts";

export type Theme = "light" | "dark";

const chroma = 0.165;

/**
 * Four lightnesses a theme, far enough apart to tell runs of like hue from one another without colour vision; each
 * has a contrast of at least 3 : 1 with the theme's ground in every hue (WCAG 1.4.11; run-color.test.ts).
 */
const lightnesses: Readonly<Record<Theme, readonly number[]>> = {
  light: [0.56, 0.42, 0.63, 0.49],
  dark: [0.72, 0.87, 0.63, 0.79],
};

/**
 * What runs below one parent are called that differ in the data they saw: always these turns of the hue and levels
 * apart, so that no chance makes them alike.
 */
const roles: readonly { readonly name: RegExp; readonly turn: number; readonly levels: number }[] =
  [
    { name: /(^|[/_. -])train(ing)?$/i, turn: 0, levels: 0 },
    { name: /(^|[/_. -])(val|valid|validation|eval|evaluation|dev)$/i, turn: 150, levels: 0 },
    { name: /(^|[/_. -])test(ing)?$/i, turn: -90, levels: 1 },
  ];

/** Blue, for the roles of runs without a parent and for the first group. */
const rootHue = 255;

/**
 * Four numbers go round the circle at one lightness, the next four at the next, a little turned. Found by trying turns
 * in half degrees for the least likeness among 8, 12, 20 and 30 numbers; golden-angle steps with a level a number bring
 * numbers 8 apart three times as close.
 */
const numberTurn = 86.5;
const numbersPerLevel = 4;

/** FNV-1a over UTF-16 code units, mixed once more as its low bits are weak. */
function hashName(name: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < name.length; at++) {
    hash = Math.imul(hash ^ name.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A place on the colour circle, in degrees and steps through the lightnesses; both may go round. */
interface Place {
  readonly turn: number;
  readonly level: number;
}

/** How many digits a sweep's decimals may differ by, `0.1` and `0.01`, before they meet other members. */
const numbersPerZero = 10;

/** The last number of a name, and the name without it; zeros after a decimal point count as places of their own. */
function numberOf(name: string): { readonly stem: string; readonly number: number } {
  const found = /(\.?)(\d+)(?!.*\d)/s.exec(name);
  if (!found) return { stem: name, number: 0 };
  const [whole, point, digits = ""] = found;
  const zeros = point ? digits.length - digits.replace(/^0+/, "").length : 0;
  const stem = `${name.slice(0, found.index)}#${name.slice(found.index + whole.length)}`;
  return { stem, number: (Number(digits) % 1e6) + zeros * numbersPerZero };
}

/** The place of a number of a family that begins at `first`. */
function placeAfter(first: Place, number: number): Place {
  return {
    turn: first.turn + number * numberTurn,
    level: first.level + Math.floor(number / numbersPerLevel),
  };
}

/** Names that differ in their last number alone are spread by it; others by chance. */
function familyPlace(name: string): Place {
  const { stem, number } = numberOf(name);
  const hash = hashName(stem);
  return placeAfter({ turn: hash % 360, level: Math.floor(hash / 360) }, number);
}

function placeOf(name: string): Place {
  const role = roles.find((one) => one.name.test(name));
  if (!role) return familyPlace(name);
  const parent = name.replace(role.name, "");
  // A parent may have points itself: its own colour is another than its children's.
  const { turn, level } = parent ? familyPlace(`${parent}/`) : { turn: rootHue, level: 0 };
  return { turn: turn + role.turn, level: level + role.levels };
}

function colorAt({ turn, level }: Place, theme: Theme): string {
  const levels = lightnesses[theme];
  return oklchToHex(levels[level % levels.length] as number, chroma, turn % 360);
}

const known = new Map<string, string>();

/**
 * The colour of a run as `#rrggbb`. Of one numbered family (`run-1`, `run-2`, …) 12 neighbours keep 0.07 apart in OKLab
 * and 20 keep 0.03; train, validation and test of one parent 0.12. Unlike names meet by chance, as in any function of
 * the name alone: among 10 of them some pair is closer than 0.05 in three cases of four, among 6 in two of five.
 */
export function runColor(name: string, theme: Theme): string {
  const key = theme + name;
  const cached = known.get(key);
  if (cached) return cached;
  const color = colorAt(placeOf(name), theme);
  known.set(key, color);
  return color;
}

/** The colour of the group at a place from 0: 12 neighbours keep 0.07 apart, whatever their names. */
export function groupColor(place: number, theme: Theme): string {
  return colorAt(placeAfter({ turn: rootHue, level: 0 }, place), theme);
}
