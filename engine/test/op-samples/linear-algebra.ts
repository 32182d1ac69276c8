// Products, systems and decompositions of matrices.
import { eye, tensor } from "../../src/index.ts";
import { add, matmul } from "../../src/ops/index.ts";
import { input, ops, type Sample } from "./sample.ts";

/** Symmetric and positive definite, whatever the square matrix. */
const definite = (a: Parameters<typeof matmul>[0]) =>
  add(matmul(a, a, { transposeB: true }), eye(3, 3, "float64"));

export const linearAlgebra: readonly Sample[] = [
  ["matmul", (a, b) => ops.matmul(a, b), [input([2, 3]), input([3, 4])]],
  [
    "matmul of a transposed",
    (a, b) => ops.matmul(a, b, { transposeA: true }),
    [input([3, 2]), input([3, 4])],
  ],
  [
    "matmul of b transposed",
    (a, b) => ops.matmul(a, b, { transposeB: true }),
    [input([2, 3]), input([4, 3])],
  ],
  [
    "matmul of both transposed",
    (a, b) => ops.matmul(a, b, { transposeA: true, transposeB: true }),
    [input([3, 2]), input([4, 3])],
  ],
  ["matmul of batches", (a, b) => ops.matmul(a, b), [input([2, 1, 2, 3]), input([3, 3, 2])]],
  [
    "tensordot",
    (a, b) =>
      ops.tensordot(a, b, [
        [0, 2],
        [1, 0],
      ]),
    [input([2, 3, 2]), input([2, 2, 3])],
  ],
  [
    "solve",
    (a, b) => ops.solve(a, b),
    [
      tensor(
        [
          [
            [3, 1],
            [0.2, 2],
          ],
          [
            [1, -0.4],
            [0.6, 2],
          ],
        ],
        { dtype: "float64" },
      ),
      input([2, 2, 3]),
    ],
  ],
  [
    "inv",
    (a) => ops.inv(a),
    [
      tensor(
        [
          [3, 1, 0.5],
          [0.2, 2, 0.7],
          [1, -0.4, 2.5],
        ],
        { dtype: "float64" },
      ),
    ],
  ],
  [
    "det",
    (a) => ops.det(a),
    [
      tensor(
        [
          [3, 1, 0.5],
          [0.2, 2, 0.7],
          [1, -0.4, 2.5],
        ],
        { dtype: "float64" },
      ),
    ],
  ],
  ["cholesky", (a) => ops.cholesky(definite(a)), [input([2, 3, 3])]],
  [
    "triangularSolve",
    (a, b) => ops.triangularSolve(definite(a), b),
    [input([2, 3, 3]), input([2, 3, 2])],
  ],
  [
    "triangularSolve of an upper triangle",
    (a, b) => ops.triangularSolve(definite(a), b, { lower: false }),
    [input([3, 3]), input([3, 2])],
  ],
  [
    "triangularSolve of a transposed triangle",
    (a, b) => ops.triangularSolve(definite(a), b, { adjoint: true }),
    [input([3, 3]), input([3, 2])],
  ],
  [
    "triangularSolve of an upper triangle transposed",
    (a, b) => ops.triangularSolve(definite(a), b, { lower: false, adjoint: true }),
    [input([3, 3]), input([3, 2])],
  ],
  ["qr, its q", (a) => ops.qr(a).q, [input([2, 4, 2])]],
  ["qr, its r", (a) => ops.qr(a).r, [input([2, 4, 2])]],
  ["qr of a square", (a) => ops.matmul(ops.qr(a).r, ops.qr(a).q), [input([3, 3])]],
  ["qr of a wide matrix", (a) => ops.mul(ops.qr(a).r, ops.sum(ops.qr(a).q)), [input([2, 4])]],
  ["diag", (x) => ops.diag(x), [input([2, 3])]],
  ["diagPart", (a) => ops.diagPart(a), [input([2, 3, 2])]],
  ["trace", (a) => ops.trace(a), [input([2, 2, 3])]],
  ["einsum", (a, b) => ops.einsum("bij,bjk->bik", a, b), [input([2, 3, 2]), input([2, 2, 3])]],
  [
    "einsum with a diagonal",
    (a, b) => ops.einsum("iij,jk", a, b),
    [input([2, 2, 3]), input([3, 2])],
  ],
  [
    "einsum of three",
    (a, b, c) => ops.einsum("...i,ij,j->...", a, b, c),
    [input([2, 2]), input([2, 3]), input([3])],
  ],
];
