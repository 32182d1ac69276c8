// One series' images: a step slider, a sample chooser where a step has several, the image itself.
import { useState } from "react";
import { indexAtStep } from "../cards/nearest-step.ts";
import { SampleChooser } from "../cards/sample-chooser.tsx";
import { SeriesCard } from "../cards/series-card.tsx";
import { StepSlider } from "../cards/step-slider.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { ImageFrame } from "./image-frame.tsx";
import { fetchImages, type ListedImage } from "./image-list.ts";
import type { ImageSettings } from "./image-settings.ts";

interface Props {
  readonly series: SeriesInfo;
  readonly color: string;
  readonly settings: ImageSettings;
}

export function ImageCard({ series, color, settings }: Props) {
  const [sample, setSample] = useState(0);
  const answer = useAnswer(`${series.id} ${sample} ${series.count}`, (signal) =>
    fetchImages(series, sample, signal),
  );
  return (
    <SeriesCard
      series={series}
      color={color}
      answer={answer}
      actions={<SampleChooser count={series.samples} sample={sample} onChange={setSample} />}
    >
      {(images) => <Images images={images} series={series} settings={settings} />}
    </SeriesCard>
  );
}

interface ImagesProps {
  readonly images: readonly ListedImage[];
  readonly series: SeriesInfo;
  readonly settings: ImageSettings;
}

function Images({ images, series, settings }: ImagesProps) {
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
      <ImageFrame
        image={image}
        other={compared === null ? null : (images[compared] ?? null)}
        name={`${series.tag} of run ${series.run.name}`}
        settings={settings}
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

function stepsOf(images: readonly ListedImage[]): readonly number[] {
  return images.map(({ step }) => step);
}
