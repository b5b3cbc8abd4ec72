import type { Api } from "grammy";
import { endsAt } from "../../../domain/case-dates.js";
import { newCaseFile } from "../../../domain/case-file.js";
import type { CaseId, EpochMs } from "../../../domain/ids.js";
import { coarsen } from "../../../domain/report.js";
import type { CaseDesk, DeskLine, KnownCase, Mention, Placement } from "../../../ports.js";
import { escapeHtml, inlineKeyboard, type Screen } from "../../markup.js";
import { passes, toSendError } from "../../send-error.js";
import type { CardOptions, CardWriter } from "../card/card.js";
import { storyKeyboard } from "../card/card-buttons.js";
import { cardKeyboard } from "../card/card-reasons.js";
import type { CaseState } from "../card/card-state.js";
import { type AlikeLine, alikeHtml, alikeMarkup } from "./alike-lines.js";
import { sendMedia } from "./desk-media.js";
import { createPurging } from "./desk-purge.js";
import { createDeskTopics } from "./desk-topics.js";
import { type EscalationLine, escalationHtml } from "./escalation-lines.js";

/** The desk, and what the acts of caseworkers need beside delivery. */
export interface TelegramDesk extends CaseDesk {
  /** The chat's present id: it changes when a group becomes a supergroup. */
  chatId(): number;
  /** Telegram told somebody else that the group has this id now. */
  follow(to: number): void;
  /** The card of a case as it is now, with the reasons of its level or without: for another chat. */
  cardOf(known: KnownCase, shown: { readonly reasons: boolean }): Screen;
  /** As `drawCase`, with the reasons of its level below it. */
  drawReasons(placement: Placement, known: KnownCase): Promise<"drawn" | "gone">;
}

// 500: far more urgent cases than wait for somebody at one time.
const MENTIONS_REMEMBERED = 500;

/**
 * The caseworkers' chat over the Bot API. `chat` in placements is the route's name; the id behind
 * it is the configured one, or where Telegram says the group has moved. `onMigrated` is told then.
 */
