// The canvas of the points, with what is under the pointer written below it.
import { useEffect, useRef } from "react";
import { type CloudHandlers, type CloudScene, CloudView } from "./draw/cloud-view.ts";

interface Props extends CloudHandlers {
  readonly scene: CloudScene;
  readonly theme: string;
  readonly label: string;
  readonly isBoxing: boolean;
  readonly onView: (view: CloudView | null) => void;
}

export function Cloud(props: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<CloudView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const made = new CloudView(canvas.current as HTMLCanvasElement, {
      onHover: (point) => latest.current.onHover(point),
      onPick: (point, isMore) => latest.current.onPick(point, isMore),
      onBox: (points) => latest.current.onBox(points),
    });
    view.current = made;
    latest.current.onView(made);
    return () => {
      latest.current.onView(null);
      made.close();
    };
  }, []);
  const { isFlat } = props.scene;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a cloud that turns flat is seen from the front
  useEffect(() => view.current?.reset(), [isFlat]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ground is read from the theme on screen
  useEffect(() => view.current?.show(props.scene), [props.scene, props.theme]);
  useEffect(() => {
    if (view.current) view.current.isBoxing = props.isBoxing;
  }, [props.isBoxing]);
  return (
    // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a canvas with keys of its own
    <canvas
      ref={canvas}
      className="cloud"
      data-boxing={props.isBoxing}
      role="application"
      tabIndex={0}
      aria-label={`${props.label}. Arrow keys turn, Shift with arrows pans, plus and minus zoom, 0 resets.`}
    />
  );
}
