import type { Api } from "grammy";
import type { EpochMs } from "../../../domain/ids.js";
import type { Clock } from "../../../ports.js";
import { toSendError } from "../../send-error.js";
import type { Say } from "../card/card-words.js";

/**
 * Words without a reply belong to the worker's side, in a caseworker's private chat as well: the same
 * person may try the bot out there. Only the first ones after a question of the desk are held back, once
 * a question, and their author is told how to reply: else words about a case would be taken for a report.
 * They stay in the chat, to be copied.
 *
 * Known to this process alone: where another asked, or before a restart, such words pass on.
 */
export interface PrivateReminder {
  /** A question was put in that chat. */
  asked(chat: number): void;
  /** It was replied to. */
  answered(chat: number): void;
  /** Whether a question waits there since less than 10 minutes. */
  isOpen(chat: number): boolean;
  /** Tells how to reply; once a question. */
  remind(chat: number): Promise<void>;
}

// 10 min: as long as a preview waits; after that nobody writes to that question any more.
const OPEN_MS = 10 * 60_000;

export function createPrivateReminder(options: {
  api: Api;
  clock: Clock;
  say: Say;
  onTrouble: (code: string) => void;
}): PrivateReminder {
  const { api, clock, say, onTrouble } = options;
  const open = new Map<number, EpochMs>();

  return {
    asked(chat) {
      const now = clock.now();
      for (const [each, since] of open) if (since + OPEN_MS <= now) open.delete(each);
      open.set(chat, now);
    },
    answered: (chat) => void open.delete(chat),
    isOpen: (chat) => (open.get(chat) ?? Number.NEGATIVE_INFINITY) + OPEN_MS > clock.now(),
    async remind(chat) {
      open.delete(chat);
      await api.sendMessage(chat, say("private-reply-hint")).catch((error) => {
        onTrouble(`private.${toSendError(error).reason}`);
      });
    },
  };
}
