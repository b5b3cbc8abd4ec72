import type { Api, Context, MiddlewareFn } from "grammy";
import type { CallbackQuery, Chat, Message } from "grammy/types";
import type { CaseAccess, CaseAtHand, CaseRegister, CaseStore } from "../../../ports.js";
import { inlineKeyboard } from "../../markup.js";
import { toSendError } from "../../send-error.js";
import type { Say } from "../card/card-words.js";
import { caseAround } from "../chat/case-around.js";
import { caseOfCode, codeIn, writtenAt } from "../chat/case-codes.js";
import type { CasePost, CasePosts } from "../chat/case-posts.js";
import type { Entry } from "../chat/entry.js";
import { toastOf } from "../chat/toast.js";
import type { DeskCommand, DeskTap, WrittenCommand } from "./desk-command.js";
import type { RefusalPace } from "./refusal-pace.js";
import { failedTap } from "./tap-failure.js";
import { isOfBot } from "./tapped-message.js";

/** Where a command was written, or a button tapped. */
export interface DeskPlace {
  readonly chat: number;
  readonly topic?: number;
}

/**
 * The commands of caseworkers, and the buttons that belong to no case. Only whoever is a caseworker at
 * that moment is heard; a command that is not known here passes on, as do edits and what was forwarded.
 *
 * The answer to a command is tried once: where it is lost, the act has been done, and doing it again
 * when the update comes again would be worse. `serves`: the chats that are listened to; the
 * caseworkers' own where it is left out. `route`: its name in placements. `after`: told of each command
 * that was run, and of its case. `mayTell`: whether who may not act is told so; each time, if not given.
 */