export function createTelegramDesk(options: {
  api: Api;
  writer: CardWriter;
  chatId: number;
  /** The caseworkers' own, for the days on cards. */
  timeZone: string;
  retentionDays: number;
  onMigrated: (to: number) => void;
}): TelegramDesk {
  const { api, writer, timeZone, retentionDays, onMigrated } = options;
  const purging = createPurging(api, () => writer.say("card-purged"));
  const deskTopics = createDeskTopics(api, writer);
  // Who was called to a case, for as long as nobody has it; a card after a restart does without.
  const mentioned = new Map<CaseId, readonly Mention[]>();
  let chatId = options.chatId;
  let topics: boolean | null = null;

  return {
    chatId: () => chatId,
    follow,

    async hasTopics() {
      topics ??= await call(async () => {
        const chat = await api.getChat(chatId);
        return chat.type === "supergroup" && chat.is_forum === true;
      });
      return topics;
    },

    openTopic: (_chat, brief, known) => call(() => deskTopics.open(chatId, brief, known)),

    postCard: (_chat, topic, brief, repeat, { mentions = [], keepsStory = false, anew } = {}) =>
      call(async () => {
        if (mentioned.size >= MENTIONS_REMEMBERED) mentioned.clear();
        if (mentions.length > 0) mentioned.set(brief.id, mentions);
        const file = { ...newCaseFile(null, 0), keepsStory };
        const known = anew?.known ?? { brief, file, holder: null };
        const html = writer.card(brief, {
          repeat,
          mentions,
          state: stateOf(known),
          ...(anew ? { lost: anew.story } : {}),
        });
        const sent = await api.sendMessage(chatId, html, {
          ...FORM,
          ...(topic === undefined ? {} : { message_thread_id: topic }),
          reply_markup: inlineKeyboard(cardKeyboard(known, writer.say)),
        });
        return sent.message_id;
      }),

    postAddition: (placement, brief, repeat, { keepsStory = false, mentions = [] } = {}) =>
      call(async () => {
        const html = writer.addition(brief, { repeat, keepsStory, mentions });
        const keyboard = keepsStory ? storyKeyboard(brief.joins ?? brief.id, writer.say) : [];
        const sent = await api.sendMessage(chatId, html, {
          ...FORM,
          ...within(placement),
          ...(keepsStory ? { reply_markup: inlineKeyboard(keyboard) } : {}),
        });
        return sent.message_id;
      }),

    postAlertList: (_chat, alerts) =>
      call(async () => (await api.sendMessage(chatId, writer.alertList(alerts), FORM)).message_id),

    editAlertList: ({ message }, alerts) =>
      edited(() => api.editMessageText(chatId, message, writer.alertList(alerts), FORM)),

    postStory: ({ topic, card }, _brief, text, repeat) =>
      call(async () => {
        const whole = repeat ? `${writer.repeatMark()}\n${text}` : text;
        // No parse mode: whatever the worker wrote stays text.
        const sent = await api.sendMessage(chatId, whole, {
          link_preview_options: { is_disabled: true },
          protect_content: true,
          ...(topic === undefined ? {} : { message_thread_id: topic }),
          ...answering(card),
        });
        return sent.message_id;
      }),

    storyMessages: (brief, story) => writer.story(brief, story),

    postMedia: (placement, _brief, item, bytes, repeat) =>
      call(() => {
        const caption = repeat ? writer.repeatMark() : null;
        return sendMedia(api, chatId, { placement, item, bytes, caption });
      }),

    cardOf: (known, { reasons }) => ({
      html: writer.card(known.brief, { state: stateOf(known), reasons }),
      keyboard: cardKeyboard(known, writer.say, { reasons }),
    }),

    drawCase: (placement, known) => drawn(placement, known, {}),
    drawReasons: (placement, known) => drawn(placement, known, { reasons: true }),

    drawTopic: ({ topic }, known) =>
      topic === undefined
        ? Promise.resolve("drawn")
        : call(() => deskTopics.draw(chatId, topic, known)),

    postLine: (placement, line) =>
      call(async () => {
        const sent = await api.sendMessage(chatId, htmlOf(line), {
          ...FORM,
          ...within(placement),
          ...alikeMarkup(writer.say, line),
        });
        return sent.message_id;
      }),

    postPlainLine: (_chat, line) =>
      call(async () => (await api.sendMessage(chatId, htmlOf(line), FORM)).message_id),

    purge: (placement) => call(() => purging(chatId, placement)),
  };

  function follow(to: number): void {
    if (to === chatId) return;
    chatId = to;
    topics = null;
    onMigrated(to);
  }

  async function drawn(
    { card, story: lost }: Placement,
    known: KnownCase,
    { reasons = false }: Pick<CardOptions, "reasons">,
  ): Promise<"drawn" | "gone"> {
    if (card === undefined) return "drawn"; // it does not stand yet
    const { brief, holder, file } = known;
    if (holder !== null || file.stage === "closed") mentioned.delete(brief.id);
    const mentions = mentioned.get(brief.id) ?? [];
    const html = writer.card(brief, {
      state: stateOf(known),
      reasons,
      mentions,
      ...(lost === undefined ? {} : { lost }),
    });
    const reply_markup = inlineKeyboard(cardKeyboard(known, writer.say, { reasons }));
    const stands = await edited(() =>
      api.editMessageText(chatId, card, html, { ...FORM, reply_markup }),
    );
    return stands ? "drawn" : "gone";
  }

  function stateOf({ file, holder }: Pick<KnownCase, "file" | "holder">): CaseState {
    const end = file.closedAt === null ? null : endsAt(file, retentionDays);
    return {
      file,
      holder: holder?.name ?? null,
      claimed: file.claimedAt === null ? null : coarsen(file.claimedAt, timeZone),
      keptUntil: end === null ? null : dayOf(end),
    };
  }

  function dayOf(at: EpochMs): string {
    return coarsen(at, timeZone).day;
  }

  function htmlOf(line: DeskLine): string {
    if (line.kind === "escalation" || line.kind === "mentioned")
      return escalationHtml(writer.words, line);
    if (line.kind === "alike") return alikeHtml(writer.say, line);
    return escapeHtml(lineOf(line));
  }

  function lineOf(line: Exclude<DeskLine, EscalationLine | AlikeLine>): string {
    const { say } = writer;
    switch (line.kind) {
      case "retentionEnds":
        return say("card-line-retention-ends", { code: line.code, day: line.day });
      case "stillOpen":
        return say("card-line-still-open", { code: line.code, day: line.day });
      case "closedBySilence":
        return say("card-line-closed-by-silence", { code: line.code });
      case "fileGone":
        return say("card-file-gone", { code: line.code });
      case "withdrawn":
        if (line.code === null) return say("card-line-withdrawn-unknown");
        return say("card-line-withdrawn", { code: line.code });
    }
  }

  /** `false` when the message does not stand any more; that it looks the same already is no failure. */
  async function edited(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await call(work);
    } catch (error) {
      const failure = toSendError(error);
      const { reason } = failure;
      if (passes(failure)) throw failure;
      if (reason === "messageGone" || reason === "threadGone") return false; // deleted by hand
      if (reason !== "notModified") throw failure;
    }
    return true;
  }

  async function call<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const failure = toSendError(error);
      if (failure.reason === "notForum") topics = null; // topics were switched off: look again
      if (failure.migratedTo !== null) follow(failure.migratedTo);
      throw failure;
    }
  }
}

const FORM = { parse_mode: "HTML", link_preview_options: { is_disabled: true } } as const;

/** In the topic of a case, else as a reply to its card. */
function within({ topic, card }: Placement) {
  return topic === undefined ? answering(card) : { message_thread_id: topic };
}

/** As a reply to a card; on its own where that was deleted. */
function answering(card: number | undefined) {
  return card === undefined
    ? {}
    : { reply_parameters: { message_id: card, allow_sending_without_reply: true } };
}
