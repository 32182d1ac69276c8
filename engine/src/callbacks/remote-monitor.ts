// The figures of each epoch sent to a server.
import type { Callback } from "./callback.ts";

export interface RemoteMonitorOptions {
  /** Where the server is, such as "http://localhost:9000". */
  readonly root?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Posts `{ epoch, ...figures }` as JSON after each epoch. A server that cannot be reached is warned of, once. */
export function remoteMonitor(options: RemoteMonitorOptions = {}): Callback {
  const { root = "http://localhost:9000", path = "/publish/epoch/end/", headers = {} } = options;
  let hasWarned = false;
  return {
    async onEpochEnd(epoch, logs) {
      try {
        await fetch(root + path, {
          method: "POST",
          headers: { "content-type": "application/json", ...headers },
          body: JSON.stringify({ epoch, ...logs }),
        });
      } catch (error) {
        if (!hasWarned) console.warn(`remoteMonitor: ${root} cannot be reached: ${error}`);
        hasWarned = true;
      }
    },
  };
}
