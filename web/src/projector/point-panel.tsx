// The right panel: finds points, lists the neighbours of one, isolates some, and keeps bookmarks.
import { useState } from "react";
import { FilterField } from "../frame/filter-field.tsx";
import { Segments } from "../frame/segments.tsx";
import { type MetadataColumn, searchColumn } from "./metadata.ts";
import type { MarkedPoints } from "./use-marked-points.ts";

export interface PointPanelProps extends MarkedPoints {
  readonly columns: readonly MetadataColumn[];
  readonly labelOf: (point: number) => string;
}

/** As many points as a list has entries for; the number of all stands above it. */
const listed = 100;

export function PointPanel(props: PointPanelProps) {
  const { selected, select, isolated, isolate } = props;
  const isIsolated = isolated !== null;
  return (
    <>
      <Search {...props} />
      <div className="buttons">
        <button
          type="button"
          className="button"
          disabled={!isIsolated && selected.length === 0}
          aria-pressed={isIsolated}
          onClick={() => isolate(!isIsolated)}
        >
          {isIsolated ? "Show all points" : `Isolate ${selected.length || ""}`}
        </button>
        <button
          type="button"
          className="button"
          disabled={selected.length === 0}
          onClick={() => select([])}
        >
          Clear selection
        </button>
      </div>
      {selected.length === 1 && <OnePoint {...props} point={selected[0] as number} />}
      {selected.length > 1 && (
        <>
          <h3>{selected.length.toLocaleString("en-US")} selected points</h3>
          <PointList {...props} points={selected} />
        </>
      )}
      {selected.length === 0 && <p className="hint">Press a point to see its neighbours.</p>}
    </>
  );
}

function Search({ columns, select }: PointPanelProps) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState("");
  // Columns come and go with the labels that the reader opens.
  const column = columns.find((each) => each.name === chosen) ?? columns[0];
  if (!column) return null;
  const { name } = column;
  const search = (next: string, by: MetadataColumn) => {
    setText(next);
    select(searchColumn(by, next));
  };
  return (
    <div className="point-search">
      <FilterField
        name="points"
        label={`Search ${name} (regex)`}
        value={text}
        problem={null}
        onChange={(next) => search(next, column)}
      />
      {columns.length > 1 && (
        <select
          aria-label="Search in"
          value={name}
          onChange={(event) => {
            setChosen(event.target.value);
            const by = columns.find((each) => each.name === event.target.value);
            if (by) search(text, by);
          }}
        >
          {columns.map((each) => (
            <option key={each.name}>{each.name}</option>
          ))}
        </select>
      )}
    </div>
  );
}

function OnePoint(props: PointPanelProps & { readonly point: number }) {
  const { point, columns, labelOf, neighbours, neighbourSettings, onNeighbourSettings } = props;
  const distances = new Map(neighbours.map((each) => [each.point, each.distance]));
  return (
    <>
      <h3>{labelOf(point)}</h3>
      <dl className="point-facts">
        {columns.map(({ name, values }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{values[point]}</dd>
          </div>
        ))}
      </dl>
      <h3>Nearest neighbours</h3>
      <Segments
        label="Distance"
        options={[
          { value: "cosine", text: "Cosine" },
          { value: "euclidean", text: "Euclidean" },
        ]}
        value={neighbourSettings.metric}
        onChange={(metric) => onNeighbourSettings({ ...neighbourSettings, metric })}
      />
      <label className="row">
        {`Neighbours: ${neighbourSettings.limit}`}
        <input
          type="range"
          min={5}
          max={999}
          value={neighbourSettings.limit}
          onChange={(event) =>
            onNeighbourSettings({ ...neighbourSettings, limit: event.target.valueAsNumber })
          }
        />
      </label>
      <PointList {...props} points={[...distances.keys()]} noteOf={(at) => distances.get(at)} />
    </>
  );
}

function PointList(
  props: PointPanelProps & {
    readonly points: readonly number[];
    readonly noteOf?: (point: number) => number | undefined;
  },
) {
  const { points, labelOf, select, hover, noteOf } = props;
  return (
    <>
      <ol className="point-list">
        {points.slice(0, listed).map((point) => (
          <li key={point}>
            <button
              type="button"
              onClick={() => select([point])}
              onPointerEnter={() => hover(point)}
              onPointerLeave={() => hover(null)}
              onFocus={() => hover(point)}
              onBlur={() => hover(null)}
            >
              <span>{labelOf(point)}</span>
              {noteOf && <span className="distance">{noteOf(point)?.toFixed(3)}</span>}
            </button>
          </li>
        ))}
      </ol>
      {points.length > listed && (
        <p className="hint">and {(points.length - listed).toLocaleString("en-US")} more</p>
      )}
    </>
  );
}
