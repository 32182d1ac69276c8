// How many points of a series TensorBoard answers where `--samples_per_plugin` says nothing.

/**
 * By plugin; what it keeps of a series, and 51 and 501 for what its routes of histograms and distributions answer at
 * most (TensorBoard 2.21, with its data server).
 */
export const tensorBoardLimits: ReadonlyMap<string, number> = new Map([
  ["scalars", 1000],
  ["images", 10],
  ["audio", 10],
  ["text", 100],
  ["pr_curves", 100],
  ["mesh", 100],
  ["histograms", 51],
  ["distributions", 501],
]);
