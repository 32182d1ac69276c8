// A server in a process of its own, to be killed. argv: URL of the module, log directory, index file, port.
const [moduleUrl, logdir, index, port] = process.argv.slice(2);
const { startServer } = await import(moduleUrl);
const { url } = await startServer({
  logdir,
  index,
  host: "127.0.0.1",
  port: Number(port),
  pathPrefix: "",
  windowTitle: "",
  reloadIntervalSec: 1,
  samplesPerPlugin: {},
  token: "secret",
  onNotice: (text) => console.error(text),
});
console.log(url);
