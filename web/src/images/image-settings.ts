// How images are shown, kept in the URL under the tab's own names.

export const sampleChoices = [
  { value: "few", text: "side by side, up to 4" },
  { value: "all", text: "all side by side" },
  { value: "one", text: "one at a time" },
] as const;

export type SampleChoice = (typeof sampleChoices)[number]["value"];

/** Steps of up to as many samples show them all unless something else is chosen. */
const few = 4;

/** Whether a series' samples stand beside one another, rather than one that is chosen. */
export function isSideBySide(choice: SampleChoice, samples: number): boolean {
  return samples > 1 && (choice === "all" || (choice === "few" && samples <= few));
}

export interface ImageSettings {
  /** 1 leaves the image as it is; 0 is black, 2 twice as bright. */
  readonly brightness: number;
  /** In percent: 100 leaves the image as it is. */
  readonly contrast: number;
  /** One image pixel for one CSS pixel, rather than the card's width. */
  readonly isActualSize: boolean;
  /** One step for all cards, or null where each has its own. */
  readonly step: number | null;
  readonly samples: SampleChoice;
}

export function parseImageSettings(params: Readonly<Record<string, string>>): ImageSettings {
  return {
    brightness: numberIn(params.brightness, 0, 2, 1),
    contrast: numberIn(params.contrast, 0, 500, 100),
    isActualSize: params.actualSize === "true",
    step: params.step === undefined ? null : numberIn(params.step, -Infinity, Infinity, 0),
    samples: sampleChoices.find(({ value }) => value === params.samples)?.value ?? "few",
  };
}

/** A number of the URL within bounds; anything else is the default. */
function numberIn(
  text: string | undefined,
  least: number,
  greatest: number,
  initial: number,
): number {
  const value = Number(text ?? Number.NaN);
  return value >= least && value <= greatest ? value : initial;
}

/** The URL parameters of changed settings; null takes one out. */
export function formatImageSettings(
  changes: Partial<ImageSettings>,
): Record<string, string | null> {
  const { brightness, contrast, isActualSize, step, samples } = changes;
  return {
    ...(brightness === undefined
      ? {}
      : { brightness: brightness === 1 ? null : String(brightness) }),
    ...(contrast === undefined ? {} : { contrast: contrast === 100 ? null : String(contrast) }),
    ...(isActualSize === undefined ? {} : { actualSize: isActualSize ? "true" : null }),
    ...(step === undefined ? {} : { step: step === null ? null : String(step) }),
    ...(samples === undefined ? {} : { samples: samples === "few" ? null : samples }),
  };
}