export function createDeskCommands(options: {
  commands: readonly DeskCommand[];
  taps: readonly DeskTap[];
  enter: Entry;
  mayTell?: RefusalPace;
  access: CaseAccess;
  register: CaseRegister;
  cases: Pick<CaseStore, "caseAt" | "notePosts">;
  posts: CasePosts;
  api: Api;
  chatId: () => number;
  serves?: (chat: Chat) => boolean;
  after?: (message: Message, at: CaseAtHand | null) => Promise<void>;
  route: string;
  say: Say;
  onTrouble: (code: string) => void;
}): MiddlewareFn<Context> {
  const { commands, taps, enter, access, register, cases, posts, api, chatId } = options;
  const { serves = ({ id }) => id === chatId(), after, route, say, onTrouble } = options;
  const { mayTell = () => true } = options;

  return async (ctx, next) => {
    const { message, callbackQuery: query } = ctx;
    if (query) {
      const [, name, detail = ""] = /^D:([a-z]{1,12}):([\s\S]*)$/.exec(query.data ?? "") ?? [];
      const tap = taps.find((each) => each.name === name);
      if (!tap) return next();
      const said = await tapped(tap, query, detail, ctx.me.id).catch((error) =>
        failedTap(error, say, onTrouble),
      );
      await api.answerCallbackQuery(query.id, toastOf(said)).catch(() => {
        onTrouble("desk.answerLate");
      });
      return;
    }
    if (!message?.text || message.forward_origin || !serves(message.chat)) return next();
    const written = commandIn(message.text, ctx.me.username);
    const command = commands.find(({ name }) => name === written?.name);
    const isBot = message.from?.is_bot === true && !message.sender_chat;
    if (!written || !command || isBot) return next();
    await heard(command, message, written.words);
  };

  async function heard(command: DeskCommand, message: Message, typed: string): Promise<void> {
    const place = placeOf(message);
    // Somebody who writes as the group, or as a channel, is nobody in particular.
    if (message.sender_chat || !message.from)
      return told(place, message, null, say("answer-as-yourself"));
    const entry = await enter(message.from.id);
    if ("refused" in entry)
      return mayTell(message.from.id) ? told(place, message, null, entry.refused) : undefined;
    const { actor } = entry;
    const found = await caseOf(command, message, place, typed);
    if ("refused" in found) return told(place, message, null, found.refused);
    const { at, words } = found;
    const written: WrittenCommand = {
      ...{ words, message, actor, at },
      isAdministrator: actor.isAdministrator,
      answer: (post) => answer(place, message, at, post),
    };
    const said = await command.run(written);
    if (said !== null) await told(place, message, at, said);
    await after?.(message, at);
  }

  async function caseOf(
    { name, needs }: DeskCommand,
    message: Message,
    { chat }: DeskPlace,
    words: string,
  ): Promise<{ at: CaseAtHand | null; words: string } | { refused: string }> {
    // Only the caseworkers' own chat has places that stand for cases.
    const replied = message.reply_to_message?.message_id;
    const around = chat === chatId() ? await caseAround(cases, route, message, replied) : null;
    const here = around && (await access.load(around));
    if (needs === "nothing") return { at: here, words };
    if (here) {
      // The one command whose words are another case.
      const written = name === "merge" ? { words } : await writtenAt(register, here, words);
      if ("words" in written) return { at: here, words: written.words };
      return { refused: say("acts-other-case", { here: here.brief.code, code: written.other }) };
    }
    const [first = ""] = words.split(/\s/, 1);
    const code = codeIn(first);
    const known = code === null ? null : await caseOfCode(register, code);
    if (known === "several") return { refused: say("acts-several", { code: code ?? "" }) };
    const at = known && (await access.load(known.caseId));
    return at
      ? { at, words: words.slice(first.length).trim() }
      : { refused: say("acts-which-case", { command: name }) };
  }

  /** Where it was written; remembered with the case, so that it is purged with it. */
  async function answer(
    place: DeskPlace,
    { message_id }: Message,
    at: CaseAtHand | null,
    post: CasePost,
  ): Promise<void> {
    const isHere = at !== null && place.chat === chatId();
    const { topic } = at?.placement ?? {};
    if (isHere && (topic === undefined || topic === place.topic))
      return posts.post(at, message_id, post);
    const sent = await api
      .sendMessage(place.chat, post.text, {
        link_preview_options: { is_disabled: true },
        reply_parameters: { message_id, allow_sending_without_reply: true },
        ...(place.topic === undefined ? {} : { message_thread_id: place.topic }),
        ...(post.html ? { parse_mode: "HTML" as const } : {}),
        ...(post.keyboard ? { reply_markup: inlineKeyboard(post.keyboard) } : {}),
      })
      .catch((error) => {
        throw toSendError(error);
      });
    if (isHere)
      await cases.notePosts(at.brief.id, { chat: at.placement.chat, posts: [sent.message_id] });
  }

  async function told(
    place: DeskPlace,
    message: Message,
    at: CaseAtHand | null,
    text: string,
  ): Promise<void> {
    await answer(place, message, at, { text }).catch((error) =>
      onTrouble(`desk.${toSendError(error).reason}`),
    );
  }

  async function tapped(
    tap: DeskTap,
    { from, message }: CallbackQuery,
    detail: string,
    botId: number,
  ): Promise<string> {
    const isOurs = message && serves(message.chat) && isOfBot(message, botId);
    if (!isOurs || from.is_bot) return say("claim-unknown");
    const entry = await enter(from.id);
    if ("refused" in entry) return entry.refused;
    const { actor } = entry;
    return tap.run({
      ...{ actor, detail, isAdministrator: actor.isAdministrator },
      chat: message.chat.id,
      message: message.message_id,
    });
  }
}

/** What stands behind the slash, in small letters, and the rest; `null` for what is no command to this bot. */
export function commandIn(
  text: string,
  username: string,
): { readonly name: string; readonly words: string } | null {
  const [, name = "", bot, words = ""] =
    /^\/([a-z][a-z0-9_]{0,31})(?:@(\w+))?(?:\s+([\s\S]*))?$/i.exec(text.trim()) ?? [];
  const isOurs = bot === undefined || bot.toLowerCase() === username.toLowerCase();
  return name === "" || !isOurs ? null : { name: name.toLowerCase(), words: words.trim() };
}

function placeOf({ chat, is_topic_message, message_thread_id }: Message): DeskPlace {
  return is_topic_message && message_thread_id !== undefined
    ? { chat: chat.id, topic: message_thread_id }
    : { chat: chat.id };
}
