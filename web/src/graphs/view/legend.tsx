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

export function Legend({ legend, mode }: { legend: LegendContent; mode: ColourMode }) {
  if (legend.kind === "none") return null;
  return (
    <section className="graph-legend" aria-label={`Colours: ${MODE_NAMES[mode]}`}>
      {legend.kind === "scale" ? (
        <div className="graph-scale">
          <span>{legend.from}</span>
          <span
            className="graph-scale-bar"
            style={{ background: `linear-gradient(to right, ${legend.colors.join(", ")})` }}
          />
          <span>{legend.to}</span>
        </div>
      ) : (
        <ul>
          {legend.entries.map(({ color, label }) => (
            <li key={label}>
              <span className="graph-swatch" style={{ background: color }} />
              <span title={label}>{label}</span>
            </li>
          ))}
          {legend.more > 0 && <li>and {legend.more} more</li>}
        </ul>
      )}
    </section>
  );
}
