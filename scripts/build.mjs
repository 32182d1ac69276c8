// npm run build: compiles the packages and bundles the dashboard into the server's static files.
import "./modern-node.mjs";
import { build } from "./build-steps.mjs";
import { ensureInstalled } from "./steps.mjs";

ensureInstalled();
build();
