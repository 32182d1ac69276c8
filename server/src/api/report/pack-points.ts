// Points as text in a file: gzip does half as well again once bytes of the same significance lie together.
import { promisify } from "node:util";
import { gzip } from "node:zlib";

const gzipAsync = promisify(gzip);
const wordBytes = 8;

/** Byte k of every word behind byte k − 1 of every word. Whole words only. */
function transpose(bytes: Uint8Array): Uint8Array {
  const words = bytes.length / wordBytes;
  const turned = new Uint8Array(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    turned[(at % wordBytes) * words + Math.floor(at / wordBytes)] = bytes[at] as number;
  }
  return turned;
}

/** The binary answer of POST /api/v1/scalars, a multiple of eight bytes long, as `ReportContents` describes it. */
export async function packPoints(answer: Uint8Array): Promise<string> {
  return (await gzipAsync(transpose(answer), { level: 9 })).toString("base64");
}
