// The left panel: how the points are projected, coloured and named.
import { Segments } from "../frame/segments.tsx";
import { ColorLegend, ColumnChoice } from "./column-choice.tsx";
import { ComponentChoice } from "./component-choice.tsx";
import { CustomControls } from "./custom-controls.tsx";
import { coloringOf } from "./draw/point-colors.ts";
import { LayoutControls } from "./layout-controls.tsx";
import type { PanelProps } from "./panel-props.ts";
import type { Embedding } from "./projector-source.ts";
import { projectionKinds } from "./settings.ts";
import type { Projection } from "./use-projection.ts";

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
      <ColorLegend colors={props.colors} />
      <Files {...loaded.embedding} />
    </aside>
  );
}

function Files({ files }: Pick<Embedding, "files">) {
  return (
    <dl className="point-facts">
      {files.map(({ what, path }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{path}</dd>
        </div>
      ))}
    </dl>
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
