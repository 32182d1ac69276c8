// The picture of a card: an image, or how far it differs from another, dark where both agree.
import type { ImageSettings } from "./image-settings.ts";
import { SteadyImage } from "./steady-image.tsx";

interface Props {
  readonly url: string;
  /** For those who do not see it. */
  readonly alt: string;
  /** The image to differ from; null shows the first as it is. */
  readonly otherUrl: string | null;
  readonly settings: ImageSettings;
}

/** Brightness and contrast work on the difference, so that a faint one can be made to stand out. */
export function ImageFrame({ url, alt, otherUrl, settings }: Props) {
  const { brightness, contrast, isActualSize } = settings;
  return (
    <div className="image-frame" data-actual={isActualSize}>
      <div
        className="image-stack"
        style={{ filter: `brightness(${brightness}) contrast(${contrast}%)` }}
      >
        <SteadyImage url={url} alt={alt} />
        {otherUrl !== null && <SteadyImage url={otherUrl} alt="" className="subtracted" />}
      </div>
    </div>
  );
}
