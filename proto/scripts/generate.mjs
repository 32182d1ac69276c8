// npm run generate -w proto: writes src/gen from the .proto files and from assembly/.
import { join } from "node:path";
import { generateKernel } from "./generate-kernel.mjs";
import { generateMessages } from "./generate-messages.mjs";

const gen = join(import.meta.dirname, "..", "src", "gen");
await generateMessages(gen);
await generateKernel(gen);
