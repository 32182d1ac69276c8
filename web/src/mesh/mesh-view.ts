// A mesh on a card's canvas: turned, moved and zoomed by the pointer and by keys, by itself or together with all others.
import * as three from "three";
import { OrbitControls } from "three/addons/controls/OrbitControls.js";
import { schedule, unschedule } from "../charts/frame-scheduler.ts";
import { cameraOf, lightsOf } from "./mesh-config.ts";
import { disposeObject, objectOf } from "./mesh-object.ts";
import type { MeshShape } from "./mesh-source.ts";
import { renderTo } from "./shared-renderer.ts";

/** Where a camera stands, relative to the shape's middle and in its radii, so that unlike sizes can share it. */
export interface Pose {
  readonly eye: three.Vector3;
  readonly target: three.Vector3;
}

/** All linked views of the page take over the pose of the one that is moved. */
const linked = new Set<MeshView>();

const keyAngle = 0.12;

export class MeshView {
  readonly #canvas: HTMLCanvasElement;
  readonly #scene = new three.Scene();
  readonly #camera: three.PerspectiveCamera;
  readonly #controls: OrbitControls;
  readonly #headLight: three.Light | null;
  readonly #observer: ResizeObserver;
  readonly #config: unknown;
  #object: three.Mesh | three.Points | null = null;
  #middle = new three.Vector3();
  #radius = 1;
  #isFollowing = false;

  constructor(canvas: HTMLCanvasElement, config: unknown) {
    this.#canvas = canvas;
    this.#config = config;
    this.#camera = cameraOf(config);
    const { lights, isOwn } = lightsOf(config);
    this.#scene.add(...lights);
    this.#headLight = isOwn ? null : (lights.at(-1) ?? null);
    this.#controls = new OrbitControls(this.#camera, canvas);
    this.#controls.addEventListener("change", this.#moved);
    canvas.addEventListener("keydown", this.#onKey);
    this.#observer = new ResizeObserver(() => this.#resize());
    this.#observer.observe(canvas);
  }

  set isLinked(isLinked: boolean) {
    if (isLinked) linked.add(this);
    else linked.delete(this);
    const other = [...linked].find((view) => view !== this && view.#object);
    if (isLinked && other) this.#take(other.#pose());
  }

  /** The first shape is looked at as a whole; later ones leave the camera where it is. */
  show(shape: MeshShape): void {
    const isFirst = this.#object === null;
    if (this.#object) {
      this.#scene.remove(this.#object);
      disposeObject(this.#object);
    }
    this.#object = objectOf(shape, this.#config);
    this.#scene.add(this.#object);
    if (isFirst) this.#measure(this.#object);
    schedule(this.#draw);
  }

  reset(): void {
    this.#take({ eye: new three.Vector3(0.8, 0.6, 1.85), target: new three.Vector3() });
    this.#tellLinked();
  }

  close(): void {
    unschedule(this.#draw);
    linked.delete(this);
    this.#observer.disconnect();
    this.#canvas.removeEventListener("keydown", this.#onKey);
    this.#controls.dispose();
    if (this.#object) disposeObject(this.#object);
  }

  #measure(object: three.Mesh | three.Points): void {
    const sphere = object.geometry.boundingSphere;
    this.#middle = sphere?.center.clone() ?? new three.Vector3();
    this.#radius = sphere?.radius || 1;
    Object.assign(this.#camera, { near: this.#radius / 100, far: this.#radius * 100 });
    const other = [...linked].find((view) => view !== this && view.#object);
    if (linked.has(this) && other) this.#take(other.#pose());
    else this.reset();
  }

  #pose(): Pose {
    const relative = (place: three.Vector3) =>
      place.clone().sub(this.#middle).divideScalar(this.#radius);
    return { eye: relative(this.#camera.position), target: relative(this.#controls.target) };
  }

  #take({ eye, target }: Pose): void {
    this.#isFollowing = true;
    this.#camera.position.copy(eye).multiplyScalar(this.#radius).add(this.#middle);
    this.#controls.target.copy(target).multiplyScalar(this.#radius).add(this.#middle);
    this.#controls.update();
    this.#isFollowing = false;
    schedule(this.#draw);
  }

  readonly #moved = (): void => {
    schedule(this.#draw);
    if (!this.#isFollowing) this.#tellLinked();
  };

  #tellLinked(): void {
    if (!linked.has(this)) return;
    for (const view of linked) if (view !== this) view.#take(this.#pose());
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const turn = {
      ...{ ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] },
    }[event.key];
    if (turn) this.#orbit((turn[0] ?? 0) * keyAngle, (turn[1] ?? 0) * keyAngle);
    else if (event.key === "+" || event.key === "=") this.#approach(0.8);
    else if (event.key === "-") this.#approach(1.25);
    else if (event.key === "0") this.reset();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  #orbit(right: number, down: number): void {
    const { eye, target } = this.#pose();
    const place = new three.Spherical().setFromVector3(eye.sub(target));
    place.theta -= right;
    place.phi -= down;
    place.makeSafe();
    this.#take({ eye: new three.Vector3().setFromSpherical(place).add(target), target });
    this.#tellLinked();
  }

  #approach(factor: number): void {
    const { eye, target } = this.#pose();
    this.#take({ eye: eye.sub(target).multiplyScalar(factor).add(target), target });
    this.#tellLinked();
  }

  #resize(): void {
    const density = Math.min(2, devicePixelRatio || 1);
    this.#canvas.width = Math.round(this.#canvas.clientWidth * density);
    this.#canvas.height = Math.round(this.#canvas.clientHeight * density);
    schedule(this.#draw);
  }

  readonly #draw = (): void => {
    this.#headLight?.position.copy(this.#camera.position);
    renderTo(this.#canvas, this.#scene, this.#camera);
  };
}
