// The Histograms tab: how a tensor's values are spread, step by step.
import { SeriesCards } from "../cards/series-cards.tsx";
import { TagFilter } from "../cards/tag-filter.tsx";
import { XAxisChoice } from "../cards/x-axis-choice.tsx";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { HistogramCard } from "./histogram-card.tsx";
import { RunOverlays } from "./run-overlay.tsx";

const modes = [
  { value: "offset", text: "Offset" },
  { value: "overlay", text: "Overlay" },
  { value: "heatmap", text: "Heat map" },
  { value: "runs", text: "Runs" },
] as const;

export function HistogramsTab(props: TabProps) {
  const mode = modes.find(({ value }) => value === props.params.mode)?.value ?? "offset";
  return (
    <>
      <div className="tab-toolbar" role="toolbar" aria-label="Histograms">
        <TagFilter {...props} />
        <Segments
          label="Histograms drawn as"
          options={modes}
          value={mode}
          onChange={(chosen) => props.setParams({ mode: chosen === "offset" ? null : chosen })}
        />
        <XAxisChoice {...props} />
      </div>
      <div className="tab-body">
        {mode === "runs" ? (
          <RunOverlays {...props} />
        ) : (
          <SeriesCards {...props} plugin="histograms" height={300} width={360}>
            {(series) => (
              <HistogramCard
                {...props}
                series={series}
                color={props.colorOf(series.run.name)}
                mode={mode}
              />
            )}
          </SeriesCards>
        )}
      </div>
    </>
  );
}
