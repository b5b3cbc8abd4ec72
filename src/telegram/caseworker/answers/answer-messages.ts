import type { Context, MiddlewareFn } from "grammy";
import type { Message } from "grammy/types";
import { isBlank } from "../../../domain/plain-text.js";
import type { CaseAccess, CaseAtHand, CaseRegister, CaseStore } from "../../../ports.js";
import { toSendError } from "../../send-error.js";
import type { Actor } from "../acts/actor.js";
import type { RefusalPace } from "../acts/refusal-pace.js";
import type { Say } from "../card/card-words.js";
import { caseAround } from "../chat/case-around.js";
import { writtenAt } from "../chat/case-codes.js";
import type { CasePosts } from "../chat/case-posts.js";
import type { Entry } from "../chat/entry.js";
import type { Answering } from "./answering.js";
import { type AskedForDesk, isForDesk, promptOf, replyCommand } from "./prompts.js";

/**
 * What caseworkers write beside commands. Only two things are an act: `/r`, and a reply to one of the
 * bot's questions. Everything else is theirs alone: it is neither kept nor answered. An edited message
 * is no act. `mark` does what was asked for the desk; it returns what to tell the author. `route`: the
 * chat's name in placements. `after`: told of each message, its case, and why it was not taken, should
 * that be known. `mayTell`: whether who may not act is told so; each time, if not given.
 */
export function createAnswerMessages(options: {
  access: CaseAccess;
  register: CaseRegister;
  cases: Pick<CaseStore, "caseAt">;
  answering: Answering;
  mark: (at: CaseAtHand, actor: Actor, asked: AskedForDesk, words: string) => Promise<string>;
  posts: CasePosts;
  enter: Entry;
  mayTell?: RefusalPace;
  say: Say;
  chatId: () => number;
  route: string;
  after?: (message: Message, at: CaseAtHand | null, refusal: string | null) => Promise<void>;
  onTrouble: (code: string) => void;
}): MiddlewareFn<Context> {
  const { access, register, cases, answering, mark, posts, enter, mayTell = () => true } = options;
  const { say, chatId, route, after, onTrouble } = options;

  return async (ctx, next) => {
    const { message } = ctx;
    if (!message || ctx.chat?.id !== chatId()) return next();
    const command = message.forward_origin
      ? null
      : replyCommand(message.text ?? message.caption, ctx.me.username);
    const prompt = promptOf(message.reply_to_message, ctx.me.id);
    if (command === null && !prompt) return next();

    const at = await caseOf(message);
    const refusal = await act(message, at, command, prompt);
    if (refusal !== null) await tell(message, at, refusal);
    await after?.(message, at, refusal);
  };

  async function tell(message: Message, at: CaseAtHand | null, refusal: string): Promise<void> {
    // Once: what was written is done, and would be done again if the message came again.
    const telling = at
      ? posts.post(at, message.message_id, { text: refusal })
      : posts.answer(message.message_id, refusal);
    await telling.catch((error) => onTrouble(`desk.${toSendError(error).reason}`));
  }

  /** What to tell the author; `null` when the bot has said all that is to be said. */
  async function act(
    message: Message,
    at: CaseAtHand | null,
    command: string | null,
    prompt: ReturnType<typeof promptOf>,
  ): Promise<string | null> {
    // Somebody who writes as the group, or as a channel, is nobody in particular.
    if (message.sender_chat || !message.from || message.from.is_bot)
      return say("answer-as-yourself");
    const entry = await enter(message.from.id);
    if ("refused" in entry) return mayTell(message.from.id) ? entry.refused : null;
    if (!at || (prompt && prompt.code !== at.brief.code)) return say("answer-where");
    const typed = command ?? message.text?.trim();
    if (message.text === undefined || typed === undefined) return say("answer-only-words");
    const written = command === null ? { words: typed } : await writtenAt(register, at, typed);
    if ("other" in written)
      return say("acts-other-case", { here: at.brief.code, code: written.other });
    const { words } = written;
    if (command !== null && isBlank(words)) {
      await answering.listPhrases(at, message.message_id);
      return null;
    }
    const asked = prompt?.asked ?? { kind: "answer" };
    if (isForDesk(asked)) {
      if (command === null) return mark(at, entry.actor, asked, words);
      // Whoever writes `/r` says that it is for the worker, whatever it replies to.
      return answering.preview(at, entry.actor, {
        ...{ words, message: message.message_id },
        asked: { kind: "answer" },
      });
    }
    if (isBlank(words)) return say("answer-only-words");
    return answering.preview(at, entry.actor, { words, asked, message: message.message_id });
  }

  async function caseOf(message: Message): Promise<CaseAtHand | null> {
    const id = await caseAround(cases, route, message, message.reply_to_message?.message_id);
    return id && access.load(id);
  }
}
