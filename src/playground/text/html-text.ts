import type { MessageEntity } from "grammy/types";
import { badRequest } from "../api/api-error.js";

/** Text and its entities; offsets and lengths in UTF-16 code units, as the Bot API counts. */
export interface FormattedText {
  readonly text: string;
  readonly entities: readonly MessageEntity[];
}

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly offset: number;
}

const PLAIN_TAGS: Readonly<Record<string, MessageEntity.CommonMessageEntity["type"]>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  code: "code",
};

const OTHER_TAGS = new Set(["span", "a", "pre", "blockquote", "tg-emoji"]);

/**
 * Telegram's HTML parse mode: https://core.telegram.org/bots/api#html-style.
 * @throws ApiError 400 "can't parse entities: …" with the byte offset, for an unsupported tag,
 * a wrong or missing end tag, or markup that does not end.
 */
export function parseHtml(source: string): FormattedText {
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let text = "";
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === "&") {
      const [decoded, length] = decodeReference(source, at);
      text += decoded;
      at += length;
    } else if (character !== "<") {
      text += character;
      at += 1;
    } else if (source.startsWith("</", at)) {
      const end = source.indexOf(">", at);
      const tag = open.pop();
      if (tag === undefined) fail(`Unexpected end tag at byte offset ${bytesTo(source, at)}`);
      const name = source
        .slice(at + 2, end < 0 ? source.length : end)
        .trim()
        .toLowerCase();
      if (end < 0 || (name !== "" && name !== tag.name)) {
        const where = bytesTo(source, at);
        fail(
          `Unmatched end tag at byte offset ${where}, expected "</${tag.name}>", found "</${name}>"`,
        );
      }
      const length = text.length - tag.offset;
      if (length > 0) addEntity(entities, tag, length, open);
      at = end + 1;
    } else {
      const [tag, next] = readStartTag(source, at, text.length);
      open.push(tag);
      at = next;
    }
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) {
    fail(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  }
  return { text, entities: entities.sort((a, b) => a.offset - b.offset || b.length - a.length) };
}

function fail(reason: string): never {
  throw badRequest(`can't parse entities: ${reason}`);
}

function bytesTo(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at));
}

/** Only these names and numeric references are decoded; any other `&` stays as it is. */
function decodeReference(source: string, at: number): readonly [string, number] {
  const found = /^&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(lt|gt|amp|quot));/i.exec(
    source.slice(at, at + 12),
  );
  if (found === null) return ["&", 1];
  const [whole, decimal, hexadecimal, name] = found;
  if (name !== undefined) {
    const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"' };
    return [named[name.toLowerCase()] ?? "&", whole.length];
  }
  const point = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  if (point === 0 || point > 0x10_ff_ff || (point >= 0xd8_00 && point < 0xe0_00)) return ["&", 1];
  return [String.fromCodePoint(point), whole.length];
}

function readStartTag(source: string, at: number, offset: number): readonly [OpenTag, number] {
  const where = bytesTo(source, at);
  const name = (/^<([^\s>]*)/.exec(source.slice(at))?.[1] ?? "").toLowerCase();
  if (name === "") fail(`Unsupported start tag "" at byte offset ${where}`);
  if (!(name in PLAIN_TAGS) && !OTHER_TAGS.has(name)) {
    fail(`Unsupported start tag "${name}" at byte offset ${where}`);
  }
  const attributes = new Map<string, string>();
  const pattern = /\s*(?:([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?|(>))/y;
  pattern.lastIndex = at + 1 + name.length;
  for (;;) {
    const found = pattern.exec(source);
    if (found === null) fail(`Unclosed start tag at byte offset ${where}`);
    if (found[5] === ">") break;
    const value = found[2] ?? found[3] ?? found[4] ?? "";
    attributes.set((found[1] ?? "").toLowerCase(), decodeAll(value));
  }
  if (name === "span" && attributes.get("class") !== "tg-spoiler") {
    fail(`Tag "span" must have class "tg-spoiler" at byte offset ${where}`);
  }
  return [{ name, attributes, offset }, pattern.lastIndex];
}

function decodeAll(value: string): string {
  let decoded = "";
  for (let at = 0; at < value.length; ) {
    const [piece, length] =
      value.charAt(at) === "&" ? decodeReference(value, at) : [value.charAt(at), 1];
    decoded += piece;
    at += length;
  }
  return decoded;
}

function addEntity(
  entities: MessageEntity[],
  tag: OpenTag,
  length: number,
  open: readonly OpenTag[],
): void {
  const place = { offset: tag.offset, length };
  const plain = PLAIN_TAGS[tag.name];
  if (tag.name === "code" && open.at(-1)?.name === "pre") {
    const language = /^language-(.+)$/.exec(tag.attributes.get("class") ?? "")?.[1];
    if (language !== undefined) entities.push({ type: "pre", ...place, language });
  } else if (plain !== undefined) {
    entities.push({ type: plain, ...place });
  } else if (tag.name === "span") {
    entities.push({ type: "spoiler", ...place });
  } else if (tag.name === "blockquote") {
    const type = tag.attributes.has("expandable") ? "expandable_blockquote" : "blockquote";
    entities.push({ type, ...place });
  } else if (tag.name === "tg-emoji") {
    const id = tag.attributes.get("emoji-id");
    if (id !== undefined) entities.push({ type: "custom_emoji", ...place, custom_emoji_id: id });
  } else if (tag.name === "a") {
    const url = tag.attributes.get("href") ?? "";
    // A link that is no link is dropped without a word; its text stays.
    if (/^(https?|tg|mailto|tel):/i.test(url)) {
      entities.push({ type: "text_link", ...place, url });
    }
  } else if (!hasPreAlready(entities, place)) {
    entities.push({ type: "pre", ...place });
  }
}

/** `<pre><code class="language-…">` is one entity, made by the inner tag. */
function hasPreAlready(
  entities: readonly MessageEntity[],
  place: { readonly offset: number; readonly length: number },
): boolean {
  return entities.some(
    (entity) =>
      entity.type === "pre" && entity.offset === place.offset && entity.length === place.length,
  );
}
