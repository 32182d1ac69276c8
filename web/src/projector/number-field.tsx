// A number between two bounds that is typed in the panel.

/** Takes effect when it is left or Enter is pressed, so that half a number starts nothing. */
export function NumberField(props: {
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
