// npm run generate -w proto: writes src/gen from the .proto files (and, through asc, from assembly/).
import { join } from "node:path";
import { generateMessages } from "./generate-messages.mjs";

const gen = join(import.meta.dirname, "..", "src", "gen");
await generateMessages(gen);
