// What is set for all images at once: brightness, contrast, size, and a step that links the cards.
import { TagFilter } from "../cards/tag-filter.tsx";
import type { TabProps } from "../tab.ts";
import { type ImageSettings, type SampleChoice, sampleChoices } from "./image-settings.ts";

interface Props extends Pick<TabProps, "catalog" | "view" | "changeView"> {
  readonly settings: ImageSettings;
  readonly onChange: (changes: Partial<ImageSettings>) => void;
}

export function ImageToolbar(props: Props) {
  const { settings, onChange } = props;
  return (
    <div className="tab-toolbar" role="toolbar" aria-label="Images">
      <TagFilter {...props} />
      <label>
        Brightness
        <input
          type="range"
          min={0}
          max={2}
          step={0.05}
          value={settings.brightness}
          onChange={(event) => onChange({ brightness: event.target.valueAsNumber })}
        />
      </label>
      <label>
        Contrast
        <input
          type="range"
          min={0}
          max={500}
          step={5}
          value={settings.contrast}
          onChange={(event) => onChange({ contrast: event.target.valueAsNumber })}
        />
      </label>
      <button
        type="button"
        className="button"
        onClick={() => onChange({ brightness: 1, contrast: 100 })}
      >
        Reset
      </button>
      <label>
        <input
          type="checkbox"
          checked={settings.isActualSize}
          onChange={(event) => onChange({ isActualSize: event.target.checked })}
        />
        Actual size
      </label>
      <Samples {...props} />
      <LinkedStep {...props} />
    </div>
  );
}

/** Nothing where no step has several samples. */
function Samples({ catalog, settings, onChange }: Props) {
  const images = catalog.tags.filter(({ plugin }) => plugin === "images");
  if (!images.some(({ series }) => series.some(({ samples }) => samples > 1))) return null;
  return (
    <label>
      Samples
      <select
        value={settings.samples}
        onChange={(event) => onChange({ samples: event.target.value as SampleChoice })} // an option's
      >
        {sampleChoices.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The greatest step of any image series. */
function lastStepOf({ catalog }: Props): number {
  const steps = catalog.tags
    .filter(({ plugin }) => plugin === "images")
    .flatMap(({ series }) => series.map(({ lastStep }) => lastStep ?? 0));
  return steps.reduce((last, step) => Math.max(last, step), 0);
}

function LinkedStep(props: Props) {
  const { settings, onChange } = props;
  const last = lastStepOf(props);
  const step = settings.step;
  return (
    <label>
      <input
        type="checkbox"
        checked={step !== null}
        onChange={(event) => onChange({ step: event.target.checked ? last : null })}
      />
      One step for all
      {step !== null && (
        <>
          <input
            type="range"
            aria-label="Step of all images"
            min={0}
            max={last}
            value={step}
            onChange={(event) => onChange({ step: event.target.valueAsNumber })}
          />
          <b>{step}</b>
        </>
      )}
    </label>
  );
}
