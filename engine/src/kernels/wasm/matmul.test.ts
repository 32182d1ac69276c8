// Matrix products on the kernels against their oracle.
import { type Case, compareKernels, input, named } from "../../../test/kernel-cases.ts";

const flags = [false, true];
const products: Case[] = [
  [33, 17, 21],
  [4, 8, 8],
  [64, 300, 10],
  [1, 70, 9],
  [5, 3, 16],
  [70, 33, 1],
  [2, 8, 1],
].flatMap(([m, k, n]) =>
  flags.flatMap((transposeA) =>
    flags.map((transposeB): Case => {
      const a = transposeA ? [k!, m!] : [m!, k!];
      const b = transposeB ? [n!, k!] : [k!, n!];
      const name = `matmul ${m}×${k}×${n} ${transposeA ? "aᵀ" : "a"} ${transposeB ? "bᵀ" : "b"}`;
      return [name, named("matmul"), [input(a), input(b)], { transposeA, transposeB }];
    }),
  ),
);

compareKernels([...products]);
