// The four ends of a custom projection, each named by an expression on labels.
import type { PanelProps } from "./panel-props.ts";

const endNames = ["left", "right", "down", "up"] as const;

export function CustomControls({ ends, onEnds, hasEnds }: PanelProps) {
  return (
    <>
      <p className="hint">
        Labels that match name each end (regular expressions); the axes run between their middles.
      </p>
      {endNames.map((end) => (
        <label key={end} className="row">
          {end}
          <input
            type="text"
            value={ends[end]}
            spellCheck={false}
            onChange={(event) => onEnds({ ...ends, [end]: event.target.value })}
          />
        </label>
      ))}
      {!hasEnds && (
        <p className="hint" role="status">
          Each end must match a label.
        </p>
      )}
    </>
  );
}
