// Which Host and Origin headers a request may carry: keeps other sites' pages from reading a server on loopback
// through a name that they rebind to it (DNS rebinding), and from writing to it.

/** The name or address of a Host header, in lower case, without its port; null where it is none. */
export function hostName(host: string | undefined): string | null {
  const match = /^(\[[0-9a-f:.%]+\]|[^\s/@:[\]]+)(?::\d{1,5})?$/i.exec(host ?? "");
  return match?.[1]?.toLowerCase() ?? null;
}

/** Names that only this machine answers to: no other site can point them elsewhere. */
export function isLoopbackName(name: string): boolean {
  return (
    name === "localhost" ||
    name.endsWith(".localhost") ||
    name === "[::1]" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
  );
}

/** Whether an address to listen on is reached from this machine only. */
export function isLoopbackAddress(address: string): boolean {
  return address === "::1" || isLoopbackName(address.toLowerCase());
}

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request that may change something comes from our own page, or from no page at all. A page on one of the
 * `allowed` names is ours behind a proxy, which may have put its own name in the Host header.
 */
export function isOwnOrigin(
  method: string,
  origin: string | undefined,
  host: string | undefined,
  allowed: ReadonlySet<string>,
): boolean {
  if (safeMethods.has(method) || origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  return page.host === host?.toLowerCase() || allowed.has(page.hostname);
}
