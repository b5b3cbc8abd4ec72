import type { MessageEntity } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { checkLink, linkedUserId } from "./link-target.js";

/** @throws ApiError 400, in the words that begin every complaint about markup. */
export function refuseMarkup(reason: string): never {
  throw badRequest(`can't parse entities: ${reason}`);
}

/** Where a character stands, as the messages about markup count: in bytes of UTF-8. */
export function byteOffset(source: string, at: number): number {
  return Buffer.byteLength(source.slice(0, at));
}

/**
 * The character at a place. Telegram's parsers read a zero behind the end of the text and take it
 * for a space.
 */
export function charAt(source: string, at: number): string {
  return at < source.length ? source.charAt(at) : "\0";
}

export function isSpace(character: string): boolean {
  return " \t\r\n\0\v".includes(character);
}

/**
 * The entity that a link in markup makes: a mention for `tg://user?id=…`, none at all for what is
 * no link; the text stays in every case. Who the user is has yet to be found out.
 */
export function linkEntity(
  link: string,
  place: { readonly offset: number; readonly length: number },
): MessageEntity | undefined {
  const userId = linkedUserId(link);
  if (userId !== undefined) {
    return { type: "text_mention", ...place, user: { id: userId, is_bot: false, first_name: "" } };
  }
  const checked = checkLink(link);
  return "url" in checked ? { type: "text_link", ...place, url: checked.url } : undefined;
}
