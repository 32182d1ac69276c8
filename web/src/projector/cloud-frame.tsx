// The cloud with what is drawn beside its points, the buttons over it and the name of the point under the pointer.
import { useState } from "react";
import { Cloud } from "./cloud.tsx";
import { CloudTools } from "./cloud-tools.tsx";
import type { CloudView } from "./draw/cloud-view.ts";
import { shownAxes } from "./projection-spec.ts";
import type { LoadedEmbedding } from "./projector-source.ts";
import type { ProjectorSettings } from "./settings.ts";
import { useCloudScene } from "./use-cloud-scene.ts";
import type { MarkedPoints } from "./use-marked-points.ts";
import type { Coordinates } from "./worker/protocol.ts";

interface Props {
  readonly loaded: LoadedEmbedding;
  readonly settings: ProjectorSettings;
  readonly coordinates: Coordinates | null;
  readonly colors: Int32Array;
  readonly theme: string;
  readonly labelOf: (point: number) => string;
  readonly marked: MarkedPoints;
  readonly view: CloudView | null;
  readonly onView: (view: CloudView | null) => void;
}

export function CloudFrame(props: Props) {
  const { loaded, settings, coordinates, colors, theme, labelOf, marked, view, onView } = props;
  const [isBoxing, setBoxing] = useState(false);
  const [isNamed, setNamed] = useState(false);
  const [hasPictures, setPictures] = useState(loaded.sprite !== null);
  const { highlighted, isolated, hovered } = marked;
  const scene = useCloudScene({
    ...{ loaded, coordinates, colors, labelOf, highlighted, isolated, hovered },
    ...{ isNamed, hasPictures },
    axes: shownAxes(settings, coordinates?.axes ?? 3),
  });
  const toggles = [
    { text: "Names", isOn: isNamed, set: setNamed, isShown: loaded.columns.length > 0 },
    { text: "Pictures", isOn: hasPictures, set: setPictures, isShown: loaded.sprite !== null },
    { text: "Select by box", isOn: isBoxing, set: setBoxing, isShown: true },
  ];
  return (
    <div className="cloud-frame">
      <Cloud
        {...{ scene, theme, isBoxing, onView }}
        label={`${loaded.points.count} points of ${loaded.embedding.name}`}
        onHover={marked.hover}
        onPick={marked.pick}
        onBox={(found) => {
          marked.select(found);
          setBoxing(false);
        }}
      />
      <CloudTools toggles={toggles} onReset={() => view?.reset()} />
      <p className="cloud-readout">{hovered === null ? "" : labelOf(hovered)}</p>
    </div>
  );
}
