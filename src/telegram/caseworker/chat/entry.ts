import type { ChatMember } from "grammy/types";
import { toSendError } from "../../send-error.js";
import type { Actor } from "../acts/actor.js";
import type { Say } from "../card/card-words.js";
import { isAdministrator, isAnonymous, type Membership, nameInGroup } from "./membership.js";

/** Who may act, found out now; else what to tell them. Throws a `SendError` when Telegram cannot tell. */
export type Entry = (
  userId: number,
) => Promise<{ readonly actor: Actor } | { readonly refused: string }>;

/** Lets in who is a caseworker at that moment; the administrators are asked about who is not yet. */
export function createEntry(options: {
  membership: Membership;
  say: Say;
  onTrouble: (code: string) => void;
  /** Told of everybody who is let in. */
  onEntered?: (actor: Actor) => Promise<void>;
}): Entry {
  const { membership, say, onTrouble, onEntered } = options;
  return async (userId) => {
    const standing = await membership.standing(userId);
    if (standing.kind === "outside") return { refused: say("claim-not-member") };
    const { member } = standing;
    if (standing.kind === "may") {
      const actor = actorOf(member, say);
      await onEntered?.(actor);
      return { actor };
    }
    await membership.ask(member).catch((error) => onTrouble(`member.${toSendError(error).reason}`));
    return { refused: say("desk-unconfirmed") };
  };
}

/** A member as whoever acts. */
export function actorOf(member: ChatMember, say: Say): Actor {
  return {
    id: member.user.id,
    name: nameInGroup(member, say),
    isAnonymous: isAnonymous(member),
    isAdministrator: isAdministrator(member),
  };
}
