// Where the eye is: drawing pixels to screen pixels, by a scale and a shift.

export interface Camera {
  /** Screen position of the drawing's origin. */
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** What stands in the middle of the screen, in drawing pixels, and how large: the same on every screen. */
export interface Eye {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

const MIN_SCALE = 0.004;
const MAX_SCALE = 4;
const MARGIN = 24;
/** Kept free at the bottom for the legend when a drawing is fitted or a node is brought onto the screen. */
export const LEGEND_ROOM = 36;
/** Fitting never enlarges by more than this: a graph of three nodes is not blown up to fill the screen. */
const MAX_FIT = 1.25;

export function clampScale(scale: number): number {
  return Math.min(MAX_SCALE, Math.max(MIN_SCALE, scale));
}

/** The camera that shows all of a part of the drawing, centred. */
export function fitCamera(part: Rect, screen: Size, most = MAX_FIT): Camera {
  const scale = clampScale(
    Math.min(
      most,
      (screen.width - 2 * MARGIN) / Math.max(1, part.width),
      (screen.height - 2 * MARGIN - LEGEND_ROOM) / Math.max(1, part.height),
    ),
  );
  return {
    scale,
    x: screen.width / 2 - (part.x + part.width / 2) * scale,
    y: (screen.height - LEGEND_ROOM) / 2 - (part.y + part.height / 2) * scale,
  };
}

/** What a camera has in the middle of a screen. */
export function eyeOf({ x, y, scale }: Camera, screen: Size): Eye {
  return { x: (screen.width / 2 - x) / scale, y: (screen.height / 2 - y) / scale, scale };
}

/** The camera that has something in the middle of a screen. */
export function cameraOf({ x, y, scale }: Eye, screen: Size): Camera {
  return { scale, x: screen.width / 2 - x * scale, y: screen.height / 2 - y * scale };
}

/** Zooms so that what is under a screen point stays under it. */
export function zoomAt(camera: Camera, factor: number, screenX: number, screenY: number): Camera {
  const scale = clampScale(camera.scale * factor);
  const ratio = scale / camera.scale;
  return {
    scale,
    x: screenX - (screenX - camera.x) * ratio,
    y: screenY - (screenY - camera.y) * ratio,
  };
}

/** The least shift that brings a part of the drawing onto the screen; its centre where it is too large. */
export function reveal(camera: Camera, part: Rect, screen: Size): Camera {
  const shift = (from: number, size: number, room: number) => {
    if (size > room - 2 * MARGIN) return room / 2 - (from + size / 2);
    return Math.max(0, MARGIN - from) + Math.min(0, room - MARGIN - (from + size));
  };
  const { scale } = camera;
  return {
    scale,
    x: camera.x + shift(camera.x + part.x * scale, part.width * scale, screen.width),
    y: camera.y + shift(camera.y + part.y * scale, part.height * scale, screen.height),
  };
}

/** The part of the drawing that is on the screen. */
export function visiblePart(camera: Camera, screen: Size): Rect {
  return {
    x: -camera.x / camera.scale,
    y: -camera.y / camera.scale,
    width: screen.width / camera.scale,
    height: screen.height / camera.scale,
  };
}

export function mixCameras(from: Camera, to: Camera, share: number): Camera {
  const scale = from.scale * (to.scale / from.scale) ** share;
  // The shift follows the scale, so that a zoom with a pan runs along a line instead of swinging out.
  const part = to.scale === from.scale ? share : (scale - from.scale) / (to.scale - from.scale);
  return { scale, x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
