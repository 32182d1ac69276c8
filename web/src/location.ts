// The page's address as state: the tab in the fragment, everything else in the query, as TensorBoard writes it.

export interface PageLocation {
  readonly tab: string;
  readonly params: Readonly<Record<string, string>>;
}

export function readLocation(): PageLocation {
  return {
    tab: window.location.hash.slice(1).split("?")[0] ?? "",
    params: Object.fromEntries(new URLSearchParams(window.location.search)),
  };
}

/** The address of a location, relative to the page, so that any path prefix stays. */
export function formatLocation({ tab, params }: PageLocation): string {
  const query = new URLSearchParams(params).toString();
  return `${window.location.pathname}${query ? `?${query}` : ""}${tab ? `#${tab}` : ""}`;
}

export function withParams(
  location: PageLocation,
  changes: Readonly<Record<string, string | null>>,
): PageLocation {
  const params: Record<string, string> = { ...location.params };
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) delete params[name];
    else params[name] = value;
  }
  return { tab: location.tab, params };
}
