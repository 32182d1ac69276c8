// Bookmarks go to their file and back, and TensorBoard's own are understood.
import { expect, test } from "vitest";
import { formatBookmarks, parseBookmarks } from "./bookmarks.ts";
import { firstCamera } from "./draw/camera.ts";

test("a bookmark comes back from its file as it was", () => {
  const values = Float32Array.of(1, 2, 3, 4, 5, 6);
  const bookmark = {
    label: "mine",
    projection: "tsne" as const,
    coordinates: { values, axes: 3, count: 2, iteration: null, variance: [], isDone: true },
    selected: [1],
    labelBy: "word",
    colorBy: null,
    camera: firstCamera(3),
  };
  expect(parseBookmarks(formatBookmarks([bookmark]))).toEqual([bookmark]);
});

test("TensorBoard's file is read: axes that all points have, no camera of ours", () => {
  const file = JSON.stringify([
    {
      label: "State 0",
      selectedProjection: "umap",
      projections: [
        { "umap-0": 1, "umap-1": 2, "umap-2": null },
        { "umap-0": 3, "umap-1": 4 },
      ],
      selectedPoints: [],
      selectedColorOptionName: "No color map",
    },
  ]);
  const [bookmark] = parseBookmarks(file);
  expect(bookmark?.coordinates).toMatchObject({ axes: 2, count: 2 });
  expect(bookmark?.camera).toBeNull();
});

test("a bookmark that only names its projection is kept, and written so again", () => {
  const [bookmark] = parseBookmarks('[{"label": "start", "selectedProjection": "pca"}]');
  expect(bookmark).toMatchObject({ label: "start", projection: "pca", coordinates: null });
  expect(parseBookmarks(formatBookmarks(bookmark ? [bookmark] : []))).toEqual([bookmark]);
});

test("a file of another kind is refused by name", () => {
  expect(() => parseBookmarks('[{"label":"x"}]')).toThrow("x has no projection");
});
