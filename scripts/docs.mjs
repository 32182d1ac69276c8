// npm run docs: the guides and the reference of what engine, writer, client and server export, made of their types, as a
// site in docs/site. TypeDoc reads sources through the interface of TypeScript 5, which TypeScript 7 does not have: npx brings both.
import "./modern-node.mjs";
import { ensureInstalled, run } from "./steps.mjs";

ensureInstalled();
run("npx", ["-y", "-p", "typedoc@0.28", "-p", "typescript@5.9", "typedoc"]);
