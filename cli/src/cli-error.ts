// A user's mistake: what was wrong, what was got, what to do. Shown without a stack; the command ends with code 2.
export class CliError extends Error {
  override readonly name = "CliError";
}
