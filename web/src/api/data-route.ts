// TensorBoard's routes in the form that answers every point, as the tabs of images, audio, text and histograms ask them.

/** An address below the page, so that a path prefix or a proxy needs no configuration. */
export function dataUrl(route: string, query: string | Readonly<Record<string, string>>): string {
  const text = typeof query === "string" ? query : new URLSearchParams(query).toString();
  return `api/v1/data/${route}?${text}`;
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

/**
 * The plugins that have data in files beside the event files. TensorBoard's listing of active plugins never names the
 * debugger, so its runs are asked for.
 */
export async function fetchFilePlugins(): Promise<readonly string[]> {
  const routes = ["data/plugins_listing", "data/plugin/debugger-v2/runs"];
  const [listing, dumps] = (await Promise.all(
    routes.map(async (route) => {
      const answer = await fetch(route);
      if (!answer.ok) throw new Error((await answer.text()).slice(0, 300) || answer.statusText);
      return answer.json();
    }),
  )) as [Readonly<Record<string, { enabled: boolean }>>, Readonly<Record<string, unknown>>];
  return [
    ...(listing.projector?.enabled ? ["projector"] : []),
    ...(listing.graphs?.enabled ? ["graphs"] : []),
    ...(Object.keys(dumps).length > 0 ? ["debugger-v2"] : []),
  ];
}
