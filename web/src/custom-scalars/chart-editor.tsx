// The form of a chart that is edited: its title, whether it draws lines or margins, and of which tags.
import { useState } from "react";
import { Segments } from "../frame/segments.tsx";
import type { LayoutChart } from "./layout.ts";
import { chartFromText, chartToText } from "./own-layout.ts";

const kinds = [
  { value: "multiline", text: "Lines" },
  { value: "margin", text: "Margins" },
] as const;

interface Props {
  readonly chart: LayoutChart;
  /** Null removes the chart. */
  readonly onChange: (chart: LayoutChart | null) => void;
}

/** Texts take effect when their field is left, not at each key. */
export function ChartEditor({ chart, onChange }: Props) {
  const [isMargin, setMargin] = useState(chart.margin !== undefined);
  const title = chart.title ?? "";
  const text = chartToText(chart);
  const change = (next: LayoutChart) => {
    if (JSON.stringify(next) !== JSON.stringify(chart)) onChange(next);
  };
  return (
    <form className="chart-editor" onSubmit={(event) => event.preventDefault()}>
      <label>
        Title
        <input
          key={title}
          defaultValue={title}
          onBlur={(event) => change({ ...chart, title: event.target.value })}
        />
      </label>
      <Segments
        label={`Kind of ${title}`}
        options={kinds}
        value={isMargin ? "margin" : "multiline"}
        onChange={(kind) => setMargin(kind === "margin")}
      />
      <label>
        {isMargin ? "Value, lower and upper tag, one margin a line" : "Tags, one expression a line"}
        <textarea
          key={text}
          rows={3}
          spellCheck={false}
          defaultValue={text}
          onBlur={(event) => change(chartFromText(title, isMargin, event.target.value))}
        />
      </label>
      <button type="button" className="button" onClick={() => onChange(null)}>
        Remove chart
      </button>
    </form>
  );
}
