// Where a run that a writer elsewhere names is kept: below the log directory, whatever the name tries.
import { lstatSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** The name of a run or file that may not be used; the message is for who sent it. */
export class UploadNameError extends Error {
  override readonly name = "UploadNameError";
}

const longestSegment = 200;
const mostSegments = 32;
/** Devices, with or without an ending, and names that Windows cuts short. */
const windowsNames = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|[. ]$|[:*?"<>|]/i;

/** The directories of a run's name, from the log directory down. Throws `UploadNameError`. */
export function runSegments(run: string, platform: NodeJS.Platform = process.platform): string[] {
  const segments = run.split("/");
  if (segments.length > mostSegments) throw new UploadNameError("the run is nested too deeply");
  for (const segment of segments) {
    const problem = problemOf(segment, platform);
    if (problem)
      throw new UploadNameError(`${JSON.stringify(run)} is no name of a run: ${problem}`);
  }
  return segments;
}

function problemOf(segment: string, platform: NodeJS.Platform): string | null {
  if (segment === "") return "a part of it is empty";
  if (/^[. ]+$/.test(segment)) return "it may not climb";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused
  if (/[\\\u0000-\u001f\u007f]/.test(segment)) return "it holds a backslash or a control character";
  if (Buffer.byteLength(segment) > longestSegment) return "a part of it is too long";
  if (platform === "win32" && windowsNames.test(segment)) return "Windows has another use for it";
  return null;
}

/**
 * The directory of a run below `root`, made where missing. A link on the way is not followed: it may lead out of the
 * log directory. Throws `UploadNameError`, and what the system says where it cannot be made.
 */
export function makeRunDirectory(root: string, run: string): string {
  const segments = runSegments(run);
  mkdirSync(root, { recursive: true });
  let directory = root;
  for (const segment of segments) {
    directory = join(directory, segment);
    makeDirectory(directory, run);
  }
  return directory;
}

function makeDirectory(directory: string, run: string): void {
  const found = lstatSync(directory, { throwIfNoEntry: false });
  if (!found) mkdirSync(directory);
  else if (!found.isDirectory())
    throw new UploadNameError(`${JSON.stringify(run)} names what is no directory, or a link`);
}
