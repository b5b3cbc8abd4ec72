// @ts-check

/**
 * What the server tells of a message.
 * @typedef {{
 *   text: string, data: string | null, url: string | null, copy: string | null, style: string,
 * }} Button
 * @typedef {{
 *   kind: string, fileId: string, name: string, size: number, seconds: number, spoiler: boolean,
 * }} Media
 * @typedef {{
 *   type: string, offset: number, length: number, url?: string, language?: string,
 * }} Entity
 * @typedef {{
 *   id: number, threadId: number | null,
 *   author: { id: number, name: string, isBot: boolean }, writerId: number,
 *   date: number, edited: boolean, text: string, entities: Entity[],
 *   keyboard: Button[][], media: Media | null, albumId: string,
 *   reply: { id: number, author: string, text: string, quote: string } | null,
 *   forwardedFrom: string,
 *   reactions: { emoji: string, count: number, by: number[] }[],
 *   service: string, isProtected: boolean, isSilent: boolean,
 * }} Message
 * @typedef {{
 *   id: number, name: string, colour: string, icon: string, closed: boolean, hidden: boolean,
 * }} Topic
 */

/** The main chat of a forum; Telegram shows it as the topic "General". */
export const GENERAL = 1;

/**
 * The messages of one topic; those without a thread belong to General.
 * @param {readonly Message[]} messages
 * @param {number} topicId
 */
export function messagesOf(messages, topicId) {
  return messages.filter((message) => (message.threadId ?? GENERAL) === topicId);
}

/**
 * A message in one line, for lists and notifications.
 * @param {Message} message
 */
export function lineOf(message) {
  if (message.service !== "") return message.service;
  const words = hideSpoilers(message).replaceAll(/\s+/g, " ").trim();
  if (message.media === null) return words;
  return words === "" ? message.media.name : `${message.media.name} · ${words}`;
}

/**
 * A list and a lock screen show a spoiler as Telegram's apps do: covered.
 * @param {Message} message
 */
function hideSpoilers({ text, entities }) {
  let shown = text;
  for (const { type, offset, length } of entities) {
    if (type !== "spoiler") continue;
    shown = shown.slice(0, offset) + "▒".repeat(length) + shown.slice(offset + length);
  }
  return shown;
}
