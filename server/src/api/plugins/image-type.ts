// The type of an image told by its first bytes; never one that a page would run as a document.

const signatures: readonly (readonly [type: string, bytes: readonly number[], at?: number])[] = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
  ["image/bmp", [0x42, 0x4d]],
  ["image/webp", [0x57, 0x45, 0x42, 0x50], 8],
];

/** A raster image's MIME type, or `application/octet-stream`: SVG and HTML are never named as such. */
export function imageType(bytes: Uint8Array): string {
  const found = signatures.find(([, signature, at = 0]) =>
    signature.every((byte, index) => bytes[at + index] === byte),
  );
  return found?.[0] ?? "application/octet-stream";
}
