// The buttons over the cloud: what is drawn beside the points, and how they are chosen.

/** A button that stays pressed. */
export interface Toggle {
  readonly text: string;
  readonly isOn: boolean;
  readonly set: (isOn: boolean) => void;
  readonly isShown: boolean;
}

interface Props {
  readonly toggles: readonly Toggle[];
  readonly onReset: () => void;
}

export function CloudTools({ toggles, onReset }: Props) {
  return (
    <div className="cloud-tools" role="toolbar" aria-label="Picture">
      {toggles.map(
        ({ text, isOn, set, isShown }) =>
          isShown && (
            <button
              key={text}
              type="button"
              className="button"
              aria-pressed={isOn}
              onClick={() => set(!isOn)}
            >
              {text}
            </button>
          ),
      )}
      <button type="button" className="button" onClick={onReset}>
        Reset view
      </button>
    </div>
  );
}
