// The writer's configuration: which of three.js' cameras, lights and materials are used, with which numbers.
import * as three from "three";

const cameras = { PerspectiveCamera: () => new three.PerspectiveCamera(60, 1, 0.01, 10_000) };
const lights = {
  AmbientLight: () => new three.AmbientLight(),
  DirectionalLight: () => new three.DirectionalLight(),
  HemisphereLight: () => new three.HemisphereLight(),
  PointLight: () => new three.PointLight(),
  SpotLight: () => new three.SpotLight(),
};
const materials = {
  MeshBasicMaterial: () => new three.MeshBasicMaterial(),
  MeshLambertMaterial: () => new three.MeshLambertMaterial(),
  MeshNormalMaterial: () => new three.MeshNormalMaterial(),
  MeshPhongMaterial: () => new three.MeshPhongMaterial(),
  MeshStandardMaterial: () => new three.MeshStandardMaterial(),
  PointsMaterial: () => new three.PointsMaterial(),
};

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | null {
  return typeof value === "object" && value !== null ? (value as Fields) : null;
}

/** A thing of a class named in the list, with the numbers and colours that it knows; null for any other class. */
function make<T extends object>(made: Readonly<Record<string, () => T>>, value: unknown): T | null {
  const fields = fieldsOf(value);
  const name = String(fields?.cls);
  if (!fields || !Object.hasOwn(made, name)) return null;
  const thing = (made[name] as () => T)(); // it is an own key
  assign(thing, fields);
  return thing;
}

/** Only what the thing has already is set, and only numbers, truth values, colours and places. */
function assign(thing: object, fields: Fields): void {
  const target = thing as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    const known = Object.hasOwn(thing, name) ? target[name] : undefined;
    if (known instanceof three.Color && (typeof value === "string" || typeof value === "number"))
      known.set(value);
    else if (known instanceof three.Vector3 && Array.isArray(value))
      known.set(Number(value[0]) || 0, Number(value[1]) || 0, Number(value[2]) || 0);
    else if (typeof known === "number" && typeof value === "number") target[name] = value;
    else if (typeof known === "boolean" && typeof value === "boolean") target[name] = value;
  }
}

export function cameraOf(config: unknown): three.PerspectiveCamera {
  return make(cameras, fieldsOf(config)?.camera) ?? cameras.PerspectiveCamera();
}

/** The writer's lights, or one from everywhere and one that goes with the camera. */
export function lightsOf(config: unknown): {
  readonly lights: three.Light[];
  readonly isOwn: boolean;
} {
  const wanted = fieldsOf(config)?.lights;
  const own = Array.isArray(wanted)
    ? wanted.map((each) => make<three.Light>(lights, each)).filter((each) => each !== null)
    : [];
  if (own.length > 0) return { lights: own, isOwn: true };
  const head = new three.DirectionalLight(0xffffff, 2);
  return { lights: [new three.AmbientLight(0xffffff, 1.2), head], isOwn: false };
}

/** The writer's material for a mesh, or a dull one that shows both sides. */
export function meshMaterialOf(config: unknown): three.Material {
  const own = make<three.Material>(materials, fieldsOf(config)?.material);
  if (own && !(own instanceof three.PointsMaterial)) return own;
  return new three.MeshStandardMaterial({ roughness: 0.9, side: three.DoubleSide });
}

/** The size of a cloud's points in the cloud's own units, where the writer gave one. */
export function pointSizeOf(config: unknown): number | null {
  const own = make<three.Material>(materials, fieldsOf(config)?.material);
  return own instanceof three.PointsMaterial ? own.size : null;
}
