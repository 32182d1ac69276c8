// Chooses what runs share a colour by, and whether each group is drawn as its mean within a band.
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";
import { useHparamNames } from "./hparam-names.ts";
import type { RunGrouping as RunGroups } from "./run-groups.ts";

const groupings = [
  { value: "run", text: "Run" },
  { value: "directory", text: "Folder" },
  { value: "regex", text: "Regex" },
  { value: "hparam", text: "Hparam" },
] as const;

const bands = [
  { value: "off", text: "Runs" },
  { value: "deviation", text: "Mean ± std" },
  { value: "error", text: "± error" },
  { value: "range", text: "Min–max" },
] as const;

/** The grouping of a kind, as it was where it is the kind at hand. */
function groupingOf(by: RunGroups["by"], before: RunGroups, firstHparam: string): RunGroups {
  if (by === before.by) return before;
  if (by === "regex") return { by, expression: "" };
  return by === "hparam" ? { by, name: firstHparam } : { by };
}

function HparamChoice({ view, changeView }: Pick<TabProps, "view" | "changeView">) {
  const names = useHparamNames();
  const grouping = view.runColorGroup;
  if (grouping.by !== "hparam") return null;
  return (
    <label className="setting">
      <span>Shared</span>
      <select
        value={grouping.name}
        onChange={(event) =>
          changeView({ runColorGroup: { by: "hparam", name: event.target.value } })
        }
      >
        {names.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </label>
  );
}

export function RunGrouping({ view, changeView }: TabProps) {
  const [firstHparam] = useHparamNames();
  const grouping = view.runColorGroup;
  const expression = grouping.by === "regex" ? grouping.expression : "";
  const offered = groupings.filter(({ value }) => value !== "hparam" || firstHparam !== undefined);
  return (
    <Popover label="Group runs" icon={icons.group}>
      <div className="setting">
        <span>Colour by</span>
        <Segments
          label="Colour by"
          options={offered}
          value={grouping.by}
          onChange={(by) =>
            changeView({ runColorGroup: groupingOf(by, grouping, firstHparam ?? "") })
          }
        />
      </div>
      {grouping.by === "regex" && (
        <label className="setting">
          <span>Captures</span>
          <span className="field">
            <input
              value={expression}
              placeholder="(resnet\d+)"
              spellCheck={false}
              onChange={(event) =>
                changeView({ runColorGroup: { by: "regex", expression: event.target.value } })
              }
            />
          </span>
        </label>
      )}
      <HparamChoice view={view} changeView={changeView} />
      {grouping.by !== "run" && (
        <div className="setting">
          <span>Draw</span>
          <Segments
            label="Draw groups as"
            options={bands}
            value={view.groupBand}
            onChange={(groupBand) => changeView({ groupBand })}
          />
        </div>
      )}
    </Popover>
  );
}
