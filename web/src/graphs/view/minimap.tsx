// The minimap: press or drag in it to move the drawing.
import { type PointerEvent, type RefObject, useEffect, useRef } from "react";
import { type Camera, cameraOf, type Size, visiblePart } from "../draw/camera.ts";
import type { Fill } from "../draw/colouring.ts";
import type { GraphView } from "../draw/graph-view.ts";
import { paintMinimap, paintViewport } from "../draw/minimap.ts";
import type { Palette } from "../draw/palette.ts";
import type { Scene } from "../scene/scene.ts";

const SIZE: Size = { width: 168, height: 112 };
/** A few frames: the drawing is on the screen first. */
const AFTER_DRAWING_MS = 60;

interface Props {
  readonly scene: Scene;
  readonly view: GraphView;
  readonly palette: Palette;
  readonly fills: (node: number) => readonly Fill[];
}

function isAllShown(scene: Scene, camera: Camera, screen: Size): boolean {
  const part = visiblePart(camera, screen);
  const isWide = part.x <= 0 && part.x + part.width >= scene.width;
  return isWide && part.y <= 0 && part.y + part.height >= scene.height;
}

type Place = RefObject<Camera>;

/** Draws the still part; answers with what draws the frame on top of it. Where the map lies is put into `place`. */
function prepare(
  map: HTMLCanvasElement,
  { scene, palette, fills }: Props,
  place: Place,
): (camera: Camera, screen: Size) => void {
  const density = devicePixelRatio;
  [map.width, map.height] = [SIZE.width * density, SIZE.height * density];
  const still = new OffscreenCanvas(map.width, map.height);
  // The DOM's types keep the two kinds of context apart; the calls used here are in both.
  const stillContext = still.getContext("2d") as unknown as CanvasRenderingContext2D;
  stillContext.scale(density, density);
  place.current = paintMinimap(stillContext, scene, SIZE, palette, fills);
  const context = map.getContext("2d") as CanvasRenderingContext2D;
  return (camera, screen) => {
    // Where everything is on the screen there is nothing to find.
    map.hidden = isAllShown(scene, camera, screen);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(still, 0, 0);
    context.scale(density, density);
    paintViewport(context, place.current, SIZE, camera, screen, palette);
  };
}

/** The still part is drawn once a scene, the frame on top with every frame of the drawing. */
function useMap(mapRef: RefObject<HTMLCanvasElement | null>, props: Props, place: Place): void {
  const { scene, view, palette, fills } = props;
  useEffect(() => {
    const source = view.canvas;
    let onFrame: ((event: Event) => void) | null = null;
    // In a task of its own, after the drawing: together they would hold up the page.
    const timer = setTimeout(() => {
      const map = mapRef.current as HTMLCanvasElement; // rendered by the caller
      const draw = prepare(map, { scene, view, palette, fills }, place);
      onFrame = (event) => {
        // The canvas sends these with every frame.
        const { camera, screen } = (event as CustomEvent<{ camera: Camera; screen: Size }>).detail;
        draw(camera, screen);
      };
      draw(view.camera, view.screen);
      source.addEventListener("frame", onFrame);
    }, AFTER_DRAWING_MS);
    return () => {
      clearTimeout(timer);
      if (onFrame) source.removeEventListener("frame", onFrame);
    };
  }, [mapRef, place, scene, view, palette, fills]);
}

/** Brings what is under the pointer to the middle of the screen. */
function moveTo(event: PointerEvent<HTMLCanvasElement>, view: GraphView, place: Camera): void {
  if (event.buttons === 0) return;
  const bounds = event.currentTarget.getBoundingClientRect();
  const drawingX = (event.clientX - bounds.left - place.x) / place.scale;
  const drawingY = (event.clientY - bounds.top - place.y) / place.scale;
  view.setCamera(cameraOf({ x: drawingX, y: drawingY, scale: view.camera.scale }, view.screen));
}

export function Minimap(props: Props) {
  const { view } = props;
  const mapRef = useRef<HTMLCanvasElement>(null);
  const place = useRef<Camera>({ x: 0, y: 0, scale: 1 });
  useMap(mapRef, props, place);
  return (
    <canvas
      ref={mapRef}
      className="graph-minimap"
      style={{ width: SIZE.width, height: SIZE.height }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(event, view, place.current);
      }}
      onPointerMove={(event) => moveTo(event, view, place.current)}
    />
  );
}
