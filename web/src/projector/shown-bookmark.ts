// What is on screen as a bookmark, and back to what one holds.
import type { Bookmark } from "./bookmarks.ts";
import type { CloudView } from "./draw/cloud-view.ts";
import type { ProjectorSettings } from "./settings.ts";
import type { ChosenProjection } from "./use-chosen-projection.ts";
import type { MarkedPoints } from "./use-marked-points.ts";

interface Shown {
  readonly settings: ProjectorSettings;
  readonly setParams: (changes: Readonly<Record<string, string | null>>) => void;
  readonly chosen: ChosenProjection;
  readonly marked: MarkedPoints;
  readonly view: CloudView | null;
  /** How many points there are. */
  readonly count: number;
  /** The column that names the points. */
  readonly labelBy: string | null;
}

/** Null before the first projection. */
export function bookmarkOf(shown: Shown, label: string): Bookmark | null {
  const { settings, chosen, marked, view, labelBy } = shown;
  const { coordinates } = chosen.projection;
  if (!coordinates) return null;
  return {
    ...{ label, projection: settings.kind, coordinates, selected: marked.selected, labelBy },
    colorBy: settings.colorBy,
    camera: view?.camera ?? null,
  };
}

/** A bookmark without coordinates has its projection made again. */
export function openBookmark(shown: Shown, bookmark: Bookmark): void {
  const { settings, setParams, chosen, marked, view, count } = shown;
  const { projection: kind, coordinates, camera } = bookmark;
  const axes = coordinates ? (coordinates.axes === 2 ? 2 : 3) : settings.axes;
  setParams({
    projection: kind === "pca" ? null : kind,
    axes: axes === 2 ? "2" : null,
    labelBy: bookmark.labelBy,
    colorBy: bookmark.colorBy,
  });
  if (coordinates) chosen.hold({ ...settings, kind, axes }, coordinates);
  marked.select(bookmark.selected.filter((point) => point < count));
  if (camera && view) view.camera = camera;
}
