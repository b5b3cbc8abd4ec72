import { withoutOverlaps } from "./entity-rules.js";
import { findAppLinks, findWebLinks } from "./found-links.js";
import { findCashtags, findCommands, findHashtags, findMentions } from "./found-names.js";
import { findBankCards, findPhoneNumbers } from "./found-numbers.js";
import { sortEntities, type TextEntity } from "./text-entity.js";

/**
 * What Telegram finds by itself in a text; of two things that overlap, the one that begins first,
 * or else the longer. After find_entities in tdlib/td, MessageEntity.cpp; the servers, which have
 * the last word, are not published.
 */
export function findEntities(text: string): TextEntity[] {
  const found = [
    ...findMentions(text),
    ...findCommands(text),
    ...findHashtags(text),
    ...findCashtags(text),
    ...findPhoneNumbers(text),
    ...findBankCards(text),
    ...findAppLinks(text),
    ...findWebLinks(text),
  ];
  return withoutOverlaps(sortEntities(found));
}
