// The error that a refused request throws.

/** An answer other than success. `status` is the HTTP status. */
export class ApiError extends Error {
  readonly status: number;

  constructor(path: string, status: number, message: string) {
    super(`${path}: ${status} ${message}`);
    this.name = "ApiError";
    this.status = status;
  }
}
