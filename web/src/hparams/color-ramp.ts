// Colours for an ordered quantity: from blue over violet to orange, readable on light and dark grounds.

/** The colour of a share from 0 to 1; grey where there is none. */
export function colorRamp(share: number | null): string {
  if (share === null) return "#8a8f99";
  const hue = 250 + share * 150;
  return `oklch(0.66 0.16 ${hue % 360})`;
}
