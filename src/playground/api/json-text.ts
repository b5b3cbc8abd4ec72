/** td's parser goes no deeper (tdlib/td, JsonBuilder.h, DEFAULT_MAX_DEPTH). */
const MAX_DEPTH = 100;

/**
 * Reads JSON as deep as Telegram does; more would not fit on the stack of whoever walks it.
 * @throws SyntaxError for what is no JSON, or nested deeper.
 */
export function parseJsonText(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError("Too big object depth");
  return JSON.parse(text);
}

function isTooDeep(text: string): boolean {
  // Brackets inside a string nest nothing; a string that never ends is for the parser to refuse.
  let depth = 0;
  for (const [mark] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (mark === "[" || mark === "{") depth += 1;
    if (mark === "]" || mark === "}") depth -= 1;
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
