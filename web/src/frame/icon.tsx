// What every icon of the page is drawn in: a 16-pixel outline in the text's colour, hidden from screen readers.
import type { ReactNode } from "react";

export function icon(shape: ReactNode) {
  return (
    <svg
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shape}
    </svg>
  );
}
