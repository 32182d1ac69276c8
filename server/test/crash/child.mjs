// A process that follows a log directory into an index until it is killed. Says "live" when it has caught up.
// argv: URL of the module live-index, the log directory, the index file.
const [moduleUrl, logdir, indexPath] = process.argv.slice(2);
const { LiveIndex } = await import(moduleUrl);
const index = new LiveIndex({
  roots: [{ name: null, path: logdir }],
  rescanMs: 1000,
  path: indexPath,
  onNotice: (text) => console.error(text),
});
index.live.subscribe({
  onProgress: ({ state }) => state === "live" && console.log("live"),
  onChange() {},
  onEnd() {},
});
index.follow();
