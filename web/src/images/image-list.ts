// The images of one series and sample, as TensorBoard's images route lists them.
import { askData, dataUrl } from "../api/data-route.ts";
import type { Moment } from "../cards/step-slider.tsx";
import type { SeriesInfo } from "../catalog/catalog.ts";

export interface ListedImage extends Moment {
  readonly url: string;
}

interface WireImage {
  readonly wall_time: number;
  readonly step: number;
  readonly query: string;
}

/** Every step's image of a sample, by step; steps with fewer samples are left out. */
export async function fetchImages(
  { run, tag }: SeriesInfo,
  sample: number,
  signal: AbortSignal,
): Promise<readonly ListedImage[]> {
  const query = { run: run.name, tag, sample: String(sample) };
  const images = await askData<readonly WireImage[]>("images/images", query, signal);
  return images
    .map(({ wall_time, step, query: key }) => ({
      step,
      wallTimeSec: wall_time,
      url: dataUrl("images/individualImage", key),
    }))
    .sort((a, b) => a.step - b.step);
}
