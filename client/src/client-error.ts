// The error of a request that the server refused, or that reached none.

/** `status` is that of the server's answer, 0 where there was none. */
export class ClientError extends Error {
  override readonly name = "ClientError";
  readonly status: number;

  constructor(message: string, status: number, cause?: unknown) {
    super(message, { cause });
    this.status = status;
  }
}

/** An error's own words, in either form that the server gives it. */
export function messageOf(body: string): string {
  try {
    return (JSON.parse(body) as { error: { message: string } }).error.message;
  } catch {
    return body;
  }
}
