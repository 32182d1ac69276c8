// A mesh's values: vertices, faces and colours under three tags, for the plugin `mesh`.
import { encodeMessage } from "../wire/encode-message.ts";
import { meshFields } from "../wire/plugin-messages.ts";
import { type ArrayData, type ArrayInput, arrayOf } from "./array-data.ts";
import { objectOf } from "./shown.ts";
import { type Labels, numericTensor, type SummaryValue, summaryValue } from "./summary-value.ts";

/** Points or a surface: every array is `[batch, count, 3]` or `[count, 3]`. */
export interface Mesh {
  readonly vertices: ArrayInput;
  /** Indices into the vertices, three a triangle. */
  readonly faces?: ArrayInput;
  /** Red, green, blue of each vertex, 0..255. */
  readonly colors?: ArrayInput;
  /** Camera, lights and material in three.js's words. */
  readonly config?: object;
}

/** MeshPluginData.ContentType */
const contentTypes = { VERTEX: 1, FACE: 2, COLOR: 3 } as const;

type Part = keyof typeof contentTypes;
type Numbers = Float32Array | Int32Array | Uint8Array;

/** A value for each array given, tags `<tag>_VERTEX`, `_FACE`, `_COLOR`. Throws RangeError on other shapes. */
export function meshValues(tag: string, mesh: Mesh, labels: Labels = {}): SummaryValue[] {
  const { vertices } = objectOf("mesh", "{ vertices, faces?, colors? }", mesh);
  if (vertices === undefined) throw new TypeError("mesh: expected vertices, got none");
  const parts: [Part, ArrayInput | undefined, (data: ArrayLike<number>) => Numbers][] = [
    ["VERTEX", vertices, (data) => Float32Array.from(data)],
    ["FACE", mesh.faces, (data) => Int32Array.from(data)],
    ["COLOR", mesh.colors, (data) => Uint8Array.from(data)],
  ];
  const present = parts.filter(([, array]) => array !== undefined);
  const components = present.reduce((bits, [part]) => bits | (1 << contentTypes[part]), 0);
  return present.map(([part, array, convert]) => {
    const { shape, data } = batched(part, array!);
    const content = pluginData(tag, part, shape, components, mesh.config);
    const tensor = numericTensor(shape, convert(data));
    return summaryValue(`${tag}_${part}`, tensor, "mesh", content, labels);
  });
}

function batched(part: Part, input: ArrayInput): ArrayData {
  const { shape, data } = arrayOf(`mesh ${part}`, input, [2, 3]);
  if (shape.at(-1) !== 3)
    throw new RangeError(`mesh ${part}: the last dimension must be 3, got shape [${shape}]`);
  return { shape: shape.length === 2 ? [1, ...shape] : shape, data };
}

function pluginData(
  name: string,
  part: Part,
  shape: readonly number[],
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
