// Sends one request over a kept connection where the server keeps it, and reads the whole answer.
import { Agent, request as send } from "node:http";

const agent = new Agent({ keepAlive: true });

/** The answer's status, type and bytes, and how long it took in milliseconds. */
export function ask(url, { method = "GET", body } = {}) {
  const isForm = body instanceof URLSearchParams;
  const type = isForm ? "application/x-www-form-urlencoded" : "application/json";
  const payload = body === undefined ? undefined : Buffer.from(String(body));
  const headers = payload && { "content-type": type, "content-length": payload.length };
  return new Promise((resolve, reject) => {
    const begin = performance.now();
    const request = send(url, { method, headers, agent }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () =>
        resolve({
          status: answer.statusCode,
          type: answer.headers["content-type"],
          body: Buffer.concat(chunks),
          ms: performance.now() - begin,
        }),
      );
      answer.on("error", reject);
    });
    request.on("error", reject);
    request.end(payload);
  });
}
