// The samples of one step beside one another, each alone or subtracted from what another step has in its place.
import type { SeriesInfo } from "../catalog/catalog.ts";
import { ImageFrame } from "./image-frame.tsx";
import type { ImageStep } from "./image-list.ts";
import type { ImageSettings } from "./image-settings.ts";

interface Props {
  readonly image: ImageStep;
  /** The step to differ from; null shows the images as they are. */
  readonly other: ImageStep | null;
  readonly samples: readonly number[];
  readonly series: SeriesInfo;
  readonly settings: ImageSettings;
}

export function SampleFrames({ image, other, samples, series, settings }: Props) {
  const name = `${series.tag} of run ${series.run.name} at step ${image.step}`;
  const alt = other ? `Difference of ${name} and ${other.step}` : name;
  const isMany = samples.length > 1;
  return (
    <div className="image-samples" data-many={isMany}>
      {samples.map((sample) => {
        const url = image.urls.get(sample);
        return url === undefined ? (
          <p
            key={sample}
            className="card-wait"
          >{`Step ${image.step} has no sample ${sample + 1}.`}</p>
        ) : (
          <ImageFrame
            key={isMany ? sample : "chosen"}
            url={url}
            alt={isMany ? `${alt}, sample ${sample + 1} of ${samples.length}` : alt}
            otherUrl={other?.urls.get(sample) ?? null}
            settings={settings}
          />
        );
      })}
    </div>
  );
}
