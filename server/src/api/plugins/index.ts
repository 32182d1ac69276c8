// Every plugin of TensorBoard's API, in the order of `plugins_listing`.
import type { Plugin } from "../plugin.ts";
import { audio } from "./audio.ts";
import { customScalars } from "./custom-scalars/index.ts";
import { debuggerV2 } from "./debugger-v2/index.ts";
import { distributions } from "./distributions.ts";
import { graphs } from "./graphs/index.ts";
import { histograms } from "./histograms.ts";
import { hparams } from "./hparams/index.ts";
import { images } from "./images.ts";
import { mesh } from "./mesh.ts";
import { prCurves } from "./pr-curves.ts";
import { projector } from "./projector/index.ts";
import { scalars } from "./scalars.ts";
import { text } from "./text.ts";
import { timeseries } from "./timeseries/index.ts";

export const plugins: readonly Plugin[] = [
  timeseries,
  scalars,
  customScalars,
  images,
  audio,
  debuggerV2,
  graphs,
  distributions,
  histograms,
  text,
  prCurves,
  hparams,
  mesh,
  projector,
];
