// A report's file: one page with its style, script, answers and points inside, which asks nobody for anything.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { HttpError } from "../errors.ts";
import { toJson } from "../json.ts";
import type { ReportContents } from "../v1/contract.ts";

/** What the build makes of the report's view. */
interface PageParts {
  readonly script: string;
  readonly style: string;
}

/** Throws 501 where the server has no built page. */
export async function readPageParts(staticDir: string | null): Promise<PageParts> {
  try {
    if (staticDir === null) throw new Error("the server serves the API alone");
    const part = (name: string) => readFile(join(staticDir, "report", name), "utf8");
    return { script: await part("report.js"), style: await part("report.css") };
  } catch (error) {
    throw new HttpError(501, "not_built", `the page is not built: ${(error as Error).message}`);
  }
}

function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** JSON inside a script element must not end it. */
function toScriptJson(contents: ReportContents): string {
  return toJson(contents).replaceAll("<", "\\u003c");
}

/** Nothing may be fetched, whatever the page does. */
const policy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:";

export function reportPage(
  { script, style }: PageParts,
  contents: ReportContents,
  points: string,
): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeText(contents.title)}</title>
<style>${style}</style>
</head>
<body>
<div id="root"></div>
<script type="application/json" id="report">${toScriptJson(contents)}</script>
<script type="text/plain" id="points">${points}</script>
<script>${script}</script>
</body>
</html>
`;
}
