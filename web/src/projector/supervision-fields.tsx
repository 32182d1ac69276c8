// Which metadata column supervises t-SNE, how much, and which of its values stands for no label.
import { ColumnChoice } from "./column-choice.tsx";
import { NumberField } from "./number-field.tsx";
import type { PanelProps } from "./panel-props.ts";
import type { SupervisionChoice } from "./projection-spec.ts";

export function SupervisionFields({ loaded, numbers, onNumbers }: PanelProps) {
  const { supervision } = numbers;
  // A column that tells no two points apart, or each from every other, guides nothing.
  const columns = loaded.columns.filter(
    ({ distinct, values }) => distinct.length > 1 && distinct.length < values.length,
  );
  const change = (changes: Partial<SupervisionChoice>) =>
    onNumbers({ ...numbers, supervision: { ...supervision, ...changes } });
  const column = columns.find(({ name }) => name === supervision.column);
  return (
    <>
      <ColumnChoice
        label="Supervise by"
        columns={columns}
        value={column?.name ?? ""}
        none="no column"
        onChange={(name) => change({ column: name || null, ignored: "" })}
      />
      {column && (
        <>
          <NumberField
            label="Supervision (%)"
            range={[0, 100]}
            value={supervision.percent}
            onChange={(percent) => change({ percent })}
          />
          <label className="row">
            Label to ignore
            <select
              value={supervision.ignored}
              onChange={(event) => change({ ignored: event.target.value })}
            >
              <option value="">{column.distinct.includes("") ? "(empty)" : "none"}</option>
              {column.distinct.filter(Boolean).map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </>
  );
}
