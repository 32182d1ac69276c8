// Chooses what runs share a colour by, and whether each group is drawn as its mean within a band.
import { icons } from "../frame/icons.tsx";
import { Popover } from "../frame/popover.tsx";
import { Segments } from "../frame/segments.tsx";
import type { TabProps } from "../tab.ts";

const groupings = [
  { value: "run", text: "Run" },
  { value: "directory", text: "Folder" },
  { value: "regex", text: "Regex" },
] as const;

const bands = [
  { value: "off", text: "Runs" },
  { value: "deviation", text: "Mean ± std" },
  { value: "error", text: "± error" },
  { value: "range", text: "Min–max" },
] as const;

export function RunGrouping({ view, changeView }: TabProps) {
  const grouping = view.runColorGroup;
  const expression = grouping.by === "regex" ? grouping.expression : "";
  return (
    <Popover label="Group runs" icon={icons.group}>
      <div className="setting">
        <span>Colour by</span>
        <Segments
          label="Colour by"
          options={groupings}
          value={grouping.by}
          onChange={(by) =>
            changeView({ runColorGroup: by === "regex" ? { by, expression } : { by } })
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
