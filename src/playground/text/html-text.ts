import type { MessageEntity } from "grammy/types";
import { readReference } from "./html-reference.js";
import { readEndTag, readStartTag, type StartTag } from "./html-tag.js";
import { readDateFormat, readEmojiId } from "./link-target.js";
import { byteOffset, linkEntity, refuseMarkup } from "./markup.js";
import { type FormattedText, sortEntities } from "./text-entity.js";

interface OpenTag extends StartTag {
  readonly offset: number;
}

const STYLES: Readonly<Record<string, MessageEntity.CommonMessageEntity["type"]>> = {
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
  span: "spoiler",
};

/**
 * Telegram's HTML parse mode: https://core.telegram.org/bots/api#html-style, read as parse_html
 * in tdlib/td, MessageEntity.cpp, reads it. Entities may still overlap in ways no message has.
 * @throws ApiError 400 "can't parse entities: …" with the byte offset, for an unsupported tag,
 * a wrong or missing end tag, or markup that does not end.
 */
export function parseHtml(source: string): FormattedText {
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let text = "";
  let halfPairs = false;
  let at = 0;
  while (at < source.length) {
    const character = source.charAt(at);
    if (character === "&") {
      const reference = readReference(source, at);
      text += reference?.character ?? "&";
      at += reference?.length ?? 1;
      halfPairs ||= /^[\ud800-\udfff]$/.test(reference?.character ?? "");
    } else if (character !== "<") {
      text += character;
      at += 1;
    } else if (source.charAt(at + 1) !== "/") {
      const tag = readStartTag(source, at);
      open.push({ ...tag, offset: text.length });
      at = tag.end;
    } else {
      const tag = open.pop();
      if (tag === undefined) {
        refuseMarkup(`Unexpected end tag at byte offset ${byteOffset(source, at)}`);
      }
      const { name, end } = readEndTag(source, at);
      if (name !== "" && name !== tag.name) {
        refuseMarkup(
          `Unmatched end tag at byte offset ${byteOffset(source, at)}, ` +
            `expected "</${tag.name}>", found "</${name}>"`,
        );
      }
      if (text.length > tag.offset) addEntity(entities, tag, text);
      at = end;
    }
  }
  const unclosed = open.pop();
  if (unclosed !== undefined) {
    refuseMarkup(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  }
  if (halfPairs) {
    refuseMarkup(
      "Text contains invalid Unicode characters after decoding HTML entities, check for " +
        "unmatched surrogate code units",
    );
  }
  return { text, entities: sortEntities(entities.map(withoutLanguage)) };
}

/** A `code` tag's language, kept until it is known whether a `pre` stands around or inside it. */
interface CodeWithLanguage extends MessageEntity.CommonMessageEntity {
  language?: string;
}

function addEntity(entities: MessageEntity[], tag: OpenTag, text: string): void {
  const place = { offset: tag.offset, length: text.length - tag.offset };
  const style = STYLES[tag.name];
  if (style !== undefined) {
    entities.push({ type: style, ...place });
    return;
  }
  switch (tag.name) {
    case "blockquote": {
      const type = tag.attributes.has("expandable") ? "expandable_blockquote" : "blockquote";
      entities.push({ type, ...place });
      break;
    }
    case "tg-emoji": {
      const id = readEmojiId(tag.attributes.get("emoji-id"));
      if (id === undefined) refuseMarkup("Invalid custom emoji identifier specified");
      entities.push({ type: "custom_emoji", ...place, custom_emoji_id: id });
      break;
    }
    case "tg-time":
      addTime(entities, tag, place);
      break;
    case "a": {
      const link = linkEntity(tag.attributes.get("href") || text.slice(tag.offset), place);
      if (link !== undefined) entities.push(link);
      break;
    }
    default:
      addCode(entities, tag, place);
  }
}

interface Place {
  readonly offset: number;
  readonly length: number;
}

function addTime(entities: MessageEntity[], tag: OpenTag, place: Place): void {
  const format = readDateFormat(tag.attributes.get("format") ?? "");
  if (format === undefined) refuseMarkup("Invalid date format used");
  const digits = /^-?\d+/.exec(tag.attributes.get("unix") ?? "")?.[0] ?? "0";
  // What does not fit 32 bits goes round, as it does in the server.
  const unixTime = Number(BigInt.asIntN(32, BigInt(digits)));
  if (unixTime <= 0) return;
  entities.push({ type: "date_time", ...place, unix_time: unixTime, date_time_format: format });
}

/** `pre` and `code` over the same text are one block in a language, whichever is outside. */
function addCode(entities: MessageEntity[], tag: OpenTag, place: Place): void {
  const type = tag.name === "pre" ? "pre" : "code";
  const language = type === "code" ? languageOf(tag) : undefined;
  const inner = entities.at(-1);
  const samePlace = inner?.offset === place.offset && inner.length === place.length;
  if (type === "pre" && samePlace && inner.type === "code") {
    const named = (inner as CodeWithLanguage).language;
    if (named !== undefined) {
      entities.splice(-1, 1, { type: "pre", ...place, language: named });
      return;
    }
  }
  if (language !== undefined && samePlace && inner.type === "pre" && inner.language === undefined) {
    inner.language = language;
    return;
  }
  const entity: MessageEntity | CodeWithLanguage = { type, ...place };
  entities.push(language === undefined ? entity : Object.assign(entity, { language }));
}

function languageOf(tag: OpenTag): string | undefined {
  const name = tag.attributes.get("class");
  return name?.startsWith("language-") ? name.slice("language-".length) || undefined : undefined;
}

function withoutLanguage(entity: MessageEntity): MessageEntity {
  if (entity.type !== "code") return entity;
  return { type: "code", offset: entity.offset, length: entity.length };
}
