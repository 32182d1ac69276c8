// Every plugin of TensorBoard's API, in the order of `plugins_listing`.
import type { Plugin } from "../plugin.ts";
import { scalars } from "./scalars.ts";

export const plugins: readonly Plugin[] = [scalars];
