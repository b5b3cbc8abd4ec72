import type { Api } from "grammy";
import type { CaseDesk, Placement } from "../../ports.js";
import { inlineKeyboard } from "../markup.js";
import { toSendError } from "../send-error.js";
import type { CardWriter } from "./card.js";

/** The desk, and what a claim needs beside delivery. */
export interface TelegramDesk extends CaseDesk {
  /** The chat's present id: it changes when a group becomes a supergroup. */
  chatId(): number;
  /** Draws a card again, without the claim button once somebody has the case. */
  editCard(placement: Placement, html: string): Promise<void>;
}

/**
 * The caseworkers' chat over the Bot API. `chat` in placements is the route's name; the id behind
 * it is the configured one, or where Telegram says the group has moved. `onMigrated` is told then.
 */
export function createTelegramDesk(options: {
  api: Api;
  writer: CardWriter;
  chatId: number;
  onMigrated: (to: number) => void;
}): TelegramDesk {
  const { api, writer, onMigrated } = options;
  let chatId = options.chatId;
  let topics: boolean | null = null;

  return {
    chatId: () => chatId,

    async hasTopics() {
      topics ??= await call(async () => {
        const chat = await api.getChat(chatId);
        return chat.type === "supergroup" && chat.is_forum === true;
      });
      return topics;
    },

    openTopic: (_chat, brief) =>
      call(
        async () => (await api.createForumTopic(chatId, writer.topicName(brief))).message_thread_id,
      ),

    postCard: (_chat, topic, brief, repeat) =>
      call(async () => {
        const sent = await api.sendMessage(chatId, writer.card(brief, { repeat }), {
          ...FORM,
          ...(topic === undefined ? {} : { message_thread_id: topic }),
          reply_markup: inlineKeyboard([
            [{ label: `✋ ${writer.say("claim-button")}`, data: claimData(brief.id) }],
          ]),
        });
        return sent.message_id;
      }),

    postAddition: ({ topic, card }, brief, repeat) =>
      call(async () => {
        const sent = await api.sendMessage(chatId, writer.addition(brief, { repeat }), {
          ...FORM,
          ...(topic === undefined ? answering(card) : { message_thread_id: topic }),
        });
        return sent.message_id;
      }),

    postAlertList: (_chat, alerts) =>
      call(async () => (await api.sendMessage(chatId, writer.alertList(alerts), FORM)).message_id),

    async editAlertList({ message }, alerts) {
      try {
        await call(() => api.editMessageText(chatId, message, writer.alertList(alerts), FORM));
      } catch (error) {
        const { reason } = toSendError(error);
        if (reason === "messageGone") return false; // deleted by hand
        if (reason !== "notModified") throw error;
      }
      return true;
    },

    postStory: ({ topic, card }, _brief, text, repeat) =>
      call(async () => {
        const whole = repeat ? `${writer.repeatMark()}\n${text}` : text;
        // No parse mode: whatever the worker wrote stays text.
        await api.sendMessage(chatId, whole, {
          link_preview_options: { is_disabled: true },
          protect_content: true,
          ...(topic === undefined ? {} : { message_thread_id: topic }),
          ...answering(card),
        });
      }),

    storyMessages: (brief, story) => writer.story(brief, story),

    editCard: ({ card }, html) =>
      call(async () => {
        if (card !== undefined) await api.editMessageText(chatId, card, html, FORM);
      }),
  };

  async function call<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const failure = toSendError(error);
      if (failure.reason === "notForum") topics = null; // topics were switched off: look again
      if (failure.migratedTo !== null) {
        chatId = failure.migratedTo;
        topics = null;
        onMigrated(chatId);
      }
      throw failure;
    }
  }
}

const FORM = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** As a reply to a card; on its own where that was deleted. */
function answering(card: number | undefined) {
  return card === undefined
    ? {}
    : { reply_parameters: { message_id: card, allow_sending_without_reply: true } };
}

/** What the claim button of a case carries: 34 bytes. */
export function claimData(caseId: string): string {
  return `c:${caseId}`;
}

/** The case behind a claim button; `null` for any other data. */
export function claimedCase(data: string): string | null {
  return /^c:([0-9a-f]{32})$/.exec(data)?.[1] ?? null;
}
