// The scene of the cloud, each part made again only when what it shows has changed.
import { useMemo } from "react";
import type { CloudScene } from "./draw/cloud-view.ts";
import type { Sprite } from "./draw/draw-sprites.ts";
import type { LoadedEmbedding } from "./projector-source.ts";
import { emphasisOf, type ShownAxes, unitPositions } from "./scene.ts";
import type { Coordinates } from "./worker/protocol.ts";

/** As many of the selected points as are named in the picture. */
const mostNamed = 200;

interface Shown {
  readonly loaded: LoadedEmbedding;
  readonly coordinates: Coordinates | null;
  readonly axes: ShownAxes;
  readonly colors: Int32Array;
  readonly labelOf: (point: number) => string;
  /** Selected points and the neighbours of one. */
  readonly highlighted: readonly number[];
  readonly isolated: ReadonlySet<number> | null;
  readonly hovered: number | null;
  readonly isNamed: boolean;
  readonly hasPictures: boolean;
}

function spriteOf({ sprite, embedding: { spriteSize } }: LoadedEmbedding): Sprite | null {
  return sprite && spriteSize && { image: sprite, width: spriteSize[0], height: spriteSize[1] };
}

export function useCloudScene(shown: Shown): CloudScene {
  const { loaded, coordinates, colors, labelOf, highlighted, isolated, hovered, isNamed } = shown;
  const { count } = loaded.points;
  const axesKey = shown.axes.join();
  const positions = useMemo(
    () =>
      coordinates
        ? unitPositions(coordinates, axesKey.split(",").map(Number), count)
        : new Float32Array(count * 3),
    [coordinates, axesKey, count],
  );
  const placed = coordinates?.count ?? 0;
  const emphasis = useMemo(
    () => emphasisOf(count, placed, isolated, highlighted),
    [count, placed, isolated, highlighted],
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
  const sprite = shown.hasPictures ? sheet : null;
  const isFlat = shown.axes.length < 3;
  return useMemo(
    () => ({ positions, emphasis, colors, isFlat, labels, sprite }),
    [positions, emphasis, colors, isFlat, labels, sprite],
  );
}
