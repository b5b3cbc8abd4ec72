import type { Message } from "grammy/types";
import { kindOfContent } from "../world/message-content.js";
import type { World } from "../world/world.js";

/** An album has at most ten messages (td, check_message_group_message_contents). */
const ALBUM_LIMIT = 10;

/**
 * The albums that messages form where they are passed on to: two of one album are an album again,
 * one alone is none. Two to ten documents, or audio files, of one sender become an album even if
 * they were none before (td, get_forwarded_messages).
 */
export function albumsOf(world: World, messages: readonly Message[]): Map<Message, string> {
  if (areAlike(messages)) {
    const album = newAlbumId(world);
    return new Map(messages.map((message) => [message, album]));
  }
  const albums = new Map<Message, string>();
  for (const former of new Set(messages.map((message) => message.media_group_id))) {
    if (former === undefined) continue;
    const members = messages.filter((message) => message.media_group_id === former);
    if (members.length < 2) continue;
    const album = newAlbumId(world);
    for (const member of members) albums.set(member, album);
  }
  return albums;
}

/** A number of 64 bits, as a string. */
export function newAlbumId(world: World): string {
  const half = () => BigInt(Math.floor(world.random() * 2 ** 31));
  return String((half() << 31n) + half() + 1n);
}

function areAlike(messages: readonly Message[]): boolean {
  if (messages.length < 2 || messages.length > ALBUM_LIMIT) return false;
  const kinds = new Set(messages.map(kindOfContent));
  const senders = new Set(messages.map((message) => message.from?.id ?? message.sender_chat?.id));
  const [kind] = kinds;
  return kinds.size === 1 && senders.size === 1 && (kind === "audio" || kind === "document");
}
