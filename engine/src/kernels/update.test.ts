// Updates on the kernels against their oracle.
import { compareKernels, input, named } from "../../test/kernel-cases.ts";
import { tensor } from "../core/create.ts";

compareKernels([
  [
    "adam",
    named("adam"),
    [input([139]), input([139]), input([139], 0.1, 1), input([139]), tensor(0.01)],
    { beta1: 0.9, beta2: 0.999, epsilon: 1e-7 },
  ],
]);
