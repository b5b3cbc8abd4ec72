import type { Api } from "grammy";
import { AppError } from "../../../domain/errors.js";
import type { EpochMs } from "../../../domain/ids.js";
import type { Clock, DeskRound } from "../../../ports.js";
import { inlineKeyboard } from "../../markup.js";
import { passes, toSendError } from "../../send-error.js";
import type { WrittenCommand } from "../acts/desk-command.js";
import type { CasePost } from "../chat/case-posts.js";
import type { DeskNotes } from "../chat/desk-notes.js";
import { createPurging } from "../chat/desk-purge.js";

/**
 * Lists of cases in the chat. They tell of many cases and belong to none, so no purge would find
 * them: each goes by itself after a while.
 */
export interface ListMessages {
  /** As a reply to the command. Throws a `SendError`. */
  post(to: WrittenCommand["message"], post: CasePost): Promise<void>;
  /** In the place of what stands there; `false` where it cannot be changed now. */
  edit(chat: number, message: number, post: CasePost): Promise<boolean>;
  /** What stands in a chat is due from now on. */
  endIn(chat: number): Promise<void>;
  /** Removes those whose time has come; what cannot be deleted any more is emptied. */
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
// 1 h: the bot may not write there, or not any more; a person must repair that.
const AGAIN_MS = 3_600_000;
// As many processes as write at once, and more.
const TRIES = 8;

export function createListMessages(options: {
  api: Api;
  notes: DeskNotes;
  clock: Clock;
  onTrouble: (code: string) => void;
}): ListMessages {
  const { api, notes, clock, onTrouble } = options;
  const emptied = createPurging(api, () => "🗑");

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
        // One that nobody remembers would stay for ever.
        await change((lists) => [...lists, listed]).catch(async (error) => {
          onTrouble("lists.notKept");
          await removed(listed).catch(() => onTrouble("lists.notRemoved"));
          throw error;
        });
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

    async endIn(chat) {
      const now = clock.now();
      const stands = (each: Listed) => each.chat === chat && each.until > now;
      const { value } = await notes.read(NOTE);
      if (!listsIn(value).some(stands)) return;
      await change((lists) => lists.map((each) => (stands(each) ? { ...each, until: now } : each)));
    },

    async round(_cases, now) {
      const { value } = await notes.read(NOTE);
      const due = listsIn(value).filter(({ until }) => until <= now);
      if (due.length === 0) return;
      // First removed, then forgotten: a message that is deleted twice harms nobody.
      const gone = new Set<string>();
      for (const each of due) if (await removed(each)) gone.add(nameOf(each));
      const later = new Set(due.map(nameOf).filter((name) => !gone.has(name)));
      await change((lists) =>
        lists
          .filter((each) => !gone.has(nameOf(each)))
          .map((each) => (later.has(nameOf(each)) ? { ...each, until: now + AGAIN_MS } : each)),
      );
    },
  };

  /** `false`: a person must repair something first. Throws what passes by itself. */
  async function removed({ chat, message }: Listed): Promise<boolean> {
    try {
      await api.deleteMessage(chat, message);
      return true;
    } catch (error) {
      const failure = toSendError(error);
      if (failure.reason === "messageGone") return true;
      if (passes(failure)) throw failure;
    }
    try {
      await emptied(chat, { chat: "", posts: [message] });
      return true;
    } catch (error) {
      const failure = toSendError(error);
      if (passes(failure)) throw failure;
      onTrouble(`lists.${failure.reason}`);
      // A group that has become another chat keeps what was written in it before, out of our reach.
      return failure.reason === "migrated";
    }
  }

  async function change(next: (lists: readonly Listed[]) => readonly Listed[]): Promise<void> {
    for (let tried = 0; tried < TRIES; tried++) {
      const { value, version } = await notes.read(NOTE);
      const kept = await notes.keep(NOTE, { v: 1, lists: next(listsIn(value)) }, version);
      if (kept !== null) return;
    }
    throw new AppError("internal", "the lists were changed by others again and again");
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
