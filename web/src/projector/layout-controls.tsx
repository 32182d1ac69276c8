// The numbers of a t-SNE or UMAP layout, and the buttons that hold, repeat or shake it.
import type { PanelProps } from "./panel-props.ts";

export function LayoutControls(props: PanelProps) {
  return (
    <>
      <LayoutFields {...props} />
      <LayoutButtons {...props} />
    </>
  );
}

function LayoutFields({ settings, numbers, onNumbers }: PanelProps) {
  if (settings.kind === "umap")
    return (
      <NumberField
        label="Neighbours"
        range={[5, 50]}
        value={numbers.neighbours}
        onChange={(neighbours) => onNumbers({ ...numbers, neighbours })}
      />
    );
  return (
    <>
      <NumberField
        label="Perplexity"
        range={[2, 100]}
        value={numbers.perplexity}
        onChange={(perplexity) => onNumbers({ ...numbers, perplexity })}
      />
      <NumberField
        label="Learning rate (0: automatic)"
        range={[0, 1000]}
        value={numbers.learningRate}
        onChange={(learningRate) => onNumbers({ ...numbers, learningRate })}
      />
    </>
  );
}

function LayoutButtons({ settings, projection, onRunAgain }: PanelProps) {
  const { state, coordinates, isPaused, pause, perturb } = projection;
  const isRunning = state.kind === "working" || coordinates?.isDone === false;
  return (
    <div className="buttons">
      <button
        type="button"
        className="button"
        disabled={!isRunning}
        onClick={() => pause(!isPaused)}
      >
        {isPaused ? "Resume" : "Pause"}
      </button>
      <button type="button" className="button" onClick={onRunAgain}>
        Run again
      </button>
      {settings.kind === "tsne" && (
        <button type="button" className="button" disabled={!isRunning} onClick={perturb}>
          Perturb
        </button>
      )}
    </div>
  );
}

/** Takes effect when it is left or Enter is pressed, so that half a number starts nothing. */
function NumberField(props: {
  readonly label: string;
  readonly range: readonly [number, number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}) {
  const [least, greatest] = props.range;
  const take = (input: HTMLInputElement) => {
    const value = Math.min(greatest, Math.max(least, input.valueAsNumber));
    if (!Number.isNaN(value) && value !== props.value) props.onChange(value);
    input.value = String(Number.isNaN(value) ? props.value : value);
  };
  return (
    <label className="row">
      {props.label}
      <input
        type="number"
        min={least}
        max={greatest}
        defaultValue={props.value}
        onBlur={(event) => take(event.target)}
        onKeyDown={(event) => event.key === "Enter" && take(event.currentTarget)}
      />
    </label>
  );
}
