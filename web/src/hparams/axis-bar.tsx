// The axes of parallel coordinates one by one: their order, and the scale of each.
import type { ScaleKind } from "./column-scale.ts";
import { movedTo } from "./moved-to.ts";
import type { HparamsViewProps } from "./view-props.ts";

const scales: readonly ScaleKind[] = ["linear", "log", "quantile"];

interface Props extends HparamsViewProps {
  readonly scaleOf: (columnId: string) => ScaleKind;
  readonly onScale: (columnId: string, scale: ScaleKind) => void;
}

export function AxisBar({ shown, onChange, scaleOf, onScale }: Props) {
  const ids = shown.map(({ column }) => column.id);
  const move = (id: string, place: number) => onChange({ order: movedTo(ids, id, place) });
  return (
    <ul className="axis-bar" aria-label="Axes">
      {shown.map(({ column: { id, title, isNumeric } }, at) => (
        <li key={id}>
          <button
            type="button"
            aria-label={`Move ${title} to the left`}
            disabled={at === 0}
            onClick={() => move(id, at - 1)}
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
            onClick={() => move(id, at + 1)}
          >
            →
          </button>
        </li>
      ))}
    </ul>
  );
}
