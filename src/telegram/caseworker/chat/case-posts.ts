import type { Api } from "grammy";
import type { ForceReply, InlineKeyboardMarkup } from "grammy/types";
import type { CaseAtHand, CaseStore, Clock } from "../../../ports.js";
import { inlineKeyboard, type Keyboard } from "../../markup.js";
import { toSendError } from "../../send-error.js";
import { type ActPlaces, PRIVATE_MS } from "../acts/act-places.js";
import type { PrivateTelling } from "../private/private-telling.js";
import type { PassingMessages } from "./passing-messages.js";

/** A message of the bot's about a case. Plain text unless it is `html`. */
export interface CasePost {
  readonly text: string;
  readonly html?: true;
  readonly keyboard?: Keyboard;
  /** The app of whoever is named in the text, or replied to, opens a reply to it. */
  readonly asksReply?: true;
}

/**
 * What the bot says beside the card: previews, lists, questions to a caseworker. It says it where the act
 * happens: in the caseworkers' chat, or in the private chat of whoever acts.
 */
export interface CasePosts {
  /**
   * As a reply to `to`, in the topic of the case; remembered, so that it is purged with the case. In a
   * private chat it goes by itself.
   */
  post(at: CaseAtHand, to: number | null, post: CasePost): Promise<void>;
  /**
   * Beside the card in the caseworkers' chat, wherever the act happens. `called`: who is mentioned in it;
   * a channel tells them nothing, so there they are told in private.
   */
  beside(at: CaseAtHand, post: CasePost, called?: readonly number[]): Promise<void>;
  /** As a reply to a message that belongs to no case. */
  answer(to: number, text: string): Promise<void>;
  /** In the place of one of the bot's messages. `false` where it cannot be changed now. */
  edit(message: number, post: CasePost): Promise<boolean>;
  /** The buttons of one of the bot's messages. */
  editButtons(message: number, keyboard: Keyboard): Promise<void>;
}

/** What a private chat needs to be a desk. */
export interface Privately {
  readonly places: ActPlaces;
  readonly passing: Pick<PassingMessages, "send">;
  readonly clock: Clock;
  readonly telling?: PrivateTelling;
}

/**
 * `chatId` is the chat's present id. Without `privately` all is said there. What is sent throws a
 * `SendError`; edits tell `onTrouble`.
 */
export function createCasePosts(options: {
  api: Api;
  cases: Pick<CaseStore, "notePosts">;
  chatId: () => number;
  privately?: Privately;
  onTrouble: (code: string) => void;
}): CasePosts {
  const { api, cases, chatId, privately, onTrouble } = options;
  const privateChat = () => privately?.places.here()?.chat ?? null;
  const here = () => privateChat() ?? chatId();

  async function send(chat: number, to: number | null, post: CasePost, topic?: number) {
    const sent = await api
      .sendMessage(chat, post.text, {
        ...form(post),
        ...(topic === undefined ? {} : { message_thread_id: topic }),
        ...replying(to),
        ...markup(post),
      })
      .catch((error) => {
        throw toSendError(error);
      });
    return sent.message_id;
  }

  async function postInChat(
    { brief, placement }: CaseAtHand,
    to: number | null,
    post: CasePost,
  ): Promise<void> {
    const message = await send(chatId(), to, post, placement.topic);
    await cases.notePosts(brief.id, { chat: placement.chat, posts: [message] });
  }

  return {
    async post(at, to, post) {
      const chat = privateChat();
      if (!privately || chat === null) return postInChat(at, to, post);
      const until = privately.clock.now() + PRIVATE_MS;
      await privately.passing.send({ caseId: at.brief.id, chat, until }, () =>
        send(chat, to, post),
      );
    },

    async beside(at, post, called = []) {
      await postInChat(at, at.placement.card ?? null, post);
      await privately?.telling?.tell({ caseId: at.brief.id, ...at.placement }, called);
    },

    async answer(to, text) {
      await send(here(), to, { text });
    },

    edit: (message, post) =>
      attempt(() =>
        api.editMessageText(here(), message, post.text, {
          ...form(post),
          reply_markup: inlineKeyboard(post.keyboard ?? []),
        }),
      ),

    async editButtons(message, keyboard) {
      await attempt(() =>
        api.editMessageReplyMarkup(here(), message, { reply_markup: inlineKeyboard(keyboard) }),
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
