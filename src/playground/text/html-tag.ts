import { readReference } from "./html-reference.js";
import { byteOffset, charAt, isSpace, refuseMarkup } from "./markup.js";

/** A start tag of Telegram's HTML. */
export interface StartTag {
  readonly name: string;
  /** By name as it was written; `undefined` for one without a value. */
  readonly attributes: ReadonlyMap<string, string | undefined>;
  /** Where the source goes on. */
  readonly end: number;
}

const KNOWN_TAGS: ReadonlySet<string> = new Set(
  "a b strong i em s strike del u ins tg-spoiler tg-emoji tg-time span pre code blockquote".split(
    " ",
  ),
);

/**
 * Reads the start tag at the `<`.
 * @throws ApiError 400 for a tag that Telegram does not know, or one that is not well formed.
 */
export function readStartTag(source: string, begin: number): StartTag {
  const refuse = (reason: string) =>
    refuseMarkup(`${reason} at byte offset ${byteOffset(source, begin)}`);
  let at = begin + 1;
  while (!isSpace(charAt(source, at)) && charAt(source, at) !== ">") at += 1;
  if (charAt(source, at) === "\0") refuse("Unclosed start tag");
  const name = lower(source.slice(begin + 1, at));
  if (!KNOWN_TAGS.has(name)) refuse(`Unsupported start tag "${name}"`);
  const attributes = new Map<string, string | undefined>();
  for (;;) {
    at = skipSpaces(source, at);
    if (charAt(source, at) === ">") break;
    const attribute = readAttribute(source, at, name, refuse);
    attributes.set(attribute.name, attribute.value ?? attributes.get(attribute.name));
    at = attribute.end;
  }
  if (name === "span" && attributes.get("class") !== "tg-spoiler") {
    refuse('Tag "span" must have class "tg-spoiler"');
  }
  return { name, attributes, end: at + 1 };
}

/** Reads the end tag at the `</`. The name may be left out. */
export function readEndTag(source: string, begin: number): { name: string; end: number } {
  let at = begin + 1;
  while (!isSpace(charAt(source, at)) && charAt(source, at) !== ">") at += 1;
  const name = lower(source.slice(begin + 2, at));
  at = skipSpaces(source, at);
  if (charAt(source, at) !== ">") {
    refuseMarkup(`Unclosed end tag at byte offset ${byteOffset(source, begin)}`);
  }
  return { name, end: at + 1 };
}

interface Attribute {
  readonly name: string;
  readonly value: string | undefined;
  readonly end: number;
}

function readAttribute(
  source: string,
  begin: number,
  tag: string,
  refuse: (reason: string) => never,
): Attribute {
  let at = begin;
  while (!isSpace(charAt(source, at)) && !`=>/"'`.includes(charAt(source, at))) at += 1;
  const name = source.slice(begin, at);
  if (name === "") refuse(`Empty attribute name in the tag "${tag}"`);
  at = skipSpaces(source, at);
  const hasMore = (place: number) => charAt(source, place) !== "\0";
  const unclosed = `Unclosed start tag "${tag}"`;
  if (charAt(source, at) !== "=") {
    if (!hasMore(at)) refuse(unclosed);
    return { name, value: undefined, end: at };
  }
  at = skipSpaces(source, at + 1);
  if (!hasMore(at)) refuse(unclosed);
  const quote = charAt(source, at);
  const read = quote === '"' || quote === "'" ? readString : readToken;
  const { value, end } = read(source, at);
  if (!hasMore(end)) refuse("Unclosed start tag");
  return { name, value, end };
}

/** A value without quotes: letters, digits, dots and hyphens; capitals become small. */
function readToken(source: string, begin: number): { value: string; end: number } {
  let at = begin;
  while (/[A-Za-z0-9.-]/.test(charAt(source, at))) at += 1;
  if (!isSpace(charAt(source, at)) && charAt(source, at) !== ">") {
    refuseMarkup(`Unexpected end of name token at byte offset ${byteOffset(source, begin)}`);
  }
  return { value: lower(source.slice(begin, at)), end: at };
}

function readString(source: string, begin: number): { value: string; end: number } {
  const quote = charAt(source, begin);
  let value = "";
  let at = begin + 1;
  while (charAt(source, at) !== quote && charAt(source, at) !== "\0") {
    const reference = charAt(source, at) === "&" ? readReference(source, at) : undefined;
    value += reference?.character ?? charAt(source, at);
    at += reference?.length ?? 1;
  }
  return { value, end: charAt(source, at) === quote ? at + 1 : at };
}

function skipSpaces(source: string, begin: number): number {
  let at = begin;
  while (at < source.length && isSpace(charAt(source, at)) && charAt(source, at) !== "\0") at += 1;
  return at;
}

/** Capitals of ASCII only, as Telegram compares names. */
function lower(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}
