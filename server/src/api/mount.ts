// Where the server's root stands in a URL: below the path prefix, and below `/experiment/<id>` for every route.

/** A request's path after the mount point, a redirect to the mount point's folder, or nothing of ours. */
export type Mounted =
  | { readonly kind: "inside"; readonly url: string; readonly experimentId: string }
  | { readonly kind: "redirect"; readonly location: string }
  | { readonly kind: "outside" };

const experimentPattern = /^\/experiment\/([^/?]*)(\/?)/;

/**
 * Strips `prefix` (`""` or `/x`, no slash at its end) and `/experiment/<id>` from a request's URL.
 * Exactly `/x` and `/experiment/<id>` redirect to the same with a slash, as TensorBoard's do.
 * Several slashes after the prefix are one, as there: an address with a slash at its end is joined to a path so.
 */
export function stripMount(url: string, prefix: string): Mounted {
  const queryAt = url.indexOf("?");
  const path = queryAt < 0 ? url : url.slice(0, queryAt);
  const query = queryAt < 0 ? "" : url.slice(queryAt);
  if (prefix !== "" && path === prefix) return { kind: "redirect", location: `${prefix}/${query}` };
  if (!path.startsWith(`${prefix}/`)) return { kind: "outside" };
  const rest = path.slice(prefix.length).replace(/^\/+/, "/");
  const experiment = experimentPattern.exec(rest);
  if (!experiment) return { kind: "inside", url: rest + query, experimentId: "" };
  const [matched, experimentId, slash] = experiment;
  if (slash === "") return { kind: "redirect", location: `${prefix}${rest}/${query}` };
  return {
    kind: "inside",
    url: `/${rest.slice(matched.length)}${query}`,
    experimentId: experimentId!,
  };
}
