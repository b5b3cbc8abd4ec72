import type { Api } from "grammy";
import type { CaseId } from "../../../domain/ids.js";
import type { CaseDesk, CaseStore, Clock, DeskLine, Mention, Placement } from "../../../ports.js";
import { toSendError } from "../../send-error.js";
import { PRIVATE_MS } from "../acts/act-places.js";
import type { Say } from "../card/card-words.js";
import type { PassingMessages } from "../chat/passing-messages.js";
import { caseLink } from "../queue/case-line.js";

/** Tells caseworkers in private what a channel cannot: nobody is notified by a mention there. */
export interface PrivateTelling {
  /**
   * One neutral line with a link to the case in the channel, to each who has started the bot; it goes by
   * itself. Nothing where the caseworkers' chat is no channel. Never throws: a channel shows it as well.
   */
  tell(
    about: { readonly caseId: CaseId } & Pick<Placement, "topic" | "card">,
    ids: readonly number[],
  ): Promise<void>;
}

// Whoever has a case, or was on call, may have left since.
const GONE: ReadonlySet<string> = new Set(["left", "kicked"]);
// Who has never started the bot, or has blocked it, cannot be written to: that is theirs to decide.
const UNREACHABLE: ReadonlySet<string> = new Set(["blocked", "chatGone"]);

export function createPrivateTelling(options: {
  api: Api;
  chatId: () => number;
  passing: Pick<PassingMessages, "send">;
  clock: Clock;
  say: Say;
  onTrouble: (code: string) => void;
}): PrivateTelling {
  const { api, chatId, passing, clock, say, onTrouble } = options;
  const kinds = new Map<number, boolean>();

  async function isChannel(): Promise<boolean> {
    const id = chatId();
    const known = kinds.get(id) ?? (await api.getChat(id)).type === "channel";
    kinds.set(id, known);
    return known;
  }

  return {
    async tell({ caseId, ...place }, ids) {
      if (ids.length === 0) return;
      try {
        if (!(await isChannel())) return;
      } catch (error) {
        onTrouble(`private.${toSendError(error).reason}`);
        return;
      }
      const url = caseLink(chatId(), place);
      const until = clock.now() + PRIVATE_MS;
      const inline_keyboard = url === null ? [] : [[{ text: say("private-button-look"), url }]];
      const send = async (chat: number) => {
        const reply_markup = { inline_keyboard };
        const sent = await api.sendMessage(chat, say("private-look"), { reply_markup });
        return sent.message_id;
      };
      for (const chat of new Set(ids))
        try {
          const { status } = await api.getChatMember(chatId(), chat);
          if (GONE.has(status)) continue;
          await passing.send({ caseId, chat, until }, () => send(chat));
        } catch (error) {
          const { reason } = toSendError(error);
          if (!UNREACHABLE.has(reason)) onTrouble(`private.${reason}`);
        }
    },
  };
}

/**
 * The desk, which in a channel tells in private whom a card or a line mentions. Nobody waits for that:
 * what was posted must be recorded first.
 */
export function tellingPrivately<D extends CaseDesk>(
  desk: D,
  options: {
    cases: Pick<CaseStore, "caseAt">;
    telling: PrivateTelling;
    onTrouble: (code: string) => void;
  },
): D {
  const { cases, telling, onTrouble } = options;
  return {
    ...desk,

    async postCard(chat, topic, brief, repeat, more) {
      const card = await desk.postCard(chat, topic, brief, repeat, more);
      // Of a repeated card they were told, or are told by what waits too long.
      if (!repeat) void telling.tell({ caseId: brief.id, card }, idsOf(more?.mentions));
      return card;
    },

    async postAddition(placement, brief, repeat, more) {
      const message = await desk.postAddition(placement, brief, repeat, more);
      const ids = repeat ? [] : idsOf(more?.mentions);
      if (ids.length > 0) void called(placement, ids);
      return message;
    },

    async postLine(placement, line) {
      const message = await desk.postLine(placement, line);
      const ids = calledBy(line);
      if (ids.length > 0) void called(placement, ids);
      return message;
    },
  };

  async function called(placement: Placement, ids: readonly number[]): Promise<void> {
    const { chat, card } = placement;
    if (card === undefined) return;
    try {
      const caseId = await cases.caseAt(chat, { message: card });
      if (caseId !== null) await telling.tell({ caseId, ...placement }, ids);
    } catch {
      onTrouble("private.internal");
    }
  }
}

function calledBy(line: DeskLine): readonly number[] {
  if (line.kind === "escalation" || line.kind === "mentioned") return idsOf(line.mentions);
  return line.kind === "alike" ? [line.holder.id] : [];
}

function idsOf(mentions: readonly Mention[] = []): readonly number[] {
  return mentions.map(({ id }) => id);
}
