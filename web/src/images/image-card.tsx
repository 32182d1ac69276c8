// One series' images: a step slider, a sample chooser where a step has several, the image itself.
import { useState } from "react";
import { indexAtStep } from "../cards/nearest-step.ts";
import { SeriesCard } from "../cards/series-card.tsx";
import { StepSlider } from "../cards/step-slider.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { fetchImages, type ListedImage } from "./image-list.ts";
import type { ImageSettings } from "./image-settings.ts";
import { SteadyImage } from "./steady-image.tsx";

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
  const steps = images.map(({ step }) => step);
  const index = settings.step === null ? null : indexAtStep(steps, settings.step);
  const at = index ?? Math.min(chosen ?? images.length - 1, images.length - 1);
  const image = images[at];
  if (!image) return <p className="card-wait">No image of this sample yet.</p>;
  return (
    <>
      <div className="image-frame" data-actual={settings.isActualSize}>
        <SteadyImage
          url={image.url}
          alt={`${series.tag} of run ${series.run.name} at step ${image.step}`}
          style={{ filter: `brightness(${settings.brightness}) contrast(${settings.contrast}%)` }}
        />
      </div>
      <StepSlider
        label={`${series.tag}, ${series.run.name}`}
        moments={images}
        index={at}
        onChange={(next) => setChosen(next === images.length - 1 ? null : next)}
      />
    </>
  );
}

interface SampleProps {
  readonly count: number;
  readonly sample: number;
  readonly onChange: (sample: number) => void;
}

function SampleChooser({ count, sample, onChange }: SampleProps) {
  if (count < 2) return null;
  return (
    <label className="sample">
      sample
      <select value={sample} onChange={(event) => onChange(Number(event.target.value))}>
        {[...Array(count).keys()].map((at) => (
          <option key={`sample ${at}`} value={at}>
            {at + 1} of {count}
          </option>
        ))}
      </select>
    </label>
  );
}
