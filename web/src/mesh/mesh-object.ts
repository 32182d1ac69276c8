// A step's arrays as an object that three.js draws: a mesh where there are faces, else a cloud of points.
import * as three from "three";
import { meshMaterialOf, pointSizeOf } from "./mesh-config.ts";
import type { MeshShape } from "./mesh-source.ts";

const plainColor = 0x7c93f0;
/** The least size of a point in parts of the cloud's radius: about 2 pixels, 8 where there are a dozen. */
function leastPart(count: number): number {
  return Math.max(0.03, 0.25 / Math.cbrt(Math.max(1, count)));
}

/** The caller disposes of it by `disposeObject`. */
export function objectOf(shape: MeshShape, config: unknown): three.Mesh | three.Points {
  const geometry = new three.BufferGeometry();
  const vertices = wholeVertices(shape.vertices);
  geometry.setAttribute("position", new three.BufferAttribute(vertices, 3));
  const hasColors = shape.colors !== null && shape.colors.length === vertices.length;
  if (hasColors) geometry.setAttribute("color", new three.BufferAttribute(shape.colors, 3, true));
  geometry.computeBoundingSphere();
  const color = hasColors ? 0xffffff : plainColor;
  if (!shape.faces) return new three.Points(geometry, pointMaterial(geometry, config, color));
  geometry.setIndex(new three.BufferAttribute(knownFaces(shape.faces, vertices.length / 3), 1));
  geometry.computeVertexNormals();
  const material = meshMaterialOf(config);
  Object.assign(material, { vertexColors: hasColors });
  if (!hasColors && material instanceof three.MeshStandardMaterial && !config)
    material.color.set(color);
  return new three.Mesh(geometry, material);
}

/** A place that is no number would make the whole shape vanish: such a vertex lies at the origin. */
function wholeVertices(vertices: Float32Array): Float32Array {
  const whole = vertices.subarray(0, vertices.length - (vertices.length % 3));
  return whole.map((value) => (Number.isFinite(value) ? value : 0));
}

/** Faces of vertices that are not there are left out. */
function knownFaces(faces: Int32Array, count: number): Uint32Array {
  const known: number[] = [];
  for (let at = 0; at + 2 < faces.length; at += 3) {
    const face = faces.subarray(at, at + 3);
    if (face.every((vertex) => vertex >= 0 && vertex < count)) known.push(...face);
  }
  return Uint32Array.from(known);
}

function pointMaterial(geometry: three.BufferGeometry, config: unknown, color: number) {
  const radius = geometry.boundingSphere?.radius || 1;
  const least = radius * leastPart(geometry.getAttribute("position").count);
  // Writers choose a size for a picture of the whole window, which a card is not.
  const size = Math.max(pointSizeOf(config) ?? 0, least);
  const vertexColors = geometry.hasAttribute("color");
  return new three.PointsMaterial({ size, color, vertexColors });
}

export function disposeObject(object: three.Mesh | three.Points): void {
  object.geometry.dispose();
  for (const material of [object.material].flat()) material.dispose();
}
