// What a report's file holds, read from its own elements (drawn in the server's contract, ReportContents).

import { decodeScalars, type ScalarsAnswer } from "@tb-ts/client";
import type { ReportContents } from "@tb-ts/server/contract";

const wordBytes = 8;

/** Bytes that lay apart by their significance, as words again. */
function untranspose(turned: Uint8Array): Uint8Array<ArrayBuffer> {
  const words = turned.length / wordBytes;
  const bytes = new Uint8Array(turned.length);
  for (let at = 0; at < bytes.length; at++) {
    bytes[at] = turned[(at % wordBytes) * words + Math.floor(at / wordBytes)] as number;
  }
  return bytes;
}

/** The points of a report from their text. A report has nothing finer than them, so each series counts as whole. */
export async function unpackPoints(text: string): Promise<ScalarsAnswer> {
  const packed = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  const turned = new Uint8Array(await new Response(stream).arrayBuffer());
  const { generation, series } = decodeScalars(untranspose(turned).buffer);
  return { generation, series: series.map((one) => ({ ...one, isWhole: true })) };
}

function textOf(id: string): string {
  return document.getElementById(id)?.textContent ?? "";
}

export const contents = JSON.parse(textOf("report")) as ReportContents;
export const points: Promise<ScalarsAnswer> = unpackPoints(textOf("points"));
