import type { ToCyrillic } from "./uzbek-cyrillic.js";

/**
 * A file of Uzbek texts in Latin letters as one in Cyrillic, line for line. Only the words of the
 * texts are turned: ids, comments, and what stands in braces are not, but for the words that a
 * choice holds. The head says what the file is made from, and that nobody has checked it: whoever
 * has read the Latin file has not read this one.
 */
export function cyrillicTexts(source: string, toCyrillic: ToCyrillic): string {
  return headed(source)
    .split(/^(?=-?[a-zA-Z][\w-]*[ \t]*=|#)/m)
    .map((entry) => (entry.startsWith("#") ? entry : turned(entry)))
    .join("");

  function turned(entry: string): string {
    const head = /^-?[a-zA-Z][\w-]*[ \t]*=/.exec(entry)?.[0] ?? "";
    return head + pattern(entry.slice(head.length), toCyrillic);
  }
}

function headed(source: string): string {
  const [first = "", ...rest] = source.split("\n");
  const about = /^#.*?\bscript\.(.*)$/.exec(first)?.[1] ?? "";
  return [
    `# Uzbek, Cyrillic script, made from locales/uz by npm run texts:cyrillic.${about}`,
    ...rest.map((line) =>
      line.replace(/^# Checked by .*/, "# Not yet checked by a native reader."),
    ),
  ].join("\n");
}

/** A text: words are turned, placeables are not. */
function pattern(text: string, toCyrillic: ToCyrillic): string {
  let turned = "";
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf("{", at);
    if (open === -1) break;
    const end = endOf(text, open);
    turned += words(text.slice(at, open), toCyrillic) + placeable(text.slice(open, end));
    at = end;
  }
  return turned + words(text.slice(at), toCyrillic);

  function placeable(source: string): string {
    const arrow = source.indexOf("->");
    if (arrow === -1) return source;
    const head = source.slice(0, arrow + 2);
    // The keys of the variants stay, and every one has a text of its own.
    const variants = source.slice(arrow + 2, -1).split(/(\n[ \t]*\*?\[[^\]\n]*\])/);
    const inner = variants.map((part, index) =>
      index % 2 === 1 ? part : pattern(part, toCyrillic),
    );
    return `${head}${inner.join("")}}`;
  }
}

/** An attribute's name is no word either. */
function words(text: string, toCyrillic: ToCyrillic): string {
  return text
    .split(/(^[ \t]+\.[a-zA-Z][\w-]*[ \t]*=)/m)
    .map((part, index) => (index % 2 === 1 ? part : toCyrillic(part)))
    .join("");
}

/** Behind the brace that closes the one at `open`; the end of the text when none does. */
function endOf(text: string, open: number): number {
  let depth = 0;
  let quoted = false;
  for (let at = open; at < text.length; at += 1) {
    const sign = text[at];
    // Only within a placeable is a quotation mark Fluent's own; in a choice it may be a word's.
    if (sign === '"' && (quoted || /[{(,:]\s*$/.test(text.slice(open, at)))) quoted = !quoted;
    if (quoted) continue;
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
