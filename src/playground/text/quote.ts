import type { MessageEntity, TextQuote } from "grammy/types";
import { badRequest } from "../api/api-error.js";
import { fixEntities } from "./entity-rules.js";
import { countCharacters } from "./formatted-text.js";
import {
  endOf,
  type FormattedText,
  isStyle,
  sortEntities,
  type TextEntity,
} from "./text-entity.js";

/** The longest quote in a reply, in code points after entities are parsed: ReplyParameters. */
export const QUOTE_LIMIT = 1024;

/**
 * Where an exact quote stands in the text that is replied to: its offset in UTF-16 code units, the
 * one nearest to `position` (of two as near, the earlier); `undefined` when it stands nowhere.
 * The letters and, as ReplyParameters documents, the styles, custom emoji and dates over them must
 * be the same; other entities do not matter. After search_quote in tdlib/td, MessageQuote.cpp.
 */
export function findQuote(
  text: string,
  entities: readonly MessageEntity[],
  quote: string,
  quoteEntities: readonly MessageEntity[],
  position = 0,
): number | undefined {
  if (quote === "" || quote.length > text.length) return undefined;
  const wanted = describe(quoteEntities.filter(isQuotable), 0, quote.length);
  const near = Math.min(Math.max(position, 0), text.length - 1);
  const fits = (at: number) =>
    !isInsidePair(text, at) && describe(entities.filter(isQuotable), at, quote.length) === wanted;
  let best: number | undefined;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best !== undefined && Math.abs(at - near) >= Math.abs(best - near)) {
      if (at > near) break;
      continue;
    }
    if (fits(at)) best = at;
  }
  return best;
}

/**
 * The quote of a reply as the message shows it. `quote` is what came of `formatText`; an empty one
 * is no quote. A position that makes no sense counts as 0.
 * @throws ApiError 400 QUOTE_TEXT_INVALID when it does not stand in the message, or is too long.
 */
export function takeQuote(
  replied: FormattedText,
  quote: FormattedText,
  position = 0,
): TextQuote | undefined {
  if (quote.text === "") return undefined;
  const near = position >= 0 && position <= 1_000_000 ? position : 0;
  const at =
    countCharacters(quote.text) > QUOTE_LIMIT
      ? undefined
      : findQuote(replied.text, replied.entities, quote.text, quote.entities, near);
  if (at === undefined) throw badRequest("QUOTE_TEXT_INVALID");
  const kept = quote.entities.filter(isQuotable);
  return {
    text: quote.text,
    ...(kept.length > 0 && { entities: kept }),
    position: at,
    is_manual: true,
  };
}

/** The kinds a quote keeps: TextQuote, entities. */
function isQuotable(entity: MessageEntity): boolean {
  return isStyle(entity) || entity.type === "custom_emoji" || entity.type === "date_time";
}

/** What is over this part of a text, cut at its ends and joined, as words to compare. */
function describe(entities: readonly MessageEntity[], from: number, length: number): string {
  const parts = entities.flatMap((entity): TextEntity[] => {
    const offset = Math.max(entity.offset - from, 0);
    const end = Math.min(endOf(entity) - from, length);
    return end > offset ? [{ ...entity, offset, length: end - offset }] : [];
  });
  return JSON.stringify(sortEntities(fixEntities(parts)));
}

function isInsidePair(text: string, at: number): boolean {
  return at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xff_ff;
}
