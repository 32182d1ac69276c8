// What a profile is read from: TensorFlow's RunMetadata, or a file that a profiler left in its directory.
import { readChromeTrace, TraceError } from "./chrome-trace.ts";
import { ProtobufError } from "./protobuf-text.ts";
import { readRunMetadata, type StepStats } from "./run-metadata.ts";
import { eventsToStats } from "./trace-events.ts";
import { readXSpace } from "./xplane.ts";

/** `text` is RunMetadata in text format; a trace is the unpacked bytes of the file of this name. */
export type ProfileSource =
  | { readonly text: string }
  | { readonly fileName: string; readonly bytes: Uint8Array };

/** Throws PbtxtError for a text, TraceError for a file that is damaged or no trace. */
export function readProfile(source: ProfileSource): StepStats {
  if ("text" in source) return readRunMetadata(source.text);
  const { fileName, bytes } = source;
  if (!fileName.endsWith(".pb")) return eventsToStats(readChromeTrace(bytes));
  try {
    return eventsToStats(readXSpace(bytes));
  } catch (error) {
    if (!(error instanceof ProtobufError)) throw error;
    throw new TraceError(`the trace does not parse: ${error.message}`, { cause: error });
  }
}
