import type { Api, Context, MiddlewareFn } from "grammy";
import type { CallbackQuery } from "grammy/types";
import type { CaseId } from "../../../domain/ids.js";
import type { CaseAccess, CaseStore } from "../../../ports.js";
import { type CasePress, casePress } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import { caseAround } from "../chat/case-around.js";
import type { Entry } from "../chat/entry.js";
import { toastOf } from "../chat/toast.js";
import { needsPrivate, privateLink } from "../private/private-links.js";
import type { CaseTap } from "./desk-command.js";
import { failedTap } from "./tap-failure.js";
import { isOfBot } from "./tapped-message.js";

/**
 * Taps on the buttons of cases: only in the caseworkers' own chat, only on what the bot wrote there
 * for that case, only by who is a caseworker at that moment. A tap is answered after the act, so that
 * the loser of a race is told. `route`: the chat's name in placements.
 *
 * `isPrivate`: the chat is the private one of a caseworker, and `isCard` tells whether a message of it is
 * a card. `opensPrivately`: what needs words or a list is done there, for whoever taps in a channel.
 */
export function createCaseTaps(options: {
  api: Api;
  access: CaseAccess;
  cases: Pick<CaseStore, "caseAt">;
  taps: readonly CaseTap[];
  enter: Entry;
  redraw: (caseId: CaseId) => Promise<void>;
  chatId: () => number;
  route: string;
  isPrivate?: boolean;
  isCard?: (message: number) => Promise<boolean>;
  opensPrivately?: boolean;
  say: Say;
  onTrouble: (code: string) => void;
}): MiddlewareFn<Context> {
  const { api, access, cases, taps, enter, redraw, chatId, route, say, onTrouble } = options;
  const { isPrivate = false, isCard, opensPrivately = false } = options;

  return async (ctx, next) => {
    const query = ctx.callbackQuery;
    const press = casePress(query?.data ?? "");
    if (!query || !press || (ctx.chat?.type === "private") !== isPrivate) return next();
    let isChanged = false;
    const said = await tap(query, press, ctx.me, () => {
      isChanged = true;
    }).catch((error) => failedTap(error, say, onTrouble));
    const answer = typeof said === "string" ? toastOf(said) : said;
    await api.answerCallbackQuery(query.id, answer).catch(() => {
      onTrouble("claim.answerLate");
    });
    // Whoever tapped waits for the act alone, not for the card and the topic to be drawn.
    if (isChanged) await redraw(press.caseId);
  };

  async function tap(
    { id, from, message }: CallbackQuery,
    press: CasePress,
    me: Context["me"],
    onChanged: () => void,
  ): Promise<string | { readonly url: string }> {
    if (!message || message.chat.id !== chatId() || from.is_bot) return say("claim-unknown");
    const at = await access.load(press.caseId);
    if (!at || at.brief.id !== press.caseId) return say("claim-unknown");
    if (!isOfBot(message, me.id)) return say("desk-not-this-case");
    const place = "is_topic_message" in message ? message : {};
    const around = await caseAround(cases, route, place, message.message_id);
    const stands = around === null ? null : await access.load(around);
    // The first card of a repeated pair is not known to stand for a case: it can be claimed by, no more.
    const belongs = around === null ? press.act === "claim" : stands?.brief.id === press.caseId;
    if (!belongs) return say("desk-not-this-case");
    const entry = await enter(from.id);
    if ("refused" in entry) return entry.refused;
    const able = taps.find(({ acts }) => acts.includes(press.act));
    if (!able) return say("claim-unknown");
    const text = "text" in message && message.text !== undefined ? message.text : null;
    const isChannel = message.chat.type === "channel";
    if (isChannel && opensPrivately && needsPrivate(press.act))
      return { url: privateLink(me.username, press) };
    const tapped = {
      ...{ query: id, message: message.message_id, text, isChannel },
      ...(isCard ? { isCard: await isCard(message.message_id) } : {}),
    };
    const { said, changed } = await able.run(at, entry.actor, tapped, press);
    if (changed) onChanged();
    return said;
  }
}
