import { charAt, isSpace } from "./markup.js";

/**
 * What follows the three backticks of a code block in either Markdown: the language, when a space
 * or the end of the line is behind it, and then one line break that is not part of the block.
 */
export function readCodeBlockStart(
  source: string,
  begin: number,
): { readonly language: string; readonly end: number } {
  const from = begin + 3;
  let at = from;
  while (!isSpace(charAt(source, at)) && charAt(source, at) !== "`") at += 1;
  const named = at !== from && at < source.length && charAt(source, at) !== "`";
  const language = named ? source.slice(from, at) : "";
  const end = named ? at : from;
  return { language, end: end + lineBreakAt(source, end) };
}

/** The length of the line break at this place, two characters when they differ. */
function lineBreakAt(source: string, at: number): 0 | 1 | 2 {
  const [first, second] = [charAt(source, at), charAt(source, at + 1)];
  if (first !== "\n" && first !== "\r") return 0;
  return (second === "\n" || second === "\r") && second !== first ? 2 : 1;
}
