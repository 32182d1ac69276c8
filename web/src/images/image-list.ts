// The images of one series, as TensorBoard's images route lists them for each sample, put together by step.
import { askData, dataUrl } from "../api/data-route.ts";
import type { Moment } from "../cards/step-slider.tsx";
import type { SeriesInfo } from "../catalog/catalog.ts";

/** What was written at one step: addresses of images by sample. */
export interface ImageStep extends Moment {
  readonly urls: ReadonlyMap<number, string>;
}

export interface WireImage {
  readonly wall_time: number;
  readonly step: number;
  readonly query: string;
}

/** Every step that has one of the samples, by step. */
export async function fetchImages(
  { run, tag }: SeriesInfo,
  samples: readonly number[],
  signal: AbortSignal,
): Promise<readonly ImageStep[]> {
  const lists = samples.map(async (sample) => {
    const query = { run: run.name, tag, sample: String(sample) };
    const images = await askData<readonly WireImage[]>("images/images", query, signal);
    return [sample, images] as const;
  });
  return joinSamples(new Map(await Promise.all(lists)));
}

/** Steps with fewer samples than others are left out of the lists of those that they lack. */
export function joinSamples(
  lists: ReadonlyMap<number, readonly WireImage[]>,
): readonly ImageStep[] {
  const steps = new Map<string, Moment & { urls: Map<number, string> }>();
  for (const [sample, images] of lists)
    for (const { step, wall_time: wallTimeSec, query } of images) {
      const key = `${step} ${wallTimeSec}`;
      const known = steps.get(key) ?? { step, wallTimeSec, urls: new Map() };
      known.urls.set(sample, dataUrl("images/individualImage", query));
      steps.set(key, known);
    }
  return [...steps.values()].sort((a, b) => a.step - b.step);
}
