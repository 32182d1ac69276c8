// The errors that a route answers with, and their two forms: TensorBoard's plain text and ours in JSON.

/** An error whose message is for the client. */
export class HttpError extends Error {
  override readonly name = "HttpError";
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** 400: the request itself is wrong. */
export function invalidArgument(message: string): HttpError {
  return new HttpError(400, "invalid_argument", message);
}

/** 404: what the request names does not exist. */
export function notFound(message: string): HttpError {
  return new HttpError(404, "not_found", message);
}

/** 410: it existed, but the event file that held it is gone. */
export function gone(message: string): HttpError {
  return new HttpError(410, "gone", message);
}

/** 405: the route exists, with another method. */
export function methodNotAllowed(message: string): HttpError {
  return new HttpError(405, "method_not_allowed", message);
}

const plainTextPrefixes: Readonly<Record<string, string>> = {
  invalid_argument: "Invalid argument: ",
  not_found: "Not found: ",
};

/** An error as TensorBoard's routes write it (`tensorboard/errors.py`: a fixed prefix, then the message). */
export function errorToText(error: HttpError): string {
  return `${plainTextPrefixes[error.code] ?? ""}${error.message}`;
}

/** An error as /api answers it. */
export function errorToJson(error: HttpError): { error: { code: string; message: string } } {
  return { error: { code: error.code, message: error.message } };
}

function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown }).statusCode;
  return typeof status === "number" && status >= 400 && status < 600 ? status : 500;
}

/** What any thrown value means to a client: Fastify's own 4xx keep their message, everything else is hidden. */
export function toHttpError(error: unknown): HttpError {
  if (error instanceof HttpError) return error;
  const status = statusOf(error);
  if (status >= 500) return new HttpError(500, "internal", "Internal Server Error");
  const code = status === 413 ? "too_large" : "invalid_argument";
  return new HttpError(status, code, (error as Error).message);
}
