// The Mesh tab: point clouds and meshes of all selected runs, each turned by itself or all together.
import { NearViewport } from "../cards/near-viewport.tsx";
import { TagFilter } from "../cards/tag-filter.tsx";
import { useAnswer } from "../cards/use-answer.ts";
import { parseFilter } from "../filter.ts";
import type { TabProps } from "../tab.ts";
import { MeshCard } from "./mesh-card.tsx";
import { fetchMeshTags } from "./mesh-source.ts";
import "../cards/cards.css";
import "./mesh.css";

export function MeshTab(props: TabProps) {
  const { catalog, selectedRuns, view, params, setParams, colorOf, titleOf } = props;
  const answer = useAnswer(String(catalog.generation), fetchMeshTags);
  const filter = parseFilter(view.tagFilter);
  const selected = new Set(selectedRuns.map(({ name }) => name));
  const all = answer.kind === "ready" ? answer.value : [];
  const shown = all.filter(({ run, tag }) => selected.has(run) && filter.matches(tag));
  return (
    <>
      <div className="tab-toolbar" role="toolbar" aria-label="Meshes">
        <TagFilter {...props} />
        <label>
          <input
            type="checkbox"
            checked={params.cameras !== "own"}
            onChange={(event) => setParams({ cameras: event.target.checked ? null : "own" })}
          />
          One camera for all
        </label>
      </div>
      <div className="tab-body series-grid mesh-grid">
        {shown.map((mesh) => (
          <NearViewport key={JSON.stringify(mesh)} height={440}>
            {() => (
              <MeshCard
                mesh={mesh}
                color={colorOf(mesh.run)}
                title={titleOf(mesh.run)}
                version={versionOf(catalog, mesh.run)}
                isLinked={params.cameras !== "own"}
              />
            )}
          </NearViewport>
        ))}
      </div>
      {answer.kind === "failed" && (
        <p role="alert" className="nothing-shown card-error">
          {answer.message}
        </p>
      )}
      {answer.kind === "ready" && shown.length === 0 && (
        <p className="nothing-shown">No mesh of a selected run matches.</p>
      )}
    </>
  );
}

/** Differs once the run has more of any mesh. */
function versionOf({ seriesById }: TabProps["catalog"], run: string): string {
  return [...seriesById.values()]
    .filter((series) => series.plugin === "mesh" && series.run.name === run)
    .map(({ count }) => count)
    .join();
}
