// Saves the points of every chart that the filter leaves, over the selected runs, as one file from the server.
import { client } from "../api/client.ts";
import * as state from "../app-state.ts";
import type { TagInfo } from "../catalog/catalog.ts";
import { attempt } from "../frame/failure.ts";
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";
import type { TabProps } from "../tab.ts";
import { settingsOf } from "./card-settings.ts";
import { drawSheet, mostCharts, type SheetChart } from "./chart-sheet.ts";
import { type PictureKind, save, saveSvg } from "./downloads.ts";
import { exportAddresses, joinExports, type PointsKind } from "./export-addresses.ts";

/** A file in one piece goes from the server to the disk; one in several is joined here first. */
async function download(addresses: readonly string[], kind: PointsKind): Promise<void> {
  const [first] = addresses;
  if (addresses.length === 1 && first) {
    const link = document.createElement("a");
    link.href = first;
    link.download = `scalars.${kind}`;
    link.click();
    return;
  }
  const pieces: string[] = [];
  for (const address of addresses) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`the export failed: ${answer.status} ${answer.statusText}`);
    pieces.push(await answer.text());
  }
  save(new Blob(joinExports(pieces, kind)), `scalars.${kind}`);
}

/** The charts as they are on the screen, settings included, as a file that needs no server. */
async function saveReport(tags: readonly TagInfo[], runs: TabProps["selectedRuns"]): Promise<void> {
  const shown = new Set(runs.map(({ id }) => id));
  const series = tags.flatMap((tag) => tag.series.filter(({ run }) => shown.has(run.id)));
  const query = new URLSearchParams(state.location.get().params).toString();
  save(await client.report({ series: series.map(({ id }) => id), query }), "report.html");
}

const failed = "The charts were not saved";

type Props = TabProps & { readonly tags: readonly TagInfo[] };

/** The charts' pictures on one, as they are on the screen but for zooms of y. */
async function saveSheet({ tags, ...props }: Props, kind: PictureKind): Promise<void> {
  const charts = tags.flatMap((tag): SheetChart[] => {
    const settings = settingsOf(tag, props);
    return settings.series.length > 0 ? [{ title: tag.tag, settings }] : [];
  });
  await saveSvg(await drawSheet(charts), "charts", kind);
}

export function ExportAll(props: Props) {
  const { tags, selectedRuns, catalog } = props;
  const start = (kind: PointsKind) => {
    const isAllRuns = selectedRuns.length === catalog.runs.length;
    const isAllTags = tags.length === catalog.tags.filter((t) => t.plugin === "scalars").length;
    const runs = isAllRuns ? null : selectedRuns.map(({ name }) => name);
    const names = isAllTags ? null : tags.map(({ tag }) => tag);
    return download(exportAddresses(runs, names, kind), kind);
  };
  if (tags.length === 0 || selectedRuns.length === 0) return null;
  return (
    <Popover label="Download all charts" icon={icons.download} isMenu>
      {(["csv", "json"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="menu-item"
          onClick={() => attempt(failed, () => start(kind))}
        >{`All points of all charts as ${kind.toUpperCase()}`}</button>
      ))}
      {(["svg", "png"] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          className="menu-item"
          onClick={() => attempt(failed, () => saveSheet(props, kind))}
        >
          {tags.length > mostCharts ? `The first ${mostCharts} charts` : "All charts"} as one{" "}
          {kind.toUpperCase()} picture
        </button>
      ))}
      <button
        type="button"
        className="menu-item"
        onClick={() => attempt(failed, () => saveReport(tags, selectedRuns))}
      >
        Report of all charts as one HTML file
      </button>
    </Popover>
  );
}
