// For ../../time-series/export-all.tsx in a report: the points come from the page itself.
import { icons } from "../../frame/icons.tsx";
import { Popover } from "../../frame/popover.tsx";
import { savePoints } from "../../time-series/downloads.ts";
import type * as real from "../../time-series/export-all.tsx";

export const ExportAll: typeof real.ExportAll = ({ tags, selectedRuns }) => {
  const runs = new Set(selectedRuns.map(({ id }) => id));
  const series = tags.flatMap((tag) => tag.series.filter(({ run }) => runs.has(run.id)));
  if (series.length === 0) return null;
  return (
    <Popover label="Download all charts" icon={icons.download} isMenu>
      {(["csv", "json"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="menu-item"
          onClick={() => void savePoints(series, "report", kind)}
        >{`All points of the report as ${kind.toUpperCase()}`}</button>
      ))}
    </Popover>
  );
};
