// Bookmarks: a projection, its view and its selection in a JSON file that TensorBoard reads and writes too.
import type { Camera } from "./draw/camera.ts";
import type { Coordinates } from "./worker/protocol.ts";

export interface Bookmark {
  readonly label: string;
  readonly projection: "pca" | "tsne" | "umap" | "custom";
  /** Null where the file has none: the projection is made again. */
  readonly coordinates: Coordinates | null;
  readonly selected: readonly number[];
  readonly labelBy: string | null;
  readonly colorBy: string | null;
  /** Null where TensorBoard wrote it, whose camera has other terms. */
  readonly camera: Camera | null;
}

/** The fields of TensorBoard's own file that are understood here, and one of ours. */
interface WireState {
  readonly label?: string;
  readonly selectedProjection?: string;
  readonly projections?: readonly Readonly<Record<string, number | null>>[];
  readonly selectedPoints?: readonly number[];
  readonly selectedLabelOption?: string;
  readonly selectedColorOptionName?: string;
  readonly tbTsCamera?: Camera;
}

const kinds = ["pca", "tsne", "umap", "custom"] as const;
/** TensorBoard writes a custom projection's axes as `linear-x`. */
const axisNames = (kind: Bookmark["projection"]) =>
  kind === "custom"
    ? ["linear-x", "linear-y"]
    : Array.from({ length: 10 }, (_, axis) => `${kind}-${axis}`);

export function formatBookmarks(bookmarks: readonly Bookmark[]): string {
  return JSON.stringify(bookmarks.map(toWire));
}

function toWire(bookmark: Bookmark): WireState {
  return {
    label: bookmark.label,
    selectedProjection: bookmark.projection,
    projections: bookmark.coordinates ? placesOf(bookmark.coordinates, bookmark.projection) : [],
    selectedPoints: bookmark.selected,
    ...(bookmark.labelBy === null ? {} : { selectedLabelOption: bookmark.labelBy }),
    ...(bookmark.colorBy === null ? {} : { selectedColorOptionName: bookmark.colorBy }),
    ...(bookmark.camera ? { tbTsCamera: bookmark.camera } : {}),
  };
}

function placesOf({ values, axes, count }: Coordinates, kind: Bookmark["projection"]) {
  const names = axisNames(kind).slice(0, axes);
  return Array.from({ length: count }, (_, point) =>
    Object.fromEntries(names.map((name, axis) => [name, values[point * axes + axis] ?? 0])),
  );
}

/** The bookmarks of a file; throws an Error that names what is wrong with it. */
export function parseBookmarks(text: string): readonly Bookmark[] {
  const states: unknown = JSON.parse(text);
  const list = Array.isArray(states) ? states : [states];
  return list.map((state, at) => fromWire(state as WireState, at));
}

function fromWire(wire: WireState, at: number): Bookmark {
  const label = wire?.label || `Bookmark ${at + 1}`;
  const projection = kinds.find((kind) => kind === wire?.selectedProjection);
  if (!projection) throw new Error(`${label} has no projection that can be shown`);
  const coordinates = coordinatesOf(wire, projection);
  return {
    ...{ label, projection, coordinates, selected: wire.selectedPoints ?? [] },
    labelBy: wire.selectedLabelOption ?? null,
    colorBy: wire.selectedColorOptionName ?? null,
    camera: wire.tbTsCamera ?? null,
  };
}

/** The axes that every point has; null where they are too few to show. */
function coordinatesOf(wire: WireState, kind: Bookmark["projection"]): Coordinates | null {
  const places = wire.projections ?? [];
  const names = axisNames(kind).filter((name) =>
    places.every((place) => Number.isFinite(place[name])),
  );
  if (places.length === 0 || names.length < 2) return null;
  const values = Float32Array.from(
    places.flatMap((place) => names.map((name) => place[name] ?? 0)),
  );
  const [axes, count] = [names.length, places.length];
  return { values, axes, count, iteration: null, variance: [], isDone: true };
}
