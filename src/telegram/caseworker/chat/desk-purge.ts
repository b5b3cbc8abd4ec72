import { type Api, InputFile } from "grammy";
import type { Placement } from "../../../ports.js";
import { passes, type RefusalReason, type SendError, toSendError } from "../../send-error.js";
import { NEUTRAL_PICTURE } from "./neutral-picture.js";

/**
 * Removes what the bot posted for a case: the topic, and each message that stands elsewhere, as the
 * answers to commands that were written in General. Safe to repeat. Throws a `SendError` where it must
 * be tried again.
 */
export type Purging = (chatId: number, placement: Placement) => Promise<void>;

// 3,000 messages: a purge that Telegram interrupts goes on where it stopped, as long as the process lives.
const REMEMBERED = 3_000;

// Telegram's limit (Bot API, deleteMessages).
const A_CALL = 100;

// The bot's rights or the chat itself are gone, or it has moved: the message may stand all the same.
const AWAITED: readonly RefusalReason[] = ["chatGone", "blocked", "migrated", "internal"];

/** `stub`: what a removed message says from then on. */
export function createPurging(api: Api, stub: () => string): Purging {
  const done = new Set<string>();

  return async (chatId, placement) => {
    const { topic } = placement;
    if (topic === undefined) return stubs(chatId, placement);
    const failure = await failureOf(() => api.deleteForumTopic(chatId, topic));
    if (failure === null || failure.reason === "threadGone")
      return leftElsewhere(chatId, placement.posts ?? []);
    if (passes(failure)) throw failure;
    // The topic cannot be deleted, not yet: what the bot said in it goes in the meantime.
    await stubs(chatId, placement);
    if (failure.reason !== "notForum") throw failure;
  };

  /** What stood in the topic is gone: a few calls for the few that stand elsewhere, not one for each. */
  async function leftElsewhere(chatId: number, posts: readonly number[]): Promise<void> {
    for (let from = 0; from < posts.length; from += A_CALL) {
      const some = posts.slice(from, from + A_CALL);
      const failure = await failureOf(() => api.deleteMessages(chatId, some));
      if (!isDone(failure)) await stubs(chatId, { posts: some }, true);
    }
  }

  /** `mostGone`: they went with a topic, but for a few. */
  async function stubs(
    chatId: number,
    { card, posts = [] }: Pick<Placement, "card" | "posts">,
    mostGone = false,
  ): Promise<void> {
    for (const message of new Set([...(card === undefined ? [] : [card]), ...posts])) {
      const key = `${chatId}:${message}`;
      if (done.has(key)) continue;
      await stubbed(chatId, message, mostGone);
      if (done.size >= REMEMBERED) done.clear();
      // A card may be drawn anew at the moment it goes: it is never known to be gone.
      if (message !== card) done.add(key);
    }
  }

  /** Text becomes the stub, media a picture of nothing; what cannot be edited is deleted, if it still can. */
  async function stubbed(chatId: number, message: number, mayBeGone: boolean): Promise<void> {
    const failure = await failureOf(() => api.editMessageText(chatId, message, stub()));
    if (mayBeGone && failure?.reason === "messageGone") return;
    if (isDone(failure)) return;
    const instead = {
      type: "photo",
      media: new InputFile(NEUTRAL_PICTURE, "photo.png"),
      caption: stub(),
    } as const;
    if (await went(() => api.editMessageMedia(chatId, message, instead))) return;
    await went(() => api.deleteMessage(chatId, message));
  }

  /** `false`: Telegram does not do that to this message. Throws what must be tried again. */
  async function went(work: () => Promise<unknown>): Promise<boolean> {
    return isDone(await failureOf(work));
  }
}

function isDone(failure: SendError | null): boolean {
  if (failure === null || failure.reason === "notModified") return true;
  if (passes(failure) || AWAITED.includes(failure.reason)) throw failure;
  return false;
}

async function failureOf(work: () => Promise<unknown>): Promise<SendError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return toSendError(error);
  }
}
