// Holds its children only while they are on the screen or near it; elsewhere an empty box keeps the place.
import { type ReactNode, useEffect, useRef, useState } from "react";

/** How far outside the window a card is made ready. */
const margin = "400px";

interface Props {
  /** Height of the empty box in CSS pixels, until the children were seen once. */
  readonly height: number;
  readonly children: () => ReactNode;
}

export function NearViewport({ height, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isNear, setIsNear] = useState(false);
  const lastHeight = useRef(height);
  useEffect(() => {
    const element = box.current as HTMLDivElement; // set before effects run
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) lastHeight.current = element.offsetHeight || height;
        setIsNear(entry?.isIntersecting ?? false);
      },
      { rootMargin: margin },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [height]);
  return (
    <div ref={box} style={isNear ? undefined : { minHeight: lastHeight.current }}>
      {isNear && children()}
    </div>
  );
}
