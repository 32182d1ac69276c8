// Chooses which principal components are the axes, and says how much of the variance they describe.
import type { PanelProps } from "./panel-props.ts";

const axisNames = ["x", "y", "z"] as const;

export function ComponentChoice({ settings, setParams, projection }: PanelProps) {
  const variance = projection.coordinates?.variance ?? [];
  if (variance.length === 0) return null;
  const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
  const shown = settings.components.slice(0, settings.axes);
  const explained = shown.reduce((sum, at) => sum + (variance[at] ?? 0), 0);
  return (
    <>
      {shown.map((component, axis) => (
        <label key={axisNames[axis]} className="row">
          Component as {axisNames[axis]}
          <select
            value={component}
            onChange={(event) =>
              setParams({
                components: settings.components.with(axis, Number(event.target.value)).join("."),
              })
            }
          >
            {variance.map((part, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a component is its place in the order
              <option key={at} value={at}>
                {`${at + 1} (${percent(part)})`}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className="hint">These describe {percent(explained)} of the variance.</p>
    </>
  );
}
