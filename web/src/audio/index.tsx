// The Audio tab: a player for every step of every audio series.
import { useState } from "react";
import { askData, dataUrl } from "../api/data-route.ts";
import { SampleChooser } from "../cards/sample-chooser.tsx";
import { SeriesCard } from "../cards/series-card.tsx";
import { SeriesCards } from "../cards/series-cards.tsx";
import { type Moment, StepSlider } from "../cards/step-slider.tsx";
import { TagFilter } from "../cards/tag-filter.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import type { SeriesInfo } from "../catalog/catalog.ts";
import type { TabProps } from "../tab.ts";
import "./audio.css";

interface Clip extends Moment {
  readonly url: string;
}

interface WireClip {
  readonly wall_time: number;
  readonly step: number;
  readonly query: string;
}

/** Every step's clip of a sample; steps with fewer samples are left out. */
async function fetchClips(
  { run, tag }: SeriesInfo,
  sample: number,
  signal: AbortSignal,
): Promise<readonly Clip[]> {
  const query = { run: run.name, tag, sample: String(sample) };
  const clips = await askData<readonly WireClip[]>("audio/audio", query, signal);
  return clips.map(({ wall_time, step, query: key }) => ({
    step,
    wallTimeSec: wall_time,
    url: dataUrl("audio/individualAudio", key),
  }));
}

export function AudioTab(props: TabProps) {
  return (
    <>
      <div className="tab-toolbar" role="toolbar" aria-label="Audio">
        <TagFilter {...props} />
      </div>
      <div className="tab-body">
        <SeriesCards {...props} plugin="audio" height={150} width={320}>
          {(series) => <AudioCard series={series} color={props.colorOf(series.run.name)} />}
        </SeriesCards>
      </div>
    </>
  );
}

function AudioCard({ series, color }: { readonly series: SeriesInfo; readonly color: string }) {
  const [sample, setSample] = useState(0);
  const answer = useAnswer(`${series.id} ${sample} ${series.count}`, (signal) =>
    fetchClips(series, sample, signal),
  );
  return (
    <SeriesCard
      series={series}
      color={color}
      answer={answer}
      actions={<SampleChooser count={series.samples} sample={sample} onChange={setSample} />}
    >
      {(clips) => <Clips clips={clips} label={`${series.tag}, ${series.run.name}`} />}
    </SeriesCard>
  );
}

function Clips({ clips, label }: { readonly clips: readonly Clip[]; readonly label: string }) {
  // Null follows the newest clip.
  const [chosen, setChosen] = useState<number | null>(null);
  const index = Math.min(chosen ?? clips.length - 1, clips.length - 1);
  const clip = clips[index];
  if (!clip) return <p className="card-wait">No clip yet.</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/useMediaCaption: logged audio has no captions */}
      <audio controls preload="none" src={clip.url} aria-label={label} />
      <StepSlider
        label={label}
        moments={clips}
        index={index}
        onChange={(next) => setChosen(next === clips.length - 1 ? null : next)}
      />
    </>
  );
}
