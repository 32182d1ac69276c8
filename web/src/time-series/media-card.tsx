// A card of one series of images or histograms among the charts, as its own tab shows it.
import "../cards/cards.css";
import "../images/images.css";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { HistogramCard } from "../histograms/histogram-card.tsx";
import { ImageCard } from "../images/image-card.tsx";
import { parseImageSettings } from "../images/image-settings.ts";
import type { TabProps } from "../tab.ts";

const asLogged = parseImageSettings({});

type Props = Pick<TabProps, "colorOf" | "view" | "theme"> & { readonly series: SeriesInfo };

export function MediaCard({ series, colorOf, view, theme }: Props) {
  const own = { series, color: colorOf(series.run.name) };
  return (
    <div className="media-card">
      {series.plugin === "images" ? (
        <ImageCard {...own} settings={asLogged} />
      ) : (
        <HistogramCard {...own} view={view} theme={theme} mode="offset" />
      )}
    </div>
  );
}
