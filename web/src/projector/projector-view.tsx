// A loaded tensor on screen: the cloud in the middle, how it is projected at the left, its points at the right.
import { useCallback, useEffect, useMemo, useState } from "react";
import type { TabProps } from "../tab.ts";
import { BookmarkList } from "./bookmark-list.tsx";
import type { Bookmark } from "./bookmarks.ts";
import { Cloud } from "./cloud.tsx";
import type { CloudView } from "./draw/cloud-view.ts";
import type { Sprite } from "./draw/draw-sprites.ts";
import { colorPoints } from "./draw/point-colors.ts";
import type { Neighbour } from "./math/nearest.ts";
import { type MetadataColumn, searchColumn } from "./metadata.ts";
import { type NeighbourSettings, PointPanel } from "./point-panel.tsx";
import { type CustomEnds, type LayoutNumbers, ProjectionPanel } from "./projection-panel.tsx";
import type { LoadedEmbedding } from "./projector-source.ts";
import { emphasisOf, unitPositions } from "./scene.ts";
import { type ProjectorSettings, parseSettings } from "./settings.ts";
import { type Projection, useProjection } from "./use-projection.ts";
import type { ProjectionSpec } from "./worker/protocol.ts";

const firstNumbers: LayoutNumbers = { perplexity: 30, learningRate: 0, neighbours: 15 };
const noEnds: CustomEnds = { left: "", right: "", down: "", up: "" };

/** What the worker is asked; null where a custom projection's ends match no point. */
function specOf(
  { kind, axes }: ProjectorSettings,
  { perplexity, learningRate, neighbours }: LayoutNumbers,
  ends: CustomEnds,
  column: MetadataColumn | null,
): ProjectionSpec | null {
  if (kind === "pca") return { kind };
  if (kind === "tsne") return { kind, axes, perplexity, learningRate };
  if (kind === "umap") return { kind, axes, neighbours };
  const find = (text: string) => (column ? searchColumn(column, text) : []);
  const x = { from: find(ends.left), to: find(ends.right) };
  const y = { from: find(ends.down), to: find(ends.up) };
  const isWhole = [x.from, x.to, y.from, y.to].every((points) => points.length > 0);
  return isWhole ? { kind, x, y } : null;
}

/** While it stays the same, a bookmark's coordinates are held and nothing is projected. */
function specKey({ kind, axes, isSpherized }: ProjectorSettings, numbers: LayoutNumbers): string {
  return JSON.stringify([kind, axes, isSpherized, numbers]);
}

/** The neighbours of the one selected point. */
function useNeighbours(projection: Projection, point: number | null, settings: NeighbourSettings) {
  const [neighbours, setNeighbours] = useState<readonly Neighbour[]>([]);
  const { client } = projection;
  const { metric, limit } = settings;
  useEffect(() => {
    let isCurrent = true;
    setNeighbours([]);
    if (client && point !== null)
      void client.neighbours(point, metric, limit).then((found) => {
        if (isCurrent) setNeighbours(found);
      });
    return () => {
      isCurrent = false;
    };
  }, [client, point, metric, limit]);
  return neighbours;
}

/** As many of the selected points as are named in the picture. */
const mostNamed = 200;

function spriteOf({ sprite, embedding: { spriteSize } }: LoadedEmbedding): Sprite | null {
  return sprite && spriteSize && { image: sprite, width: spriteSize[0], height: spriteSize[1] };
}

interface Props extends TabProps {
  readonly loaded: LoadedEmbedding;
}

export function ProjectorView({ loaded, theme, params, setParams }: Props) {
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
  const shown = shownAxes(settings, coordinates?.axes ?? 3);
  const shownKey = shown.join();
  const positions = useMemo(
    () =>
      coordinates
        ? unitPositions(coordinates, shownKey.split(",").map(Number), points.count)
        : new Float32Array(points.count * 3),
    [coordinates, shownKey, points],
  );
  const highlighted = useMemo(
    () => [...selected, ...neighbours.map(({ point }) => point)],
    [selected, neighbours],
  );
  const placed = coordinates?.count ?? 0;
  const emphasis = useMemo(
    () => emphasisOf(points.count, placed, isolated, highlighted),
    [points, placed, isolated, highlighted],
  );
  const labels = useMemo(
    () => ({
      textOf: labelOf,
      always: [...(hovered === null ? [] : [hovered]), ...highlighted.slice(0, mostNamed)],
      isEverywhere: isNamed,
    }),
    [labelOf, hovered, highlighted, isNamed],
  );
  const sheet = useMemo(() => spriteOf(loaded), [loaded]);
  const pictures = hasPictures ? sheet : null;
  const isFlat = shown.length < 3;
  const scene = useMemo(
    () => ({ positions, emphasis, colors: colors.colors, isFlat, labels, sprite: pictures }),
    [positions, emphasis, colors, isFlat, labels, pictures],
  );
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
        <div className="cloud-tools" role="toolbar" aria-label="Picture">
          {toggles.map(
            ({ text, isOn, set, isShown }) =>
              isShown && (
                <button
                  key={text}
                  type="button"
                  className="button"
                  aria-pressed={isOn}
                  onClick={() => set(!isOn)}
                >
                  {text}
                </button>
              ),
          )}
          <button type="button" className="button" onClick={() => view?.reset()}>
            Reset view
          </button>
        </div>
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

/** As many of the wanted axes as there are: points of two dimensions have no third component. */
function shownAxes({ kind, axes, components }: ProjectorSettings, there: number) {
  const wanted = kind === "pca" ? components : [0, 1, 2];
  const shown = wanted.slice(0, kind === "custom" ? 2 : axes).filter((axis) => axis < there);
  return shown.length > 0 ? shown : [0];
}
