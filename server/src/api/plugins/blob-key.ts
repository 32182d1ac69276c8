// The token by which a page asks for one image or audio clip: names the value's place in its event file.

import type { ReferenceColumns } from "../../store/store.ts";
import { type FoundValue, referenceAt, type ValueReference } from "../../values/value-source.ts";
import { valueToBlobs } from "../../values/value-tensor.ts";
import { notFound } from "../errors.ts";
import type { PluginContext } from "../plugin.ts";
import { orGone } from "./series-points.ts";

export interface BlobKey {
  readonly plugin: string;
  readonly reference: ValueReference;
  /** Position in the value's list of byte strings. */
  readonly element: number;
}

/** Base64url of a JSON array. It stays right as long as the file does, also when more points arrive. */
function encodeBlobKey({ plugin, reference, element }: BlobKey): string {
  const { fileId, recordOffset, recordLength, valueIndex } = reference;
  const parts = [plugin, fileId, recordOffset, recordLength, valueIndex, element];
  return Buffer.from(JSON.stringify(parts)).toString("base64url");
}

/** The key of element `element` of the point at `index` of the columns. */
export function blobKeyAt(
  plugin: string,
  columns: ReferenceColumns,
  index: number,
  element: number,
): string {
  return encodeBlobKey({ plugin, reference: referenceAt(columns, index), element });
}

/** Null for anything that `encodeBlobKey` did not make. */
export function decodeBlobKey(token: string): BlobKey | null {
  const parts = parseParts(token);
  if (!Array.isArray(parts) || parts.length !== 6) return null;
  const [plugin, ...numbers] = parts;
  if (typeof plugin !== "string" || !numbers.every(Number.isSafeInteger)) return null;
  const [fileId, recordOffset, recordLength, valueIndex, element] = numbers;
  if (Math.min(fileId, recordOffset, recordLength, element) < 0 || valueIndex < -3) return null;
  return { plugin, reference: { fileId, recordOffset, recordLength, valueIndex }, element };
}

function parseParts(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token, "base64url").toString("utf8"));
  } catch {
    return null;
  }
}

/** The bytes that a key names. Answers 404 where there are none, 410 where the event file is gone. */
export async function readBlob(context: PluginContext, key: BlobKey): Promise<Uint8Array> {
  const [found] = (await orGone(context.values.read([key.reference]))) as [FoundValue];
  const blob = valueToBlobs(found, key.plugin)[key.element];
  if (!blob) throw notFound("no such sample");
  return blob;
}
