// The texts of one series, as TensorBoard's text route answers them.
import { askData } from "../api/data-route.ts";
import type { Moment } from "../cards/step-slider.tsx";
import type { SeriesInfo } from "../catalog/catalog.ts";

export interface TextEntry extends Moment {
  /** HTML that the server sanitised: rendered Markdown, or the escaped source. */
  readonly html: string;
}

interface WireText {
  readonly wall_time: number;
  readonly step: number;
  readonly text: string;
}

/** Every step's text, newest first. */
export async function fetchTexts(
  { run, tag }: SeriesInfo,
  isMarkdown: boolean,
  signal: AbortSignal,
): Promise<readonly TextEntry[]> {
  const query = { run: run.name, tag, markdown: String(isMarkdown) };
  const texts = await askData<readonly WireText[]>("text/text", query, signal);
  return texts
    .map(({ wall_time, step, text }) => ({ step, wallTimeSec: wall_time, html: text }))
    .reverse();
}

/** The words of sanitised HTML, for searching. */
export function plainText(html: string): string {
  return new DOMParser().parseFromString(html, "text/html").body.textContent ?? "";
}
