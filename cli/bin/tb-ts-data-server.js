#!/usr/bin/env node
// What TENSORBOARD_DATA_SERVER_BINARY names: TensorBoard gives it the data server's arguments without a command.
process.argv.splice(2, 0, "data-server");
await import("./tb-ts.js");
