// One series' images: a step slider, and the samples of the step side by side or a chosen one of them.
import { useState } from "react";
import { indexAtStep } from "../cards/nearest-step.ts";
import { SampleChooser } from "../cards/sample-chooser.tsx";
import { SeriesCard } from "../cards/series-card.tsx";
import { StepSlider } from "../cards/step-slider.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { fetchImages, type ImageStep } from "./image-list.ts";
import { type ImageSettings, isSideBySide } from "./image-settings.ts";
import { SampleFrames } from "./sample-frames.tsx";

interface Props {
  readonly series: SeriesInfo;
  readonly color: string;
  readonly settings: ImageSettings;
}

export function ImageCard({ series, color, settings }: Props) {
  const [sample, setSample] = useState(0);
  const isTogether = isSideBySide(settings.samples, series.samples);
  const wanted = isTogether ? [...Array(series.samples).keys()] : [sample];
  const answer = useAnswer(`${series.id} ${wanted} ${series.count}`, async (signal) => ({
    samples: wanted,
    images: await fetchImages(series, wanted, signal),
  }));
  return (
    <SeriesCard
      series={series}
      color={color}
      answer={answer}
      actions={
        !isTogether && <SampleChooser count={series.samples} sample={sample} onChange={setSample} />
      }
    >
      {(shown) => <Images {...{ ...shown, series, settings }} />}
    </SeriesCard>
  );
}

interface ImagesProps {
  readonly images: readonly ImageStep[];
  readonly samples: readonly number[];
  readonly series: SeriesInfo;
  readonly settings: ImageSettings;
}

function Images({ images, samples, series, settings }: ImagesProps) {
  // Null follows the newest image.
  const [chosen, setChosen] = useState<number | null>(null);
  // Null shows the image itself, an index its difference from that one.
  const [compared, setCompared] = useState<number | null>(null);
  const newest = images.length - 1;
  const linked = settings.step === null ? null : indexAtStep(stepsOf(images), settings.step);
  const at = linked ?? Math.min(chosen ?? newest, newest);
  const image = images[at];
  if (!image) return <p className="card-wait">No image of this sample yet.</p>;
  const label = `${series.tag}, ${series.run.name}`;
  return (
    <>
      <SampleFrames
        {...{ image, samples, series, settings }}
        other={compared === null ? null : (images[compared] ?? null)}
      />
      <StepSlider
        label={label}
        moments={images}
        index={at}
        onChange={(next) => setChosen(next === newest ? null : next)}
      />
      {compared !== null && (
        <StepSlider
          label={`${label}, compared`}
          moments={images}
          index={compared}
          onChange={setCompared}
        />
      )}
      {images.length > 1 && (
        <button
          type="button"
          className="button compare"
          aria-pressed={compared !== null}
          onClick={() => setCompared(compared === null ? Math.max(0, at - 1) : null)}
        >
          Difference of two steps
        </button>
      )}
    </>
  );
}

function stepsOf(images: readonly ImageStep[]): readonly number[] {
  return images.map(({ step }) => step);
}
