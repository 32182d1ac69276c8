// gRPC's framing of messages in an HTTP/2 stream (github.com/grpc/grpc/blob/master/doc/PROTOCOL-HTTP2.md).
//
// | bytes | holds                          |
// |-------|--------------------------------|
// | 1     | 1 where the message is compressed |
// | 4     | its length, big-endian         |
// | n     | the message                    |

const headerBytes = 5;

/** Status codes of gRPC that we answer with. */
export const grpcStatus = {
  ok: 0,
  invalidArgument: 3,
  notFound: 5,
  permissionDenied: 7,
  unimplemented: 12,
  internal: 13,
} as const;

/** An error that is told to the client. */
export class GrpcError extends Error {
  override readonly name = "GrpcError";
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** A message in its frame, not compressed. */
export function encodeFrame(message: Uint8Array): Uint8Array {
  const frame = new Uint8Array(headerBytes + message.length);
  new DataView(frame.buffer).setUint32(1, message.length);
  frame.set(message, headerBytes);
  return frame;
}

/** The one message of a request. Throws a GrpcError where the bytes are no single frame. */
export function decodeFrame(body: Uint8Array): Uint8Array {
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  if (body.length < headerBytes || view.getUint32(1) !== body.length - headerBytes)
    throw new GrpcError(grpcStatus.invalidArgument, "the request is not one gRPC message");
  if (view.getUint8(0) !== 0)
    throw new GrpcError(grpcStatus.unimplemented, "compressed requests are not understood");
  return body.subarray(headerBytes);
}
