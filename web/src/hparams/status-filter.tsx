// Leaves out sessions by how they ended.
import { toggled } from "./toggled.ts";

/** What the wire's words mean. */
export const statusNames: ReadonlyMap<string, string> = new Map([
  ["STATUS_SUCCESS", "finished"],
  ["STATUS_FAILURE", "failed"],
  ["STATUS_RUNNING", "running"],
  ["STATUS_UNKNOWN", "unknown"],
]);

interface Props {
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: ReadonlySet<string>) => void;
}

export function StatusFilter({ hidden, onChange }: Props) {
  return (
    <fieldset className="status-filter">
      <legend>Status</legend>
      {[...statusNames].map(([status, name]) => (
        <label key={status}>
          <input
            type="checkbox"
            checked={!hidden.has(status)}
            onChange={() => onChange(toggled(hidden, status))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
