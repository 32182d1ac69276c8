// A loaded tensor on screen: the cloud in the middle, how it is projected at the left, its points at the right.
import { useCallback, useEffect, useMemo, useState } from "react";
import type { TabProps } from "../tab.ts";
import { BookmarkList } from "./bookmark-list.tsx";
import type { Bookmark } from "./bookmarks.ts";
import { Cloud } from "./cloud.tsx";
import { CloudTools } from "./cloud-tools.tsx";
import type { CloudView } from "./draw/cloud-view.ts";
import { colorPoints } from "./draw/point-colors.ts";
import { LabelEditor } from "./label-editor.tsx";
import type { MetadataColumn } from "./metadata.ts";
import { type NeighbourSettings, PointPanel } from "./point-panel.tsx";
import { ProjectionPanel } from "./projection-panel.tsx";
import { firstNumbers, noEnds, shownAxes, specKey, specOf } from "./projection-spec.ts";
import type { LoadedEmbedding } from "./projector-source.ts";
import { parseSettings } from "./settings.ts";
import { useCloudScene } from "./use-cloud-scene.ts";
import { useNeighbours } from "./use-neighbours.ts";
import { useProjection } from "./use-projection.ts";

interface Props extends TabProps {
  readonly loaded: LoadedEmbedding;
  /** Labels that the reader changed. */
  readonly onColumns: (columns: readonly MetadataColumn[]) => void;
}

export function ProjectorView({ loaded, onColumns, theme, params, setParams }: Props) {
  const { points, columns, sprite, embedding } = loaded;
  const settings = parseSettings(params);
  const labelColumn = columns.find(({ name }) => name === settings.labelBy) ?? columns[0] ?? null;
  const colorColumn = columns.find(({ name }) => name === settings.colorBy) ?? null;
  const [numbers, setNumbers] = useState(firstNumbers);
  const [ends, setEnds] = useState(noEnds);
  const key = specKey(settings, numbers);
  const [held, setHeld] = useState<string | null>(null);
  useEffect(() => setHeld((before) => (before === key ? before : null)), [key]);
  const spec = held === key ? null : specOf(settings, numbers, ends, labelColumn);
  const projection = useProjection(points, settings.isSpherized, spec);
  const [selected, setSelected] = useState<readonly number[]>([]);
  const [isolated, setIsolated] = useState<ReadonlySet<number> | null>(null);
  const [hovered, setHovered] = useState<number | null>(null);
  const [neighbourSettings, setNeighbourSettings] = useState<NeighbourSettings>({
    metric: "cosine",
    limit: 20,
  });
  const one = selected.length === 1 ? (selected[0] ?? null) : null;
  const neighbours = useNeighbours(projection, one, neighbourSettings);
  const [view, setView] = useState<CloudView | null>(null);
  const [isBoxing, setBoxing] = useState(false);
  const [isNamed, setNamed] = useState(false);
  const [hasPictures, setPictures] = useState(sprite !== null);

  const labelOf = useCallback(
    (point: number) => labelColumn?.values[point] || `#${point}`,
    [labelColumn],
  );
  const colors = useMemo(
    () => colorPoints(points.count, colorColumn, theme),
    [points, colorColumn, theme],
  );
  const { coordinates } = projection;
  const highlighted = useMemo(
    () => [...selected, ...neighbours.map(({ point }) => point)],
    [selected, neighbours],
  );
  const scene = useCloudScene({
    ...{ loaded, coordinates, labelOf, highlighted, isolated, hovered, isNamed, hasPictures },
    axes: shownAxes(settings, coordinates?.axes ?? 3),
    colors: colors.colors,
  });
  const bookmark = (label: string): Bookmark | null =>
    coordinates && {
      ...{ label, projection: settings.kind, coordinates, selected },
      labelBy: labelColumn?.name ?? null,
      colorBy: settings.colorBy,
      camera: view?.camera ?? null,
    };
  const openBookmark = (opened: Bookmark) => {
    setParams({
      projection: opened.projection === "pca" ? null : opened.projection,
      axes: opened.coordinates.axes === 2 ? "2" : null,
      labelBy: opened.labelBy,
      colorBy: opened.colorBy,
    });
    const { projection: kind, coordinates: kept } = opened;
    setHeld(specKey({ ...settings, kind, axes: kept.axes === 2 ? 2 : 3 }, numbers));
    projection.show(kept);
    setSelected(opened.selected.filter((point) => point < points.count));
    if (opened.camera && view) view.camera = opened.camera;
  };
  const toggles = [
    { text: "Names", isOn: isNamed, set: setNamed, isShown: columns.length > 0 },
    { text: "Pictures", isOn: hasPictures, set: setPictures, isShown: sprite !== null },
    { text: "Select by box", isOn: isBoxing, set: setBoxing, isShown: true },
  ];
  return (
    <div className="projector-body">
      <ProjectionPanel
        {...{ loaded, settings, setParams, projection, numbers, ends, colors }}
        onRunAgain={() => (held === null ? projection.rerun() : setHeld(null))}
        hasEnds={spec !== null || held === key}
        onNumbers={setNumbers}
        onEnds={setEnds}
      />
      <div className="cloud-frame">
        <Cloud
          {...{ scene, theme, isBoxing }}
          label={`${points.count} points of ${embedding.name}`}
          onView={setView}
          onHover={setHovered}
          onPick={(point, isMore) =>
            setSelected((before) =>
              point === null ? [] : isMore ? [...new Set([...before, point])] : [point],
            )
          }
          onBox={(found) => {
            setSelected(found);
            setBoxing(false);
          }}
        />
        <CloudTools toggles={toggles} onReset={() => view?.reset()} />
        <p className="cloud-readout">{hovered === null ? "" : labelOf(hovered)}</p>
      </div>
      <aside className="projector-panel" aria-label="Points">
        <PointPanel
          {...{ columns, labelOf, selected, neighbours, neighbourSettings }}
          onSelect={setSelected}
          onNeighbourSettings={setNeighbourSettings}
          isIsolated={isolated !== null}
          onIsolate={(isOn) => setIsolated(isOn ? new Set(highlighted) : null)}
          onHover={setHovered}
        />
        <LabelEditor
          {...{ columns, selected, onColumns }}
          column={labelColumn?.name ?? "label"}
          count={points.count}
          fileName={`${embedding.name.replaceAll(/\W+/g, "-")}-labels.tsv`}
        />
        <BookmarkList
          file={loaded.bookmarks}
          fileName={`${embedding.name.replaceAll(/\W+/g, "-")}-bookmarks.json`}
          current={bookmark}
          onOpen={openBookmark}
        />
      </aside>
    </div>
  );
}
