import type { Api } from "grammy";
import type { ForceReply, InlineKeyboardMarkup } from "grammy/types";
import type { CaseAtHand, CaseStore } from "../../ports.js";
import { inlineKeyboard, type Keyboard } from "../markup.js";
import { toSendError } from "../send-error.js";

/** A message of the bot's about a case, in the caseworkers' chat. Plain text unless it is `html`. */
export interface CasePost {
  readonly text: string;
  readonly html?: true;
  readonly keyboard?: Keyboard;
  /** The app of whoever is named in the text, or replied to, opens a reply to it. */
  readonly asksReply?: true;
}

/** What the bot says beside the card: previews, lists, questions to a caseworker. */
export interface CasePosts {
  /** As a reply to `to`, in the topic of the case; remembered, so that it is purged with the case. */
  post(at: CaseAtHand, to: number | null, post: CasePost): Promise<void>;
  /** As a reply to a message that belongs to no case. */
  answer(to: number, text: string): Promise<void>;
  /** In the place of one of the bot's messages. `false` where it cannot be changed now. */
  edit(message: number, post: CasePost): Promise<boolean>;
  /** The buttons of one of the bot's messages. */
  editButtons(message: number, keyboard: Keyboard): Promise<void>;
}

/** `chatId` is the chat's present id. What is sent throws a `SendError`; edits tell `onTrouble`. */
export function createCasePosts(options: {
  api: Api;
  cases: CaseStore;
  chatId: () => number;
  onTrouble: (code: string) => void;
}): CasePosts {
  const { api, cases, chatId, onTrouble } = options;

  return {
    async post({ brief, placement }, to, post) {
      const sent = await api
        .sendMessage(chatId(), post.text, {
          ...form(post),
          ...(placement.topic === undefined ? {} : { message_thread_id: placement.topic }),
          ...replying(to),
          ...markup(post),
        })
        .catch((error) => {
          throw toSendError(error);
        });
      await cases.notePosts(brief.id, { chat: placement.chat, posts: [sent.message_id] });
    },

    async answer(to, text) {
      await api.sendMessage(chatId(), text, { ...PLAIN, ...replying(to) }).catch((error) => {
        throw toSendError(error);
      });
    },

    edit: (message, post) =>
      attempt(() =>
        api.editMessageText(chatId(), message, post.text, {
          ...form(post),
          reply_markup: inlineKeyboard(post.keyboard ?? []),
        }),
      ),

    async editButtons(message, keyboard) {
      await attempt(() =>
        api.editMessageReplyMarkup(chatId(), message, { reply_markup: inlineKeyboard(keyboard) }),
      );
    },
  };

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
    } catch (error) {
      const { reason } = toSendError(error);
      if (reason !== "notModified") {
        onTrouble(`desk.${reason}`);
        return false;
      }
    }
    return true;
  }
}

const PLAIN = { link_preview_options: { is_disabled: true } } as const;

function form({ html }: CasePost) {
  return html ? ({ ...PLAIN, parse_mode: "HTML" } as const) : PLAIN;
}

function replying(to: number | null) {
  return to === null
    ? {}
    : { reply_parameters: { message_id: to, allow_sending_without_reply: true } };
}

function markup({ keyboard, asksReply }: CasePost): {
  reply_markup?: InlineKeyboardMarkup | ForceReply;
} {
  if (asksReply) return { reply_markup: { force_reply: true, selective: true } };
  return keyboard ? { reply_markup: inlineKeyboard(keyboard) } : {};
}
