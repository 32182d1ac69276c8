// Messages encoded by table against the generated decoder.
import { Event, GraphDef, RunMetadata, tensorboard } from "@tb-ts/proto";
import { expect, test } from "vitest";
import { encodeMessage, type MessageFields } from "./encode-message.ts";
import { eventFields } from "./event-messages.ts";
import { graphFields, runMetadataFields } from "./graph-messages.ts";
import { hparamsFields, layoutFields, meshFields } from "./plugin-messages.ts";

type Class = {
  decode(bytes: Uint8Array): unknown;
  encode(message: object): { finish(): Uint8Array };
};

const shape = { dim: [{ size: 2 }, { size: -1 }] };
const tensor = { dtype: 1, tensorShape: shape, floatVal: [1.5, -2] };
const attr = {
  i: { i: 0 },
  negative: { i: -7 },
  f: { f: 0.5 },
  b: { b: false },
  s: { s: Uint8Array.of(1, 2) },
  type: { type: 3 },
  shape: { shape },
  tensor: { tensor },
  list: { list: { i: [1, 300, -1], shape: [shape, { unknownRank: true }] } },
};
const graph = {
  node: [{ name: "a/b", op: "Add", input: ["x", "^y"], device: "/cpu:0", attr }],
  versions: { producer: 2474 },
};

test.each<[string, MessageFields, Class, object]>([
  ["a graph", graphFields, GraphDef, graph],
  [
    "a function library",
    graphFields,
    GraphDef,
    {
      library: {
        function: [
          {
            signature: { name: "f", inputArg: [{ name: "x", type: 1 }], outputArg: [] },
            nodeDef: [{ name: "n", op: "Neg", input: ["x"] }],
            ret: { y: "n:y:0" },
          },
        ],
      },
    },
  ],
  [
    "run metadata",
    runMetadataFields,
    RunMetadata,
    {
      stepStats: {
        devStats: [
          {
            device: "/cpu:0",
            nodeStats: [
              {
                nodeName: "a/b",
                allStartMicros: 1_795_248_764_184_444,
                opEndRelMicros: 3,
                allEndRelMicros: 4,
                memory: [{ allocatorName: "heap", totalBytes: 4096 }],
                output: [{ slot: 0, tensorDescription: { dtype: 1, shape } }],
              },
            ],
          },
        ],
      },
      functionGraphs: [{ preOptimizationGraph: graph }],
    },
  ],
  [
    "a summary",
    eventFields,
    Event,
    {
      wallTime: 12.5,
      step: 2 ** 40,
      summary: {
        value: [
          {
            tag: "ü",
            tensor: {
              dtype: 7,
              tensorShape: shape,
              stringVal: [Uint8Array.of(65), new Uint8Array(0)],
            },
            metadata: {
              pluginData: { pluginName: "text", content: Uint8Array.of(9) },
              displayName: "name",
              summaryDescription: "what",
            },
          },
        ],
      },
    },
  ],
  [
    "a session's start",
    hparamsFields,
    tensorboard.hparams.HParamsPluginData,
    {
      sessionStartInfo: {
        hparams: { lr: { numberValue: 0 }, act: { stringValue: "" }, bias: { boolValue: false } },
        groupName: "g",
        startTimeSecs: 1.5,
      },
    },
  ],
  [
    "a layout",
    layoutFields,
    tensorboard.Layout,
    {
      category: [
        {
          title: "c",
          chart: [
            { title: "m", multiline: { tag: ["a", "b.*"] } },
            { title: "n", margin: { series: [{ value: "v", lower: "l", upper: "u" }] } },
          ],
        },
      ],
    },
  ],
  [
    "a mesh",
    meshFields,
    tensorboard.mesh.MeshPluginData,
    { name: "m", contentType: 2, jsonConfig: "{}", shape: [1, 200, 3], components: 14 },
  ],
])("%s is what the generated classes read", (_name, fields, type, message) => {
  const expected = new Uint8Array(type.encode(message).finish());
  expect(type.decode(encodeMessage(fields, message))).toEqual(type.decode(expected));
});

test("a member that the table does not know is refused", () => {
  expect(() => encodeMessage(meshFields, { nmae: "m" })).toThrow(
    new TypeError("no field nmae is known in this message"),
  );
});
