// JSON-RPC 2.0 as the Model Context Protocol speaks it over standard input and output: a message a line.

/** What a method answers; a rejected promise becomes an error that the caller is shown. */
export type Methods = Readonly<Record<string, (params: unknown) => unknown>>;

/** An error that the caller made: its code is JSON-RPC's. */
export class RpcError extends Error {
  override readonly name = "RpcError";
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

const [parseError, invalidRequest, methodNotFound, internalError] = [
  -32700, -32600, -32601, -32603,
];
export const invalidParams = -32602;

interface Request {
  readonly id?: string | number | null;
  readonly method: string;
  readonly params?: unknown;
}

/** The answer to one line, or null where none is due: to a notification, or to an answer of the caller's. */
export async function answerLine(line: string, methods: Methods): Promise<string | null> {
  const request = parse(line);
  if (request instanceof RpcError) return reply(null, request);
  if (request === null) return null;
  const { id, method, params } = request;
  const outcome = await call(methods, method, params);
  return id === undefined ? null : reply(id, outcome);
}

function parse(line: string): Request | RpcError | null {
  let message: unknown;
  try {
    message = JSON.parse(line);
  } catch {
    return new RpcError(parseError, "a line must be one JSON message");
  }
  if (typeof message !== "object" || message === null || Array.isArray(message))
    return new RpcError(invalidRequest, "a message must be an object");
  if ("result" in message || "error" in message) return null;
  if (typeof (message as Request).method !== "string")
    return new RpcError(invalidRequest, "a request needs a method");
  return message as Request;
}

async function call(methods: Methods, name: string, params: unknown): Promise<unknown> {
  const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (!method) return new RpcError(methodNotFound, `there is no method ${name}`);
  try {
    return await method(params);
  } catch (error) {
    return error instanceof RpcError
      ? error
      : new RpcError(internalError, (error as Error).message);
  }
}

function reply(id: Request["id"], outcome: unknown): string {
  const answer =
    outcome instanceof RpcError
      ? { error: { code: outcome.code, message: outcome.message } }
      : { result: outcome };
  return JSON.stringify({ jsonrpc: "2.0", id, ...answer });
}
