// A mesh's values: vertices, faces and colours under three tags, for the plugin `mesh`.
import { encodeMessage } from "../wire/encode-message.ts";
import { meshFields } from "../wire/plugin-messages.ts";
import { type ArrayData, checkShape } from "./array-data.ts";
import { type Labels, numericTensor, type SummaryValue, summaryValue } from "./summary-value.ts";

/** Points or a surface: every array is `[batch, count, 3]` or `[count, 3]`. */
export interface Mesh {
  readonly vertices: ArrayData;
  /** Indices into the vertices, three a triangle. */
  readonly faces?: ArrayData;
  /** Red, green, blue of each vertex, 0..255. */
  readonly colors?: ArrayData;
  /** Camera, lights and material in three.js's words. */
  readonly config?: object;
}

/** MeshPluginData.ContentType */
const contentTypes = { VERTEX: 1, FACE: 2, COLOR: 3 } as const;

type Part = keyof typeof contentTypes;
type Numbers = Float32Array | Int32Array | Uint8Array;

/** A value for each array given, tags `<tag>_VERTEX`, `_FACE`, `_COLOR`. Throws RangeError on other shapes. */
export function meshValues(tag: string, mesh: Mesh, labels: Labels = {}): SummaryValue[] {
  const parts: [Part, ArrayData | undefined, (data: ArrayLike<number>) => Numbers][] = [
    ["VERTEX", mesh.vertices, (data) => Float32Array.from(data)],
    ["FACE", mesh.faces, (data) => Int32Array.from(data)],
    ["COLOR", mesh.colors, (data) => Uint8Array.from(data)],
  ];
  const present = parts.filter(([, array]) => array !== undefined);
  const components = present.reduce((bits, [part]) => bits | (1 << contentTypes[part]), 0);
  return present.map(([part, array, convert]) => {
    const shape = batched(part, array!);
    const content = pluginData(tag, part, shape, components, mesh.config);
    const tensor = numericTensor(shape, convert(array!.data));
    return summaryValue(`${tag}_${part}`, tensor, "mesh", content, labels);
  });
}

function batched(part: Part, array: ArrayData): number[] {
  checkShape(`mesh ${part}`, array, [2, 3]);
  if (array.shape.at(-1) !== 3)
    throw new RangeError(`mesh ${part}: the last dimension must be 3, got shape [${array.shape}]`);
  return array.shape.length === 2 ? [1, ...array.shape] : [...array.shape];
}

function pluginData(
  name: string,
  part: Part,
  shape: number[],
  components: number,
  config: object = {},
): Uint8Array {
  return encodeMessage(meshFields, {
    name,
    contentType: contentTypes[part],
    jsonConfig: JSON.stringify(config),
    shape,
    components,
  });
}
