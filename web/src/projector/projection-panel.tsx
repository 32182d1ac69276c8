// The left panel: how the points are projected, coloured and named.
import { Segments } from "../frame/segments.tsx";
import { coloringOf, type PointColors } from "./draw/point-colors.ts";
import type { MetadataColumn } from "./metadata.ts";
import type { LoadedEmbedding } from "./projector-source.ts";
import { type ProjectorSettings, projectionKinds } from "./settings.ts";
import type { Projection } from "./use-projection.ts";

/** Numbers that a layout is asked with; typed values take effect when it runs the next time. */
export interface LayoutNumbers {
  readonly perplexity: number;
  /** 0: by the number of points. */
  readonly learningRate: number;
  readonly neighbours: number;
}

/** Expressions that name the points at the four ends of a custom projection. */
export interface CustomEnds {
  readonly left: string;
  readonly right: string;
  readonly down: string;
  readonly up: string;
}

export interface PanelProps {
  readonly loaded: LoadedEmbedding;
  readonly settings: ProjectorSettings;
  readonly setParams: (changes: Readonly<Record<string, string | null>>) => void;
  readonly projection: Projection;
  readonly numbers: LayoutNumbers;
  readonly onNumbers: (numbers: LayoutNumbers) => void;
  readonly ends: CustomEnds;
  readonly onEnds: (ends: CustomEnds) => void;
  readonly colors: PointColors;
  readonly onRunAgain: () => void;
  /** Points are named at every end of a custom projection. */
  readonly hasEnds: boolean;
}

export function ProjectionPanel(props: PanelProps) {
  const { settings, setParams, loaded } = props;
  return (
    <aside className="projector-panel" aria-label="Projection">
      <Segments
        label="Projection"
        options={projectionKinds}
        value={settings.kind}
        onChange={(kind) => setParams({ projection: kind === "pca" ? null : kind })}
      />
      {settings.kind !== "custom" && (
        <Segments
          label="Dimensions"
          options={[
            { value: "3", text: "3-D" },
            { value: "2", text: "2-D" },
          ]}
          value={String(settings.axes) as "2" | "3"}
          onChange={(axes) => setParams({ axes: axes === "3" ? null : axes })}
        />
      )}
      {settings.kind === "pca" && <ComponentChoice {...props} />}
      {(settings.kind === "tsne" || settings.kind === "umap") && <LayoutControls {...props} />}
      {settings.kind === "custom" && <CustomControls {...props} />}
      {(settings.kind !== "custom" || props.hasEnds) && (
        <Status projection={props.projection} total={loaded.points.count} />
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={settings.isSpherized}
          onChange={(event) => setParams({ spherize: event.target.checked ? "true" : null })}
        />
        Spherize (centre, then length 1)
      </label>
      <ColumnChoice
        label="Label by"
        columns={loaded.columns}
        value={settings.labelBy ?? loaded.columns[0]?.name ?? ""}
        onChange={(name) => setParams({ labelBy: name })}
      />
      <ColumnChoice
        label="Colour by"
        columns={loaded.columns.filter((column) => coloringOf(column) !== null)}
        value={settings.colorBy ?? ""}
        none="no column"
        onChange={(name) => setParams({ colorBy: name || null })}
      />
      <Legend colors={props.colors} />
    </aside>
  );
}

function ColumnChoice(props: {
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

function Legend({ colors: { legend, isRamp } }: { readonly colors: PointColors }) {
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

const axisNames = ["x", "y", "z"] as const;

function ComponentChoice({ settings, setParams, projection }: PanelProps) {
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

function LayoutControls({ settings, projection, numbers, onNumbers, onRunAgain }: PanelProps) {
  const isRunning = projection.state.kind === "working" || projection.coordinates?.isDone === false;
  return (
    <>
      {settings.kind === "tsne" ? (
        <>
          <NumberField
            label="Perplexity"
            range={[2, 100]}
            value={numbers.perplexity}
            onChange={(perplexity) => onNumbers({ ...numbers, perplexity })}
          />
          <NumberField
            label="Learning rate (0: automatic)"
            range={[0, 1000]}
            value={numbers.learningRate}
            onChange={(learningRate) => onNumbers({ ...numbers, learningRate })}
          />
        </>
      ) : (
        <NumberField
          label="Neighbours"
          range={[5, 50]}
          value={numbers.neighbours}
          onChange={(neighbours) => onNumbers({ ...numbers, neighbours })}
        />
      )}
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={!isRunning}
          onClick={() => projection.pause(!projection.isPaused)}
        >
          {projection.isPaused ? "Resume" : "Pause"}
        </button>
        <button type="button" className="button" onClick={onRunAgain}>
          Run again
        </button>
        {settings.kind === "tsne" && (
          <button
            type="button"
            className="button"
            disabled={!isRunning}
            onClick={projection.perturb}
          >
            Perturb
          </button>
        )}
      </div>
    </>
  );
}

/** Takes effect when it is left or Enter is pressed, so that half a number starts nothing. */
function NumberField(props: {
  readonly label: string;
  readonly range: readonly [number, number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const [least, greatest] = props.range;
  const take = (input: HTMLInputElement) => {
    const value = Math.min(greatest, Math.max(least, input.valueAsNumber));
    if (!Number.isNaN(value) && value !== props.value) props.onChange(value);
    input.value = String(Number.isNaN(value) ? props.value : value);
  };
  return (
    <label className="row">
      {props.label}
      <input
        type="number"
        min={least}
        max={greatest}
        defaultValue={props.value}
        onBlur={(event) => take(event.target)}
        onKeyDown={(event) => event.key === "Enter" && take(event.currentTarget)}
      />
    </label>
  );
}

const endNames = ["left", "right", "down", "up"] as const;

function CustomControls({ ends, onEnds, hasEnds }: PanelProps) {
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

function Status({ projection, total }: { projection: Projection; total: number }) {
  const { state } = projection;
  if (state.kind === "failed")
    return (
      <p role="alert" className="card-error">
        {state.message}
      </p>
    );
  if (state.kind === "working")
    return (
      <p className="hint" role="status">
        {state.what} … {state.part > 0 && `${Math.round(state.part * 100)} %`}
      </p>
    );
  const { count, iteration, isDone } = state.coordinates;
  const words = [
    count < total
      ? `the first ${count.toLocaleString("en-US")} of ${total.toLocaleString("en-US")} points`
      : `${count.toLocaleString("en-US")} points`,
    ...(iteration === null ? [] : [`iteration ${iteration}`]),
    ...(iteration !== null && isDone ? ["done"] : []),
  ];
  return <p className="hint projection-status">{words.join(" · ")}</p>;
}
