import type { Api } from "grammy";
import type { CaseId } from "../../../domain/ids.js";
import type { CaseAccess, CaseAtHand, Clock, KnownCase } from "../../../ports.js";
import { inlineKeyboard, type Screen } from "../../markup.js";
import { toSendError } from "../../send-error.js";
import { PRIVATE_MS } from "../acts/act-places.js";
import { CARD_PART, type PassingMessages } from "../chat/passing-messages.js";

/** Cards of cases in the private chats of caseworkers: they go by themselves. */
export interface PrivateCards {
  /** Posts the card of a case as it is now, in the place of one that stood there; its message. */
  open(at: CaseAtHand, chat: number): Promise<number>;
  /** Draws all cards of a case anew. Never throws: what cannot be drawn goes soon. */
  draw(caseId: CaseId): Promise<void>;
  /** As `draw`, of one card, with the reasons of the level below it or without. */
  drawOne(known: KnownCase, card: PrivateMessage, reasons: boolean): Promise<void>;
  /** What a message of the bot's in a private chat was posted for. */
  find(
    message: PrivateMessage,
  ): Promise<{ readonly caseId: CaseId; readonly isCard: boolean } | null>;
}

/** A message in a private chat. */
export interface PrivateMessage {
  readonly chat: number;
  readonly message: number;
}

/** `cardOf`: the text and the buttons of a card. */
export function createPrivateCards(options: {
  api: Api;
  access: Pick<CaseAccess, "load">;
  cardOf: (known: KnownCase, shown: { readonly reasons: boolean }) => Screen;
  passing: Pick<PassingMessages, "send" | "note" | "all">;
  clock: Clock;
  onTrouble: (code: string) => void;
}): PrivateCards {
  const { api, access, cardOf, passing, clock, onTrouble } = options;

  async function standing(caseId: CaseId): Promise<readonly PrivateMessage[]> {
    const all = await passing.all();
    return all.filter((each) => each.caseId === caseId && each.part === CARD_PART);
  }

  const drawOne: PrivateCards["drawOne"] = async (known, { chat, message }, reasons) => {
    const { html, keyboard } = cardOf(known, { reasons });
    try {
      await api.editMessageText(chat, message, html, {
        ...FORM,
        reply_markup: inlineKeyboard(keyboard),
      });
    } catch (error) {
      const { reason } = toSendError(error);
      // It was deleted by hand, or its reader has blocked the bot.
      if (!["notModified", "messageGone", "blocked"].includes(reason))
        onTrouble(`private.${reason}`);
    }
  };

  return {
    drawOne,

    async open(at, chat) {
      const { caseId } = at;
      const before = (await standing(caseId)).filter((each) => each.chat === chat);
      const { html, keyboard } = cardOf(at, { reasons: false });
      const until = clock.now() + PRIVATE_MS;
      const card = await passing.send({ caseId, chat, until, part: CARD_PART }, async () => {
        const sent = await api
          .sendMessage(chat, html, { ...FORM, reply_markup: inlineKeyboard(keyboard) })
          .catch((error) => {
            throw toSendError(error);
          });
        return sent.message_id;
      });
      for (const { message } of before)
        await api.deleteMessage(chat, message).catch(() => {
          // The sweep tries again.
        });
      const messages = before.map(({ message }) => message);
      await passing.note({ caseId, chat, messages, until: clock.now() });
      return card;
    },

    async draw(caseId) {
      try {
        const cards = await standing(caseId);
        const at = cards.length === 0 ? null : await access.load(caseId);
        if (at) for (const card of cards) await drawOne(at, card, false);
      } catch {
        onTrouble("private.internal");
      }
    },

    async find({ chat, message }) {
      const all = await passing.all();
      const found = all.find((each) => each.chat === chat && each.message === message);
      return found ? { caseId: found.caseId, isCard: found.part === CARD_PART } : null;
    },
  };
}

const FORM = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;
