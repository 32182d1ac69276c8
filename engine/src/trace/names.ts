// Names of graph nodes: unique within the graph, under the scopes that are open, as TensorFlow numbers them.

export class Names {
  readonly #counts = new Map<string, number>();
  #scope = "";

  /** The name under the open scope, numbered _1, _2 … where it was taken (whatever its case). */
  unique(label: string): string {
    return this.#claim(this.#scope + label);
  }

  /** Runs the body in a scope below the open one, or in exactly `name` where absolute. */
  scoped<R>(name: string, absolute: boolean, body: () => R): R {
    const outer = this.#scope;
    this.#scope = absolute ? `${name}/` : `${this.unique(name)}/`;
    try {
      return body();
    } finally {
      this.#scope = outer;
    }
  }

  #claim(full: string): string {
    const key = full.toLowerCase();
    let count = this.#counts.get(key) ?? 0;
    this.#counts.set(key, count + 1);
    if (count === 0) return full;
    while (this.#counts.has(`${key}_${count}`)) count++;
    this.#counts.set(key, count + 1);
    this.#counts.set(`${key}_${count}`, 1);
    return `${full}_${count}`;
  }

  /** Claims a name as it stands, for nodes named after another: `add/y`. */
  claim(full: string): string {
    return this.#claim(full);
  }
}
