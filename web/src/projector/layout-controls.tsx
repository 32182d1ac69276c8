// The numbers of a t-SNE or UMAP layout, and the buttons that hold, repeat or shake it.
import { NumberField } from "./number-field.tsx";
import type { PanelProps } from "./panel-props.ts";
import { SupervisionFields } from "./supervision-fields.tsx";

export function LayoutControls(props: PanelProps) {
  return (
    <>
      <LayoutFields {...props} />
      <LayoutButtons {...props} />
    </>
  );
}

function LayoutFields(props: PanelProps) {
  const { settings, numbers, onNumbers } = props;
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
      <SupervisionFields {...props} />
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
