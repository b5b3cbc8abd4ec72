import type { Api, Context, MiddlewareFn } from "grammy";
import type { ChatMember } from "grammy/types";
import { plainText } from "../../../domain/plain-text.js";
import type { MemberBook } from "../../../ports.js";
import { inlineKeyboard } from "../../markup.js";
import { passes, type SendError, toSendError } from "../../send-error.js";
import type { Say } from "../card/card-words.js";

/**
 * Whether somebody may act on cases at this moment: an administrator of the caseworkers' chat may,
 * and a member whom an administrator has confirmed.
 */
export type Standing =
  | { readonly kind: "may"; readonly member: ChatMember }
  | { readonly kind: "unconfirmed"; readonly member: ChatMember }
  | { readonly kind: "outside" };

/** Who belongs to the caseworkers. */
export interface Membership {
  /** Throws a `SendError` when Telegram cannot tell now: not known is not "no". */
  standing(userId: number): Promise<Standing>;
  /** Asks the administrators, in the chat, to confirm this member; once. */
  ask(member: ChatMember): Promise<void>;
  /** The administrators' button, and members who come, go, and are given or lose rights. */
  readonly middleware: MiddlewareFn<Context>;
}

const ADMINISTRATORS: readonly string[] = ["creator", "administrator"];
// Nobody is asked about the same person all day, but a message may scroll out of sight.
const ASK_AGAIN_MS = 24 * 3_600_000;

/**
 * `blind` names a member in a way the store cannot read. `chatId` is the chat's present id: who was
 * confirmed in another chat is not confirmed in this one.
 */
export function createMembership(options: {
  api: Api;
  members: MemberBook;
  blind: (value: string) => string;
  chatId: () => number;
  clock: { now(): number };
  say: Say;
  onTrouble: (code: string) => void;
  /** Somebody does not belong to the caseworkers any more, or not yet again. */
  onDropped?: (userId: number) => Promise<void>;
}): Membership {
  const { api, members, blind, chatId, clock, say, onTrouble, onDropped } = options;
  const asked = new Map<number, number>();
  const nameOf = (userId: number) => blind(`${chatId()}/${userId}`);

  async function memberNow(userId: number): Promise<ChatMember | null> {
    return api.getChatMember(chatId(), userId).catch((error) => {
      const failure: SendError = toSendError(error);
      if (passes(failure)) throw failure;
      return null;
    });
  }

  async function standing(userId: number): Promise<Standing> {
    const member = await memberNow(userId);
    if (!member || member.user.is_bot) return { kind: "outside" };
    if (ADMINISTRATORS.includes(member.status)) return { kind: "may", member };
    if (!isInside(member)) {
      // Had we been told that they left, their rights were gone already.
      await drop(userId);
      return { kind: "outside" };
    }
    const confirmed = await members.isConfirmed(nameOf(userId));
    return { kind: confirmed ? "may" : "unconfirmed", member };
  }

  async function ask(member: ChatMember): Promise<void> {
    const { id } = member.user;
    if ((asked.get(id) ?? Number.NEGATIVE_INFINITY) > clock.now() - ASK_AGAIN_MS) return;
    asked.set(id, clock.now());
    try {
      // Whoever comes chooses their name: it must become no link, and call nobody.
      const name = nameInGroup(member, say);
      await api.sendMessage(chatId(), say("member-asks", { name }), {
        link_preview_options: { is_disabled: true },
        reply_markup: inlineKeyboard([
          [{ label: `✅ ${say("member-button-confirm")}`, data: confirmData(id) }],
        ]),
      });
    } catch (error) {
      asked.delete(id);
      throw toSendError(error);
    }
  }

  /** Returns what to tell the one who tapped. */
  async function confirm(by: number, userId: number, message: number | null): Promise<string> {
    const administrator = await memberNow(by);
    if (!administrator || !ADMINISTRATORS.includes(administrator.status))
      return say("member-only-administrators");
    const member = await memberNow(userId);
    if (!member || !isInside(member)) return say("member-not-here");
    await members.confirmMember(nameOf(userId));
    // Whoever left while they were confirmed has lost the right before it was given.
    const after = await memberNow(userId);
    if (!after || !isInside(after)) {
      await members.dropMember(nameOf(userId));
      return say("member-not-here");
    }
    asked.delete(userId);
    const name = nameInGroup(member, say);
    if (message !== null)
      await api
        .editMessageText(chatId(), message, say("member-confirmed", { name }), {
          link_preview_options: { is_disabled: true },
        })
        .catch((error) => onTrouble(`member.${toSendError(error).reason}`));
    return say("member-confirmed-short");
  }

  async function drop(userId: number): Promise<void> {
    asked.delete(userId);
    await members.dropMember(nameOf(userId));
    await onDropped?.(userId);
  }

  return {
    standing,
    ask,

    async middleware(ctx, next) {
      if (ctx.chat?.id !== chatId()) return next();
      const change = ctx.chatMember;
      if (change) {
        const { old_chat_member: before, new_chat_member: now } = change;
        // A plain member who stays one has changed a tag, no more.
        const same = before.status === "member" && now.status === "member";
        if (!same && !ADMINISTRATORS.includes(now.status)) await drop(now.user.id);
        return;
      }
      // These come also where the bot is no administrator, and is not told of members.
      const { left_chat_member: left, new_chat_members: came } = ctx.message ?? {};
      for (const user of [...(left ? [left] : []), ...(came ?? [])]) await drop(user.id);

      const query = ctx.callbackQuery;
      const userId = confirmedMember(query?.data ?? "");
      if (!query || userId === null) return next();
      const said = await confirm(query.from.id, userId, query.message?.message_id ?? null);
      await api.answerCallbackQuery(query.id, { text: said }).catch(() => {
        onTrouble("member.answerLate");
      });
    },
  };
}

/**
 * Telegram tells a bot who tapped even when that administrator writes as the group itself. The act
 * is theirs; nothing in the chat may show a name that they keep out of it. What people call
 * themselves is plain text: it makes no link, and turns no line around.
 */
export function nameInGroup(member: ChatMember, say: Say): string {
  if (!isAnonymous(member)) return plainText(member.user.first_name) || NAMELESS;
  const title = "custom_title" in member ? (member.custom_title ?? "") : "";
  return plainText(title) || say("claimed-by-administrator");
}

// Some people's name is nothing but invisible signs.
const NAMELESS = "👤";

/** Whether this administrator writes as the group itself. */
export function isAnonymous(member: ChatMember): boolean {
  return "is_anonymous" in member && member.is_anonymous;
}

/** Whether they run the chat: they confirm members, and may do what cannot be undone. */
export function isAdministrator(member: ChatMember): boolean {
  return ADMINISTRATORS.includes(member.status);
}

function isInside(member: ChatMember): boolean {
  return (
    ADMINISTRATORS.includes(member.status) ||
    member.status === "member" ||
    (member.status === "restricted" && member.is_member)
  );
}

function confirmData(userId: number): string {
  return `M:${userId}`;
}

function confirmedMember(data: string): number | null {
  const [, digits] = /^M:([1-9]\d{0,15})$/.exec(data) ?? [];
  return digits === undefined ? null : Number(digits);
}
