import { expect, test } from "vitest";
import { groupColor, runColor, type Theme } from "./run-color.ts";

const names = Array.from({ length: 2000 }, (_, at) => `sweep/run-${at}`);

/** Relative luminance as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each<[Theme, string]>([
  ["light", "#ffffff"],
  ["dark", "#15181e"],
])("every colour of the %s theme stands out from its ground", (theme, ground) => {
  for (const name of [...names, "train", "validation", "test"])
    expect(contrast(runColor(name, theme), ground), runColor(name, theme)).toBeGreaterThanOrEqual(
      3,
    );
});

test("a name has its colour whatever else there is", () => {
  expect(runColor("sweep/lr=0.1", "light")).toBe(runColor("sweep/lr=0.1", "light"));
  expect(runColor("constructor", "dark")).toMatch(/^#[0-9a-f]{6}$/);
});

test("many names spread over at least 120 colours", () => {
  expect(new Set(names.map((name) => runColor(name, "light"))).size).toBeGreaterThanOrEqual(120);
});

/** A colour in OKLab (B. Ottosson 2020), where distance is what the eye sees. */
function toOklab(color: string): readonly number[] {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** The distance of the two runs that look most alike. */
function leastDistance(runs: readonly string[], theme: Theme): number {
  return leastDistanceOf(runs.map((name) => runColor(name, theme)));
}

function leastDistanceOf(colors: readonly string[]): number {
  const places = colors.map(toOklab);
  const distances = places.flatMap((one, at) =>
    places.slice(0, at).map((other) => Math.hypot(...one.map((x, i) => x - (other[i] as number)))),
  );
  return Math.min(...distances);
}

const parents = Array.from(
  { length: 100 },
  (_, at) => `experiment ${String.fromCharCode(97 + (at % 26))}${at}`,
);

test.each<Theme>(["light", "dark"])("%s: numbered runs of one family differ clearly", (theme) => {
  for (const parent of parents) {
    const family = Array.from({ length: 20 }, (_, at) => `${parent}/run-${at}`);
    expect(leastDistance(family.slice(0, 12), theme), parent).toBeGreaterThan(0.07);
    expect(leastDistance(family, theme), parent).toBeGreaterThan(0.03);
  }
});

test.each<Theme>(["light", "dark"])(
  "%s: a parent's train, validation and test differ clearly",
  (theme) => {
    for (const parent of ["", ...parents.map((name) => `${name}/`)]) {
      const runs = ["train", "validation", "test"].map((role) => parent + role);
      expect(leastDistance(runs, theme), parent).toBeGreaterThan(0.12);
    }
  },
);

test.each<Theme>(["light", "dark"])("%s: groups differ clearly by their order", (theme) => {
  const groups = Array.from({ length: 20 }, (_, place) => groupColor(place, theme));
  expect(leastDistanceOf(groups.slice(0, 12))).toBeGreaterThan(0.07);
  expect(leastDistanceOf(groups)).toBeGreaterThan(0.03);
});

test("rates a decade apart differ clearly", () => {
  const rates = ["0.1", "0.01", "0.001", "0.3", "0.03", "0.003"].map((rate) => `lr=${rate}`);
  expect(leastDistance(rates, "light")).toBeGreaterThan(0.07);
});
