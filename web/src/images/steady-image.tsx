// An image that keeps showing the last one until the next has arrived, so that a moving slider never flickers.
import { useEffect, useRef, useState } from "react";
import { LatestLoad } from "./latest-load.ts";

/** Resolves with the decoded image; rejects where the browser cannot show it. */
async function decode(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

interface Shown {
  readonly url: string;
  /** Held so that the browser keeps it decoded; null where it could not be loaded. */
  readonly image: HTMLImageElement | null;
}

/** The newest loaded image of those wanted. */
function useLatestImage(url: string): Shown | null {
  const [shown, setShown] = useState<Shown | null>(null);
  const loads = useRef<LatestLoad<HTMLImageElement> | null>(null);
  useEffect(() => {
    loads.current ??= new LatestLoad(decode, (loaded, image) => setShown({ url: loaded, image }));
    loads.current.want(url);
  }, [url]);
  return shown;
}

interface Props {
  readonly url: string;
  readonly alt: string;
  readonly className?: string;
}

export function SteadyImage({ url, alt, className }: Props) {
  const shown = useLatestImage(url);
  if (shown === null) return <p className="card-wait">Loading…</p>;
  if (shown.image === null && shown.url === url)
    return <p className="card-error">The browser cannot show this image.</p>;
  return <img src={shown.url} alt={alt} className={className} />;
}
