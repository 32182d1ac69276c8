// Chooses one of the samples that a step of a series has.

interface Props {
  readonly count: number;
  readonly sample: number;
  readonly onChange: (sample: number) => void;
}

/** Nothing where there is one sample only. */
export function SampleChooser({ count, sample, onChange }: Props) {
  if (count < 2) return null;
  return (
    <label className="sample">
      sample
      <select value={sample} onChange={(event) => onChange(Number(event.target.value))}>
        {[...Array(count).keys()].map((at) => (
          <option key={`sample ${at}`} value={at}>
            {at + 1} of {count}
          </option>
        ))}
      </select>
    </label>
  );
}
