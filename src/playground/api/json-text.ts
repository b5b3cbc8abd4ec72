/** td's parser goes no deeper (tdlib/td, JsonBuilder.cpp, json_decode). */
const MAX_DEPTH = 100;

/**
 * Reads JSON as deep as Telegram does: more would not fit on the stack of whoever walks it.
 * @throws SyntaxError for what is no JSON, or nested deeper.
 */
export function parseJsonText(text: string): unknown {
  if (isTooDeep(text)) throw new SyntaxError("Too big object depth");
  return JSON.parse(text);
}

/** Brackets inside a string nest nothing. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let isString = false;
  for (let at = 0; at < text.length && depth <= MAX_DEPTH; at += 1) {
    const sign = text[at];
    if (sign === '"') isString = !isString;
    else if (isString) at += sign === "\\" ? 1 : 0;
    else if (sign === "[" || sign === "{") depth += 1;
    else if (sign === "]" || sign === "}") depth -= 1;
  }
  return depth > MAX_DEPTH;
}
