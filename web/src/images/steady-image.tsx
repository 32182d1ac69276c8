// An image that keeps showing the last one until the next has arrived, so that a moving slider never flickers.
import { useEffect, useRef, useState } from "react";

interface Props {
  readonly url: string;
  readonly alt: string;
  readonly style: React.CSSProperties;
}

export function SteadyImage({ url, alt, style }: Props) {
  const [shown, setShown] = useState<string | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const wanted = useRef(url);
  useEffect(() => {
    wanted.current = url;
    const image = new Image();
    image.src = url;
    const settle = (failed: boolean) => {
      if (wanted.current !== url) return;
      setHasFailed(failed);
      if (!failed) setShown(url);
    };
    image.decode().then(
      () => settle(false),
      () => settle(true),
    );
  }, [url]);
  if (hasFailed) return <p className="card-error">The browser cannot show this image.</p>;
  if (shown === null) return <p className="card-wait">Loading…</p>;
  return <img src={shown} alt={alt} style={style} />;
}
