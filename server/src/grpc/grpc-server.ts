// A gRPC server over plain HTTP/2: unary requests, answered with one message or several.
import { createServer, type Http2Server, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { decodeFrame, encodeFrame, GrpcError, grpcStatus } from "./grpc-frame.ts";

/** Answers a request's bytes with the bytes of one or more messages. */
export type GrpcMethod = (request: Uint8Array) => Promise<Iterable<Uint8Array>>;

export interface GrpcServerOptions {
  readonly host: string;
  /** 0 is any free port. */
  readonly port: number;
  /** By path: `/package.Service/Method`. */
  readonly methods: ReadonlyMap<string, GrpcMethod>;
  /** Told of every error that is the server's own fault. */
  readonly onError: (error: unknown, path: string) => void;
}

export interface RunningGrpc {
  readonly port: number;
  close(): Promise<void>;
}

/** Longest request: filters with the names of many runs stay far below it. */
const maxRequestBytes = 16 * 1024 * 1024;

/** Resolves when it listens. Throws what the system says of the address. */
export async function listenGrpc(options: GrpcServerOptions): Promise<RunningGrpc> {
  const server = createServer();
  const sessions = new Set<{ destroy(): void }>();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
    session.on("error", () => session.destroy());
  });
  server.on("stream", (stream, headers) => void serve(stream, String(headers[":path"]), options));
  await listen(server, options);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const session of sessions) session.destroy();
      }),
  };
}

function listen(server: Http2Server, { host, port }: GrpcServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

async function serve(stream: ServerHttp2Stream, path: string, options: GrpcServerOptions) {
  // A client that goes away in the middle is no fault of anybody's.
  stream.on("error", () => stream.close());
  try {
    const method = options.methods.get(path);
    if (!method) throw new GrpcError(grpcStatus.unimplemented, `there is no method ${path}`);
    const messages = await method(decodeFrame(await readBody(stream)));
    await answer(stream, messages);
  } catch (error) {
    if (!(error instanceof GrpcError)) options.onError(error, path);
    refuse(stream, error);
  }
}

async function readBody(stream: ServerHttp2Stream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxRequestBytes)
      throw new GrpcError(grpcStatus.invalidArgument, "the request is too long");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function answer(stream: ServerHttp2Stream, messages: Iterable<Uint8Array>): Promise<void> {
  if (stream.destroyed) return;
  stream.respond(
    { ":status": 200, "content-type": "application/grpc+proto" },
    { waitForTrailers: true },
  );
  stream.on("wantTrailers", () => stream.sendTrailers({ "grpc-status": String(grpcStatus.ok) }));
  for (const message of messages) {
    if (stream.destroyed) return;
    if (!stream.write(encodeFrame(message)))
      await new Promise<void>((resolve) => {
        stream.once("drain", resolve);
        stream.once("close", resolve);
      });
  }
  stream.end();
}

/** An error is trailers alone. Of the server's own faults the client is told nothing. */
function refuse(stream: ServerHttp2Stream, error: unknown): void {
  if (stream.destroyed || stream.headersSent) {
    stream.close();
    return;
  }
  const known = error instanceof GrpcError;
  stream.respond(
    {
      ":status": 200,
      "content-type": "application/grpc+proto",
      "grpc-status": String(known ? error.code : grpcStatus.internal),
      "grpc-message": encodeURIComponent(known ? error.message : "internal error"),
    },
    { endStream: true },
  );
}
