import type { Api, Context, MiddlewareFn } from "grammy";
import type { CallbackQuery, Message } from "grammy/types";
import type { CaseAccess } from "../../../ports.js";
import type { ActPlaces, PrivatePlace } from "../acts/act-places.js";
import type { Actor, Tapped } from "../acts/actor.js";
import type { CaseTap } from "../acts/desk-command.js";
import { commandIn } from "../acts/desk-commands.js";
import { createOnce } from "../acts/once.js";
import { isOfBot } from "../acts/tapped-message.js";
import { promptOf } from "../answers/prompts.js";
import { type CasePress, casePress } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import type { CasePosts } from "../chat/case-posts.js";
import { actorOf } from "../chat/entry.js";
import type { Membership } from "../chat/membership.js";
import type { PrivateCards } from "./private-cards.js";
import { linkedPress } from "./private-links.js";
import type { PrivateReminder } from "./private-reminder.js";

// The one command that both sides have.
const WORKERS_OWN = "help";

/**
 * The private chat of a caseworker as a desk. It stands before the worker's side, and takes only what
 * can be the desk's: a link of its own, a reply to one of its questions, a tap on one of its buttons, a
 * command of caseworkers; and that only of who is a confirmed caseworker at that moment. Everything else
 * passes on as it came: nothing tells a worker who writes `/cases`, or follows a link, that there is a
 * desk. What it takes the worker's side never sees.
 *
 * The words of a caseworker are deleted once they are taken, as far as Telegram lets.
 */
export function createPrivateDesk(options: {
  api: Api;
  access: Pick<CaseAccess, "load">;
  membership: Pick<Membership, "standing">;
  places: ActPlaces;
  cards: Pick<PrivateCards, "open" | "find">;
  reminder: PrivateReminder;
  posts: Pick<CasePosts, "post">;
  /** What works on updates here, in this order. */
  handlers: readonly MiddlewareFn<Context>[];
  taps: readonly CaseTap[];
  isCommand: (name: string) => boolean;
  isDeskTap: (name: string) => boolean;
  /** Whether they were let in as a caseworker before: about nobody else's `/help` is anybody asked. */
  isKnown: (userId: number) => boolean;
  say: Say;
  /** Told of everybody who acts here. */
  onEntered?: (actor: Actor) => Promise<void>;
  onTrouble: (code: string) => void;
}): MiddlewareFn<Context> {
  const { api, access, membership, places, cards, reminder, posts, handlers, taps } = options;
  const { isCommand, isDeskTap, isKnown, say, onEntered, onTrouble } = options;

  const once = createOnce();

  return async (ctx, next) => {
    const wish = wishOf(ctx);
    const { chat, from } = ctx;
    if (!wish || !chat || !from || !(await stands(ctx))) return next();
    const standing = await membership.standing(from.id);
    if (standing.kind !== "may") return next();
    const actor = actorOf(standing.member, say);
    await onEntered?.(actor);
    const place: PrivatePlace = { chat: chat.id, actor, changed: false };
    await once(ctx, () =>
      places.inPrivate(place, async () => {
        if (wish === "reminder") return reminder.remind(chat.id);
        if (wish === "handled") return handled(ctx, next);
        await opened(wish.press, actor, wish.message);
      }),
    );
  };

  /** Of a case's button, whether it stands below what the desk has posted: about no other is anybody asked. */
  async function stands({ callbackQuery: query }: Context): Promise<boolean> {
    if (!query?.message || casePress(query.data ?? "") === null) return true;
    const { chat, message_id: message } = query.message;
    return (await cards.find({ chat: chat.id, message })) !== null;
  }

  /** What is asked of the desk; `null` for what is not for it, whoever asks. */
  function wishOf({ message, callbackQuery: query, chat, me }: Context) {
    if (chat?.type !== "private") return null;
    if (query) return isTap(query, me.id) ? "handled" : null;
    if (!message?.from || message.from.is_bot) return null;
    const press = message.forward_origin ? null : linkedPress(message.text);
    if (press) return { press, message };
    if (promptOf(message.reply_to_message, me.id)) return "handled";
    const command = commandOf(message, me.username);
    if (command === WORKERS_OWN && !isKnown(message.from.id)) return null;
    if (command !== null) return "handled";
    return isPlain(message) && reminder.isOpen(chat.id) ? "reminder" : null;
  }

  function isTap({ data = "", message }: CallbackQuery, botId: number): boolean {
    if (!message || !isOfBot(message, botId)) return false;
    const [, name = ""] = /^D:([a-z]{1,12}):/.exec(data) ?? [];
    return casePress(data) !== null || (name !== "" && isDeskTap(name));
  }

  function commandOf({ text, forward_origin }: Message, username: string): string | null {
    const command = text === undefined || forward_origin ? null : commandIn(text, username);
    return command !== null && isCommand(command.name) ? command.name : null;
  }

  async function handled(ctx: Context, next: () => Promise<void>): Promise<void> {
    const { chat, message } = ctx;
    if (chat && message?.reply_to_message) reminder.answered(chat.id);
    const run = async (index: number): Promise<void> => {
      const handler = handlers[index];
      if (!handler) return next();
      await handler(ctx, () => run(index + 1));
    };
    await run(0);
  }

  /** Shows the card of a case, and does below it what the link was for. */
  async function opened(press: CasePress, actor: Actor, message: Message): Promise<void> {
    const { chat, message_id } = message;
    const at = await access.load(press.caseId);
    if (!at) await api.sendMessage(chat.id, say("private-no-case"));
    else {
      const card = await cards.open(at, chat.id);
      const able = taps.find(({ acts }) => acts.includes(press.act));
      const tapped: Tapped = {
        ...{ query: `start ${message_id}`, message: card, text: null },
        ...{ isChannel: false, isCard: true },
      };
      // In their own chat nobody writes as a group.
      const author = { ...actor, isAnonymous: false };
      const told = press.act === "card" ? null : await able?.run(at, author, tapped, press);
      if (told && told.said !== "") await posts.post(at, card, { text: told.said });
    }
    await api.deleteMessage(chat.id, message_id).catch(() => {
      onTrouble("private.left");
    });
  }
}

/** Words that belong to nothing. */
function isPlain({ text, reply_to_message, forward_origin }: Message): boolean {
  return text !== undefined && !text.startsWith("/") && !reply_to_message && !forward_origin;
}
