// What the colours of the drawing mean.
import type { ColourMode, Legend as LegendContent } from "../draw/colouring.ts";

export const MODE_NAMES: Readonly<Record<ColourMode, string>> = {
  kind: "Kind of operation",
  structure: "Structure",
  device: "Device",
  xla: "XLA cluster",
  tpu: "TPU compatibility",
  compute: "Compute time",
  memory: "Memory",
  none: "None",
};

function Scale({ from, to, colors }: Extract<LegendContent, { kind: "scale" }>) {
  const background = `linear-gradient(to right, ${colors.join(", ")})`;
  return (
    <div className="graph-scale">
      <span>{from}</span>
      <span className="graph-scale-bar" style={{ background }} />
      <span>{to}</span>
    </div>
  );
}

function List({ entries, more }: Extract<LegendContent, { kind: "list" }>) {
  return (
    <ul>
      {entries.map(({ color, label }) => (
        <li key={label}>
          <span className="graph-swatch" style={{ background: color }} />
          <span title={label}>{label}</span>
        </li>
      ))}
      {more > 0 && <li>and {more} more</li>}
    </ul>
  );
}

interface Props {
  readonly legend: LegendContent;
  readonly mode: ColourMode;
  /** Whether the profiled step left nodes out. */
  readonly hasUnused: boolean;
}

export function Legend({ legend, mode, hasUnused }: Props) {
  const isEmpty = legend.kind === "none" || (legend.kind === "list" && legend.entries.length === 0);
  if (isEmpty && !hasUnused) return null;
  return (
    <section className="graph-legend" aria-label={`Colours: ${MODE_NAMES[mode]}`}>
      {legend.kind === "scale" && <Scale {...legend} />}
      {legend.kind === "list" && <List {...legend} />}
      {hasUnused && (
        <span className="graph-unused">
          <span className="graph-swatch" />
          not in this step
        </span>
      )}
    </section>
  );
}
