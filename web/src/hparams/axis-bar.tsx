// The axes of parallel coordinates one by one: their order, and the scale of each.
import type { ScaleKind } from "./column-scale.ts";
import type { HparamsViewProps } from "./view-props.ts";

const scales: readonly ScaleKind[] = ["linear", "log", "quantile"];

interface Props extends HparamsViewProps {
  readonly scaleOf: (columnId: string) => ScaleKind;
  readonly onScale: (columnId: string, scale: ScaleKind) => void;
}

/** The shown columns' ids with one of them moved by a place. */
function moved(ids: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = ids.indexOf(id);
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, at + by), 0, id);
}

export function AxisBar({ shown, onChange, scaleOf, onScale }: Props) {
  const ids = shown.map(({ column }) => column.id);
  const move = (id: string, by: -1 | 1) => onChange({ order: moved(ids, id, by) });
  return (
    <ul className="axis-bar" aria-label="Axes">
      {shown.map(({ column: { id, title, isNumeric } }, at) => (
        <li key={id}>
          <button
            type="button"
            aria-label={`Move ${title} to the left`}
            disabled={at === 0}
            onClick={() => move(id, -1)}
          >
            ←
          </button>
          <span title={title}>{title}</span>
          {isNumeric && (
            <select
              aria-label={`Scale of ${title}`}
              value={scaleOf(id)}
              onChange={(event) => onScale(id, event.target.value as ScaleKind)} // one of the options
            >
              {scales.map((scale) => (
                <option key={scale}>{scale}</option>
              ))}
            </select>
          )}
          <button
            type="button"
            aria-label={`Move ${title} to the right`}
            disabled={at === shown.length - 1}
            onClick={() => move(id, 1)}
          >
            →
          </button>
        </li>
      ))}
    </ul>
  );
}
