// Where the dialect's rules within a paragraph differ from CommonMark's.
import type MarkdownIt from "markdown-it";

type Token = ReturnType<MarkdownIt["parse"]>[number];

/** What a backslash makes plain; before anything else, and at the end of a line, it is a backslash. */
const escapable = /^\\[\\`*_{}[\]()>#+.!|-]/;

export function useInlineRules(markdown: MarkdownIt): void {
  markdown.disable("strikethrough");
  // Links with a scheme that is not allowed are disarmed by the sanitiser, not left as text; all stay as written.
  markdown.validateLink = () => true;
  markdown.normalizeLink = (url) => url;
  markdown.inline.ruler.at("escape", (state, silent) => {
    const [found] = escapable.exec(state.src.slice(state.pos, state.pos + 2)) ?? [];
    if (!found) return false;
    if (!silent) {
      const token = state.push("text_special", "", 0);
      token.content = found.slice(1);
      token.markup = found;
      token.info = "escape";
    }
    state.pos += 2;
    return true;
  });
  markdown.renderer.rules.image = (tokens, index, options, _env, renderer) => {
    const image = tokens[index] as Token; // that is what the rule is called for
    image.attrSet("alt", image.content);
    return renderer.renderToken(tokens, index, options);
  };
  markdown.core.ruler.after("inline", "strong_first", ({ tokens }) => {
    for (const { children } of tokens) putStrongFirst(children ?? []);
  });
}

/** Where both span the same text, as in `***a***`, it is strong text that is emphasised, not the other way round. */
function putStrongFirst(tokens: Token[]): void {
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (isEmptyText(tokens[index + 1])) tokens.splice(index + 1, 1);
    const close = closeOfBoth(tokens, index);
    if (close === null) continue;
    swapWithNext(tokens, index);
    swapWithNext(tokens, close);
  }
}

/** What the marks leave behind between them. */
function isEmptyText(token: Token | undefined): boolean {
  return token?.type === "text" && token.content === "";
}

/** Where strong text closes that opens at `index + 1`, if emphasis of the same mark opens and closes around it. */
function closeOfBoth(tokens: readonly Token[], index: number): number | null {
  const [outer, inner] = [tokens[index], tokens[index + 1]];
  if (outer?.type !== "em_open" || inner?.type !== "strong_open") return null;
  let close = index + 2;
  while (tokens[close] && !closes(tokens[close], inner)) close++;
  const after = isEmptyText(tokens[close + 1]) ? tokens[close + 2] : tokens[close + 1];
  return after?.type === "em_close" && after.markup[0] === inner.markup[0] ? close : null;
}

function closes(token: Token | undefined, open: Token): boolean {
  return token?.type === "strong_close" && token.level === open.level;
}

/** Swaps a token with the next one; an empty text between them goes. */
function swapWithNext(tokens: Token[], index: number): void {
  if (isEmptyText(tokens[index + 1])) tokens.splice(index + 1, 1);
  const [token, next] = tokens.splice(index, 2);
  if (token && next) tokens.splice(index, 0, next, token);
}
