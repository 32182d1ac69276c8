// A loaded tensor on screen: the cloud in the middle, how it is projected at the left, its points at the right.
import { useCallback, useMemo, useState } from "react";
import type { TabProps } from "../tab.ts";
import { BookmarkList } from "./bookmark-list.tsx";
import { CloudFrame } from "./cloud-frame.tsx";
import type { CloudView } from "./draw/cloud-view.ts";
import { colorPoints } from "./draw/point-colors.ts";
import { LabelEditor } from "./label-editor.tsx";
import type { MetadataColumn } from "./metadata.ts";
import { PointPanel } from "./point-panel.tsx";
import { ProjectionPanel } from "./projection-panel.tsx";
import type { LoadedEmbedding } from "./projector-source.ts";
import { parseSettings } from "./settings.ts";
import { bookmarkOf, openBookmark } from "./shown-bookmark.ts";
import { useChosenProjection } from "./use-chosen-projection.ts";
import { useMarkedPoints } from "./use-marked-points.ts";

interface Props extends TabProps {
  readonly loaded: LoadedEmbedding;
  /** Labels that the reader changed. */
  readonly onColumns: (columns: readonly MetadataColumn[]) => void;
}

export function ProjectorView({ loaded, onColumns, theme, params, setParams }: Props) {
  const { points, columns, embedding } = loaded;
  const settings = parseSettings(params);
  const labelColumn = columns.find(({ name }) => name === settings.labelBy) ?? columns[0] ?? null;
  const colorColumn = columns.find(({ name }) => name === settings.colorBy) ?? null;
  const labelOf = useCallback(
    (point: number) => labelColumn?.values[point] || `#${point}`,
    [labelColumn],
  );
  const colors = useMemo(
    () => colorPoints(points.count, colorColumn, theme),
    [points, colorColumn, theme],
  );
  const chosen = useChosenProjection(loaded, settings, labelColumn);
  const marked = useMarkedPoints(chosen.projection);
  const [view, setView] = useState<CloudView | null>(null);
  const [count, labelBy] = [points.count, labelColumn?.name ?? null];
  const shown = { settings, setParams, chosen, marked, view, count, labelBy };
  const file = embedding.name.replaceAll(/\W+/g, "-");
  return (
    <div className="projector-body">
      <ProjectionPanel {...{ loaded, settings, setParams, colors, ...chosen }} />
      <CloudFrame
        {...{ loaded, settings, theme, labelOf, marked, view }}
        coordinates={chosen.projection.coordinates}
        colors={colors.colors}
        onView={setView}
      />
      <aside className="projector-panel" aria-label="Points">
        <PointPanel {...{ columns, labelOf, ...marked }} />
        <LabelEditor
          {...{ columns, onColumns, count }}
          selected={marked.selected}
          column={labelBy ?? "label"}
          fileName={`${file}-labels.tsv`}
        />
        <BookmarkList
          file={loaded.bookmarks}
          fileName={`${file}-bookmarks.json`}
          current={(label) => bookmarkOf(shown, label)}
          onOpen={(bookmark) => openBookmark(shown, bookmark)}
        />
      </aside>
    </div>
  );
}
