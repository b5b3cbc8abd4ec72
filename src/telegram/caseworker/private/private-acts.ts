import type { Api, Context, MiddlewareFn } from "grammy";
import type { Message } from "grammy/types";
import type { CaseId } from "../../../domain/ids.js";
import type { CaseAccess, CaseAtHand, CaseRegister, CaseStore, Clock } from "../../../ports.js";
import { type ActPlaces, PRIVATE_MS, type PrivatePlace } from "../acts/act-places.js";
import type { Actor } from "../acts/actor.js";
import { createCaseTaps } from "../acts/case-taps.js";
import type { CaseTap, DeskCommand, DeskTap } from "../acts/desk-command.js";
import { createDeskCommands } from "../acts/desk-commands.js";
import { createAnswerMessages } from "../answers/answer-messages.js";
import type { Answering } from "../answers/answering.js";
import { type AskedForDesk, promptOf } from "../answers/prompts.js";
import type { Say } from "../card/card-words.js";
import type { CasePosts } from "../chat/case-posts.js";
import type { Membership } from "../chat/membership.js";
import type { PassingMessages } from "../chat/passing-messages.js";
import type { PrivateCards } from "./private-cards.js";
import { createPrivateDesk } from "./private-desk.js";
import type { PrivateReminder } from "./private-reminder.js";

/**
 * What caseworkers do in their private chats: the same acts as in their own chat, on cases that the bot
 * has shown there. What it posted there is known by the passing messages alone.
 */
export function createPrivateActs(options: {
  api: Api;
  access: CaseAccess;
  register: CaseRegister;
  membership: Membership;
  places: ActPlaces;
  passing: PassingMessages;
  cards: PrivateCards;
  reminder: PrivateReminder;
  posts: CasePosts;
  answering: Answering;
  mark: (at: CaseAtHand, actor: Actor, asked: AskedForDesk, words: string) => Promise<string>;
  commands: readonly DeskCommand[];
  taps: readonly CaseTap[];
  deskTaps: readonly DeskTap[];
  redraw: (caseId: CaseId) => Promise<void>;
  clock: Clock;
  route: string;
  isKnown: (userId: number) => boolean;
  say: Say;
  onEntered?: (actor: Actor) => Promise<void>;
  onTrouble: (code: string) => void;
}): MiddlewareFn<Context> {
  const { api, places, passing, cards, commands, deskTaps, clock, onTrouble } = options;
  const here = (): PrivatePlace => {
    const place = places.here();
    if (!place) throw new Error("no update of a private chat is worked on");
    return place;
  };
  const chatId = () => here().chat;

  const cases: Pick<CaseStore, "caseAt" | "notePosts"> = {
    async caseAt(_route, at) {
      if (!("message" in at)) return null;
      return (await cards.find({ chat: chatId(), message: at.message }))?.caseId ?? null;
    },
    async notePosts(caseId, { posts: messages = [] }) {
      await passing.note({ caseId, chat: chatId(), messages, until: clock.now() + PRIVATE_MS });
    },
  };

  // In their own chat nobody writes as a group; what they become there by a command they are elsewhere.
  const asThemselves = async () => ({ actor: { ...here().actor, isAnonymous: false } });
  const given = { ...options, cases, chatId };
  const taps = [reasonsTap(), ...options.taps];

  return createPrivateDesk({
    ...{ ...options, taps },
    handlers: [
      createCaseTaps({
        ...{ ...given, taps, enter: asThemselves, isPrivate: true },
        isCard: async (message) => (await cards.find({ chat: chatId(), message }))?.isCard ?? false,
      }),
      createDeskCommands({
        ...{ ...given, taps: deskTaps },
        enter: async () => ({ actor: here().actor }),
        serves: ({ id }) => id === chatId(),
        after: (message, at) => taken(message, at, at === null || here().changed),
      }),
      createAnswerMessages({
        ...{ ...given, enter: asThemselves },
        after: (message, at, refusal) => taken(message, at, refusal === null || here().changed),
      }),
    ],
    isCommand: (name) => name === "r" || commands.some((each) => each.name === name),
    isDeskTap: (name) => deskTaps.some((each) => each.name === name),
  });

  /**
   * The words of a caseworker go once they are taken, with the question that they answer; those that were
   * not stay to be copied, for a while.
   */
  async function taken(
    { message_id: message, reply_to_message: replied }: Message,
    at: CaseAtHand | null,
    isTaken: boolean,
  ): Promise<void> {
    const question =
      replied && promptOf(replied, replied.from?.id ?? 0) ? [replied.message_id] : [];
    if (isTaken)
      await api.deleteMessages(chatId(), [message, ...question]).catch(() => {
        onTrouble("private.left");
      });
    else {
      // Those to a question of a case that has ended go with it.
      const asked = replied && (await cards.find({ chat: chatId(), message: replied.message_id }));
      const about = at?.brief.id ?? asked?.caseId;
      if (about) await cases.notePosts(about, { chat: "", posts: [message] });
    }
  }

  function reasonsTap(): CaseTap {
    return {
      acts: ["reasons"],
      async run(at, _actor, { message, isCard }, { detail }) {
        if (isCard) await cards.drawOne(at, { chat: chatId(), message }, detail === "");
        return { said: "", changed: false };
      },
    };
  }
}
