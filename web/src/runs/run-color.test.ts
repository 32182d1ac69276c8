import { expect, test } from "vitest";
import { runColor, type Theme } from "./run-color.ts";

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
