// One WebGL context for all cards, as a browser has few of them: a card's picture is drawn and then copied to its canvas.
import * as three from "three";

let renderer: three.WebGLRenderer | null | undefined;

/** Null where the browser has no WebGL. */
export function sharedRenderer(): three.WebGLRenderer | null {
  if (renderer !== undefined) return renderer;
  try {
    renderer = new three.WebGLRenderer({ antialias: true, alpha: true });
  } catch {
    renderer = null; // three.js has no other way to tell; the card says so to the user
  }
  return renderer;
}

/** Draws at the canvas' own size in device pixels. */
export function renderTo(
  canvas: HTMLCanvasElement,
  scene: three.Scene,
  camera: three.PerspectiveCamera,
): void {
  const context = canvas.getContext("2d");
  if (!renderer || !context || canvas.width === 0 || canvas.height === 0) return;
  renderer.setSize(canvas.width, canvas.height, false);
  camera.aspect = canvas.width / canvas.height;
  camera.updateProjectionMatrix();
  renderer.render(scene, camera);
  context.clearRect(0, 0, canvas.width, canvas.height);
  context.drawImage(renderer.domElement, 0, 0);
}
