// A card of one series of images or histograms among the charts, as its own tab shows it.
import "../cards/cards.css";
import "../images/images.css";
import type { SeriesInfo } from "../catalog/catalog.ts";
import { HistogramCard } from "../histograms/histogram-card.tsx";
import { ImageCard } from "../images/image-card.tsx";
import { parseImageSettings } from "../images/image-settings.ts";
import type { TabProps } from "../tab.ts";
import { useSelectedSteps } from "./selected-steps.ts";

const asLogged = parseImageSettings({ samples: "one" });

type Props = Pick<TabProps, "colorOf" | "view" | "theme"> & { readonly series: SeriesInfo };

/** Shows the last of the selected steps, or what was logged before it. */
export function MediaCard({ series, colorOf, view, theme }: Props) {
  const steps = useSelectedSteps();
  const own = { series, color: colorOf(series.run.name) };
  return (
    <div className="media-card">
      {series.plugin === "images" ? (
        <ImageCard {...own} settings={{ ...asLogged, step: steps.at(-1) ?? null }} />
      ) : (
        <HistogramCard {...own} view={view} theme={theme} mode="offset" selected={steps} />
      )}
    </div>
  );
}
