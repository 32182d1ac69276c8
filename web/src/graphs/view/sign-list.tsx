// What the shapes and lines of the drawing mean.
import type { ReactNode } from "react";
import { referenceColor } from "../draw/palette.ts";

const WIDE = { x: 8, y: 3, width: 32, height: 14 };

/** One drawing and its meaning each; the same forms as on the canvas. */
const SIGNS: readonly (readonly [sign: ReactNode, what: string])[] = [
  [<rect key="" {...WIDE} rx="7" />, "Operation"],
  [<rect key="" {...WIDE} rx="3" />, "Scope, closed: a double click opens it"],
  [
    <g key="">
      <rect x="12" y="1" width="30" height="13" rx="3" opacity="0.5" />
      <rect x="6" y="5" width="30" height="13" rx="3" />
    </g>,
    "Series of alike operations, folded",
  ],
  [
    <g key="">
      <rect x="2" y="5" width="18" height="10" rx="5" />
      <path d="M20 10h10" />
    </g>,
    "Constant at the left, summary at the right of what uses it",
  ],
  [
    <g key="" strokeDasharray="3 2.5">
      <rect x="2" y="5" width="18" height="10" rx="5" />
      <path d="M20 10h10" />
    </g>,
    "Edge to a node that is set aside or far: a double click leads there",
  ],
  [<path key="" d="M4 10h32m-4-4 6 4-6 4" />, "Tensor; wider lines carry more"],
  [<path key="" d="M4 10h40" strokeDasharray="4 4" />, "Order of execution alone"],
];

export function SignList({ theme }: { theme: "light" | "dark" }) {
  const reference = <path d="M4 10h40" stroke={referenceColor(theme)} strokeWidth="1.5" />;
  return (
    <dl className="graph-signs">
      {[...SIGNS, [reference, "Variable that is changed in place"] as const].map(([sign, what]) => (
        <div key={what}>
          <dt>
            <svg width="48" height="20" fill="none" stroke="currentColor" aria-hidden="true">
              {sign}
            </svg>
          </dt>
          <dd>{what}</dd>
        </div>
      ))}
    </dl>
  );
}
