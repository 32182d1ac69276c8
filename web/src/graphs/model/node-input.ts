// One input of a node as the file writes it: `name`, `name:1`, `name:out:0`, or `^name` for order alone.

/** Where an input comes from. */
export interface NodeInput {
  /** The source node's name in the file. */
  readonly name: string;
  /** `0`, `1` …, or `arg:0` inside functions. */
  readonly outputKey: string;
  /** Nothing flows: the source only has to run before. */
  readonly isControl: boolean;
}

const OUTPUT_SUFFIX = /^([^:]+):((?:\w+:|)\d+)$/;

/**
 * Reads an input; `prefix` is put before the source's name (the function it stands in). A caret behind a
 * prefix (`graph_1/^x`, as TensorBoard's merge of several functions writes it) also means order alone.
 */
export function parseInput(text: string, prefix: string): NodeInput {
  const caret = /(^|\/)\^/.exec(text);
  const plain = caret ? text.replace("^", "") : text;
  const match = plain.includes(":") ? OUTPUT_SUFFIX.exec(plain) : null;
  return {
    name: prefix + (match?.[1] ?? plain),
    outputKey: match?.[2] ?? "0",
    isControl: caret !== null,
  };
}
