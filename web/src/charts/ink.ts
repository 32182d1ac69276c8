// A chart's colours and face, read from the design tokens of the theme on screen.

export interface Ink {
  readonly grid: string;
  readonly text: string;
  readonly crosshair: string;
  readonly surface: string;
  readonly box: string;
  readonly face: string;
}

export function readInk(): Ink {
  const tokens = getComputedStyle(document.documentElement);
  const token = (name: string) => tokens.getPropertyValue(name).trim();
  return {
    grid: token("--line"),
    text: token("--text-faint"),
    crosshair: token("--text-faint"),
    surface: token("--surface"),
    box: token("--accent"),
    face: token("--face"),
  };
}
