/** A character reference in HTML, as `&lt;` or `&#1178;`. */
export interface HtmlReference {
  readonly character: string;
  /** How many characters of the source it takes. */
  readonly length: number;
}

const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/**
 * The reference that begins with the `&` at this place, or `undefined`: the ampersand is then
 * itself. Four names, in small letters, and numbers of at most 7 decimal or 6 hexadecimal digits
 * are known; the semicolon may be left out. After decode_html_entity in tdlib/td,
 * MessageEntity.cpp. A number may stand for half of a surrogate pair.
 */
export function readReference(source: string, at: number): HtmlReference | undefined {
  REFERENCE.lastIndex = at;
  const found = REFERENCE.exec(source);
  if (found === null) return undefined;
  const [whole, hexadecimal, decimal, name] = found;
  if (name !== undefined) {
    const character = NAMED[name];
    return character === undefined ? undefined : { character, length: whole.length };
  }
  const digits = hexadecimal ?? decimal ?? "";
  if (digits.length > (hexadecimal === undefined ? 7 : 6)) return undefined;
  const code = Number.parseInt(digits, hexadecimal === undefined ? 10 : 16);
  if (code === 0 || code >= 0x10_ff_ff) return undefined;
  return { character: String.fromCodePoint(code), length: whole.length };
}

const REFERENCE = /&(?:#x([0-9a-fA-F]+)|#(\d+)|([a-zA-Z]+));?/y;
