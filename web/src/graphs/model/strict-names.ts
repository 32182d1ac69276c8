// Names under which no node is also a scope: the operation `a` beside `a/b` becomes `a/(a)`.

/** All scopes of a name: `a/b/c` → `a`, `a/b`. */
export function scopesOf(name: string): string[] {
  const scopes: string[] = [];
  for (let at = name.indexOf("/"); at >= 0; at = name.indexOf("/", at + 1))
    scopes.push(name.slice(0, at));
  return scopes;
}

/** What follows the last slash. */
export function leafName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1);
}

/**
 * Strict names in the order of `names`. Only nodes of role 0 (drawn as nodes) make a scope: an operation
 * whose only inner nodes are constants and summaries stays an operation.
 */
export function strictNames(names: readonly string[], role: Uint8Array): string[] {
  const scopes = new Set<string>();
  names.forEach((name, index) => {
    if (role[index] === 0) for (const scope of scopesOf(name)) scopes.add(scope);
  });
  return names.map((name) => (scopes.has(name) ? `${name}/(${leafName(name)})` : name));
}
