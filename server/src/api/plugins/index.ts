// Every plugin of TensorBoard's API, in the order of `plugins_listing`.
import type { Plugin } from "../plugin.ts";
import { audio } from "./audio.ts";
import { distributions } from "./distributions.ts";
import { histograms } from "./histograms.ts";
import { images } from "./images.ts";
import { scalars } from "./scalars.ts";
import { text } from "./text.ts";
import { timeseries } from "./timeseries/index.ts";

export const plugins: readonly Plugin[] = [
  timeseries,
  scalars,
  images,
  audio,
  distributions,
  histograms,
  text,
];
