// Chooses the metadata column that names or colours the points, and tells what the colours mean.
import type { PointColors } from "./draw/point-colors.ts";
import type { MetadataColumn } from "./metadata.ts";

export function ColumnChoice(props: {
  readonly label: string;
  readonly columns: readonly MetadataColumn[];
  readonly value: string;
  readonly none?: string;
  readonly onChange: (name: string) => void;
}) {
  if (props.columns.length === 0) return null;
  return (
    <label className="row">
      {props.label}
      <select value={props.value} onChange={(event) => props.onChange(event.target.value)}>
        {props.none && <option value="">{props.none}</option>}
        {props.columns.map(({ name, distinct }) => (
          <option key={name} value={name}>{`${name} (${distinct.length})`}</option>
        ))}
      </select>
    </label>
  );
}

export function ColorLegend({ colors: { legend, isRamp } }: { readonly colors: PointColors }) {
  if (legend.length === 0) return null;
  if (isRamp) {
    const gradient = `linear-gradient(to right, ${legend.map(({ color }) => color).join(", ")})`;
    return (
      <div className="ramp">
        <div style={{ background: gradient }} />
        <span>{legend[0]?.name}</span>
        <span>{legend.at(-1)?.name}</span>
      </div>
    );
  }
  return (
    <ul className="legend" aria-label="Colours">
      {legend.map(({ name, color }) => (
        <li key={name}>
          <span style={{ background: color }} aria-hidden="true" />
          {name || "(empty)"}
        </li>
      ))}
    </ul>
  );
}
