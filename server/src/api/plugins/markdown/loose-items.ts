// Which list items are paragraphs: in the dialect not all of a list or none, but those that a blank line touches.
import type MarkdownIt from "markdown-it";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** An item, and the places of the blocks that stand in it among the tokens. */
interface Item {
  readonly open: Token;
  readonly blocks: number[];
}

/**
 * Hides the first paragraph of every item that no blank line touches: not before the item, nor after it, nor before
 * a block in it other than code.
 */
export function loosenItems(tokens: readonly Token[], lines: readonly string[]): void {
  const isAfterBlank = (token: Token | undefined) => {
    const line = token?.map?.[0] ?? 0;
    return line > 0 && lines[line - 1]?.trim() === "";
  };
  for (const items of listsOf(tokens)) {
    for (const [index, { open, blocks }] of items.entries()) {
      const [first = -1, ...rest] = blocks;
      const isLoose = (index > 0 && isAfterBlank(open)) || isAfterBlank(items[index + 1]?.open);
      const isParted = rest.some(
        (at) => tokens[at]?.type !== "code_block" && isAfterBlank(tokens[at]),
      );
      hideParagraph(tokens, first, !isLoose && !isParted);
    }
  }
}

/** A paragraph is three tokens: it opens, holds text, and closes. */
function hideParagraph(tokens: readonly Token[], at: number, isHidden: boolean): void {
  const [open, close] = [tokens[at], tokens[at + 2]];
  if (open?.type !== "paragraph_open" || !close) return;
  open.hidden = isHidden;
  close.hidden = isHidden;
}

/** The items of every list. */
function listsOf(tokens: readonly Token[]): Item[][] {
  const lists: Item[][] = [];
  const open: Item[][] = [];
  for (const [at, token] of tokens.entries()) {
    if (/^(?:bullet|ordered)_list_close$/.test(token.type)) open.pop();
    const items = open.at(-1);
    if (token.type === "list_item_open") items?.push({ open: token, blocks: [] });
    const item = items?.at(-1);
    if (item && token.nesting >= 0 && token.level === item.open.level + 1) item.blocks.push(at);
    if (/^(?:bullet|ordered)_list_open$/.test(token.type)) {
      const list: Item[] = [];
      lists.push(list);
      open.push(list);
    }
  }
  return lists;
}
