import type { Api } from "grammy";
import type { EpochMs } from "../../domain/ids.js";
import type { Clock, DeskRound } from "../../ports.js";
import { inlineKeyboard } from "../markup.js";
import { passes, toSendError } from "../send-error.js";
import type { CasePost } from "./case-posts.js";
import type { WrittenCommand } from "./desk-command.js";
import type { DeskNotes } from "./desk-notes.js";

/**
 * Lists of cases in the chat. They tell of many cases and belong to none, so no purge would find
 * them: each goes by itself after a while.
 */
export interface ListMessages {
  /** As a reply to the command. Throws a `SendError`. */
  post(to: WrittenCommand["message"], post: CasePost): Promise<void>;
  /** In the place of what stands there; `false` where it cannot be changed now. */
  edit(chat: number, message: number, post: CasePost): Promise<boolean>;
  /** Removes those whose time has come. */
  readonly round: DeskRound;
}

interface Listed {
  readonly chat: number;
  readonly message: number;
  readonly until: EpochMs;
}

const NOTE = "lists";
// 12 h: a working day; what a destroyed case left here is gone within the 24 h that are promised.
const STAYS_MS = 12 * 3_600_000;
// As many processes as write at once, and more.
const TRIES = 8;

export function createListMessages(options: {
  api: Api;
  notes: DeskNotes;
  clock: Clock;
  onTrouble: (code: string) => void;
}): ListMessages {
  const { api, notes, clock, onTrouble } = options;

  return {
    async post({ chat, message_id, message_thread_id, is_topic_message }, post) {
      try {
        const sent = await api.sendMessage(chat.id, post.text, {
          ...FORM,
          ...(is_topic_message && message_thread_id !== undefined ? { message_thread_id } : {}),
          reply_parameters: { message_id, allow_sending_without_reply: true },
          reply_markup: inlineKeyboard(post.keyboard ?? []),
        });
        const listed = {
          chat: chat.id,
          message: sent.message_id,
          until: clock.now() + STAYS_MS,
        };
        await change((lists) => [...lists, listed]);
      } catch (error) {
        throw toSendError(error);
      }
    },

    async edit(chat, message, post) {
      try {
        await api.editMessageText(chat, message, post.text, {
          ...FORM,
          reply_markup: inlineKeyboard(post.keyboard ?? []),
        });
      } catch (error) {
        const { reason } = toSendError(error);
        if (reason === "notModified") return true;
        onTrouble(`lists.${reason}`);
        return false;
      }
      return true;
    },

    async round(_cases, now) {
      const { value } = await notes.read(NOTE);
      const due = listsIn(value).filter(({ until }) => until <= now);
      if (due.length === 0) return;
      // First removed, then forgotten: a message that is deleted twice harms nobody.
      for (const { chat, message } of due)
        await api.deleteMessage(chat, message).catch((error) => {
          const failure = toSendError(error);
          if (passes(failure)) throw failure;
        });
      const gone = new Set(due.map(nameOf));
      await change((lists) => lists.filter((each) => !gone.has(nameOf(each))));
    },
  };

  async function change(next: (lists: readonly Listed[]) => readonly Listed[]): Promise<void> {
    for (let tried = 0; tried < TRIES; tried++) {
      const { value, version } = await notes.read(NOTE);
      const kept = await notes.keep(NOTE, { v: 1, lists: next(listsIn(value)) }, version);
      if (kept !== null) return;
    }
    onTrouble("lists.notKept");
  }
}

const FORM = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

function nameOf({ chat, message }: Listed): string {
  return `${chat}/${message}`;
}

function listsIn(value: unknown): readonly Listed[] {
  const { v, lists } = (value ?? {}) as { v?: unknown; lists?: readonly Listed[] };
  return v === 1 && Array.isArray(lists) ? lists : [];
}
