// The Images tab: every step of every image series, side by side across runs, one slider for all or each its own.
import { SeriesCards } from "../cards/series-cards.tsx";
import type { TabProps } from "../tab.ts";
import { ImageCard } from "./image-card.tsx";
import { formatImageSettings, type ImageSettings, parseImageSettings } from "./image-settings.ts";
import { ImageToolbar } from "./image-toolbar.tsx";
import "./images.css";

export function ImagesTab(props: TabProps) {
  const settings = parseImageSettings(props.params);
  const change = (changes: Partial<ImageSettings>) => props.setParams(formatImageSettings(changes));
  return (
    <>
      <ImageToolbar {...props} settings={settings} onChange={change} />
      <div className="tab-body">
        <SeriesCards {...props} plugin="images" height={320} width={280}>
          {(series) => (
            <ImageCard series={series} color={props.colorOf(series.run.name)} settings={settings} />
          )}
        </SeriesCards>
      </div>
    </>
  );
}
