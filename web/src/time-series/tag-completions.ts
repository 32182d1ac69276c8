// How a tag filter may go on: with the next parts of the tags that begin with what is typed.

/** More would be no choice. */
const mostOffered = 100;

/** A tag's text as a regular expression for itself. */
function quoted(tag: string): string {
  return tag.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

/** Up to the next slash, or whole tags where none follows: `loss/` after `lo`, `loss/train` after `loss/`. */
export function tagCompletions(typed: string, tags: readonly string[]): string[] {
  const found = new Set<string>();
  for (const tag of tags) {
    const text = quoted(tag);
    if (!text.toLowerCase().startsWith(typed.toLowerCase())) continue;
    const slash = text.indexOf("/", typed.length);
    found.add(slash < 0 ? text : text.slice(0, slash + 1));
    if (found.size === mostOffered) break;
  }
  found.delete(typed);
  return [...found];
}
