// Reductions, and ops that rearrange.
import { tensor } from "../../src/index.ts";
import { input, matrix, ops, positive, type Sample } from "./sample.ts";

const reductions: Sample[] = (
  ["sum", "mean", "max", "min", "logSumExp", "variance", "std"] as const
).flatMap((name): Sample[] => [
  [name, (a) => ops[name](a), [matrix()]],
  [`${name} over an axis`, (a) => ops[name](a, 1), [input([2, 3, 2])]],
  [`${name} with kept axes`, (a) => ops[name](a, [0, 2], true), [input([2, 3, 2])]],
]);

const indices = tensor([2, 0, 2, 1], { dtype: "int32" });
const points = tensor(
  [
    [0, 1],
    [1, 2],
    [1, 0],
  ],
  { dtype: "int32" },
);
const rearranging: Sample[] = [
  ["reshape", (a) => ops.reshape(a, [3, -1]), [matrix()]],
  ["transpose", (a) => ops.transpose(a, [2, 0, 1]), [input([2, 3, 2])]],
  ["broadcastTo", (a) => ops.broadcastTo(a, [2, 4, 3]), [input([4, 1])]],
  ["slice", (a) => ops.slice(a, [1, 0], [1, -1]), [matrix()]],
  ["stridedSlice", (a) => ops.stridedSlice(a, [1, [3, 0, -2], null]), [input([2, 4, 2])]],
  [
    "pad",
    (a) =>
      ops.pad(
        a,
        [
          [1, 0],
          [2, 1],
        ],
        3,
      ),
    [matrix()],
  ],
  [
    "mirrorPad",
    (a) =>
      ops.mirrorPad(
        a,
        [
          [1, 1],
          [0, 2],
        ],
        "reflect",
      ),
    [matrix()],
  ],
  ["concat", (a, b) => ops.concat([a, b], 1), [matrix(), input([2, 2])]],
  ["stack", (a, b) => ops.stack([a, b], 1), [matrix(), matrix()]],
  ["tile", (a) => ops.tile(a, [2, 2]), [matrix()]],
  ["roll", (a) => ops.roll(a, 1, 1), [matrix()]],
  ["reverse", (a) => ops.reverse(a, 1), [matrix()]],
  ["gather", (a) => ops.gather(a, indices), [input([3, 2])]],
  ["gather along the last axis", (a) => ops.gather(a, indices, 1), [matrix()]],
  ["gatherNd", (a) => ops.gatherNd(a, points), [input([2, 3, 2])]],
  ["scatterNd", (a) => ops.scatterNd(points, a, [2, 3]), [input([3])]],
  ["tensorScatterUpdate", (a, b) => ops.tensorScatterUpdate(a, points, b), [matrix(), input([3])]],
  ["unsortedSegmentSum", (a) => ops.unsortedSegmentSum(a, indices, 3), [input([4, 2])]],
  ["cumsum", (a) => ops.cumsum(a, 1, { exclusive: true }), [matrix()]],
  ["cumsum backwards", (a) => ops.cumsum(a, 0, { reverse: true }), [matrix()]],
  ["prod over an axis", (a) => ops.prod(a, 1), [positive()]],
  ["topK", (a) => ops.topK(a, 2).values, [matrix()]],
  ["sort", (a) => ops.sort(a), [matrix()]],
  ["expandDims", (a) => ops.expandDims(a, 1), [matrix()]],
  ["squeeze", (a) => ops.squeeze(a), [input([2, 1, 3])]],
  ["split", (a) => ops.split(a, [1, 2], 1)[1]!, [matrix()]],
  ["unstack", (a) => ops.unstack(a, 1)[1]!, [matrix()]],
  ["meshgrid", (a, b) => ops.meshgrid(a, b)[1]!, [input([2]), input([3])]],
  ["moments", (a) => ops.moments(a, 1).variance, [matrix()]],
  ["depthToSpace", (a) => ops.depthToSpace(a, 2), [input([1, 2, 3, 8])]],
  ["spaceToDepth", (a) => ops.spaceToDepth(a, 2), [input([1, 4, 2, 2])]],
  ["resize", (a) => ops.resize(a, [5, 3]), [input([1, 3, 4, 2])]],
  ["resize to the nearest", (a) => ops.resize(a, [2, 7], "nearest"), [input([1, 3, 4, 2])]],
];

export const structure: readonly Sample[] = [...reductions, ...rearranging];
