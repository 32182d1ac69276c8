// The picture of a card: one step's image, or how far it differs from another's, dark where both agree.
import type { ListedImage } from "./image-list.ts";
import type { ImageSettings } from "./image-settings.ts";
import { SteadyImage } from "./steady-image.tsx";

interface Props {
  readonly image: ListedImage;
  /** The image to differ from; null shows the first as it is. */
  readonly other: ListedImage | null;
  /** Tag and run, for those who do not see it. */
  readonly name: string;
  readonly settings: ImageSettings;
}

/** Brightness and contrast work on the difference, so that a faint one can be made to stand out. */
export function ImageFrame({ image, other, name, settings }: Props) {
  const { brightness, contrast, isActualSize } = settings;
  const alt = `${name} at step ${image.step}`;
  return (
    <div className="image-frame" data-actual={isActualSize}>
      <div
        className="image-stack"
        style={{ filter: `brightness(${brightness}) contrast(${contrast}%)` }}
      >
        <SteadyImage url={image.url} alt={other ? `Difference of ${alt} and ${other.step}` : alt} />
        {other && <SteadyImage url={other.url} alt="" className="subtracted" />}
      </div>
    </div>
  );
}
