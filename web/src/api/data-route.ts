// TensorBoard's own routes, as the tabs of images, audio, text and histograms ask them.

/** An address below the page, so that a path prefix or a proxy needs no configuration. */
export function dataUrl(route: string, query: string | Readonly<Record<string, string>>): string {
  const text = typeof query === "string" ? query : new URLSearchParams(query).toString();
  return `data/plugin/${route}?${text}`;
}

/** The JSON answer of a route such as `images/images`; an error answer is an Error with the server's sentence. */
export async function askData<T>(
  route: string,
  query: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<T> {
  const answer = await fetch(dataUrl(route, query), { signal });
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
  return (await answer.json()) as T;
}

/** The plugins whose data are files beside the event files. */
const filePlugins = ["projector", "debugger-v2"];

/** Those of them that have data now. */
export async function fetchFilePlugins(): Promise<readonly string[]> {
  const answer = await fetch("data/plugins_listing");
  if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
  const listing = (await answer.json()) as Readonly<Record<string, { enabled: boolean }>>;
  return filePlugins.filter((plugin) => listing[plugin]?.enabled);
}
