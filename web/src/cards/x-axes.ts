// The x axes that all tabs know, as choices.
export const xAxes = [
  { value: "step", text: "Step" },
  { value: "relative", text: "Relative" },
  { value: "wall", text: "Wall" },
] as const;
