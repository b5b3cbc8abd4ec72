import type { CaseFile, CaseOutcome } from "../../../domain/case-file.js";
import type { CaseId } from "../../../domain/ids.js";
import { byCaseworker } from "../../../domain/journal.js";
import type {
  CaseAccess,
  CaseAtHand,
  CaseEnding,
  Clock,
  Decision,
  NoticeStore,
} from "../../../ports.js";
import type { Keyboard } from "../../markup.js";
import { button } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import type { Actor, Told } from "./actor.js";
import { followersOf } from "./followers.js";
import { closed, reopened } from "./stages.js";
import { quiet, shown } from "./telling.js";

/** How cases end, and begin again. */
export interface Ending {
  /** With it close those that were merged into it, each with the same outcome. */
  close(caseId: CaseId, actor: Actor, outcome: CaseOutcome): Promise<Told>;
  /** A duplicate of a case that is over becomes a case of its own. */
  reopen(caseId: CaseId, actor: Actor): Promise<Told>;
  /** What goes for good, and the button that does it; else why this actor may not. */
  purgeQuestion(
    at: CaseAtHand,
    actor: Actor,
  ): { readonly refused: string } | { readonly asks: string; readonly keyboard: Keyboard };
  /** By an administrator. */
  purge(caseId: CaseId, actor: Actor): Promise<Told>;
}

/** Why an outcome would not be true, as its worker will read it. */
export type CloseDoubt = "noYes" | "nothingAsked";

/**
 * "Passed on", although the worker has said yes to nobody; "no answer", although nothing was ever
 * written to them. `null` where nothing speaks against it.
 */
export function closeDoubt(file: CaseFile, outcome: CaseOutcome): CloseDoubt | null {
  if (file.stage === "closed") return null;
  const agreed = file.referrals.some(({ state }) => state === "agreed");
  if (outcome === "referred" && !agreed) return "noYes";
  return outcome === "noAnswer" && file.answeredAt === null ? "nothingAsked" : null;
}

export function createEnding(options: {
  access: CaseAccess;
  notices: Pick<NoticeStore, "dropNotice">;
  ending: Pick<CaseEnding, "purge">;
  redraw: (caseId: CaseId) => Promise<void>;
  clock: Clock;
  say: Say;
}): Ending {
  const { access, notices, ending, redraw, clock, say } = options;

  /**
   * Whether it was open. `null` when there is no such case. `along`: as a duplicate; one that was parted
   * meanwhile stays open.
   */
  const closeOne = (caseId: CaseId, actor: Actor, outcome: CaseOutcome, along = false) =>
    access.change(caseId, byCaseworker(actor), async ({ file }): Promise<Decision<boolean>> => {
      if (along && file.mergedInto === null) return { file: null, result: false };
      const next = closed(file, outcome, clock.now());
      // Before the case says so: a crash between may leave a notice that leads nowhere, never an address.
      if (next && file.notice !== null) await notices.dropNotice(file.notice);
      return { file: next, acts: [{ act: "closed", words: outcome }], result: next !== null };
    });

  return {
    async close(caseId, actor, outcome) {
      const done = await closeOne(caseId, actor, outcome);
      if (done === null) return quiet(say("claim-unknown"));
      if (!done) return shown(say("desk-closed-before"));
      for (const follower of await followersOf(access, caseId))
        if (await closeOne(follower, actor, outcome, true)) await redraw(follower);
      return shown(say("desk-closed"));
    },

    async reopen(caseId, actor) {
      const done = await access.change(caseId, byCaseworker(actor), async ({ file }) => {
        const next = reopened(file, clock.now());
        if (!next) return { file: null, result: false };
        const lead = next.mergedInto && (await access.load(next.mergedInto));
        // Along with a case that is over it would stand on no list.
        const isAlone = next.mergedInto !== null && (!lead || lead.file.stage === "closed");
        return {
          file: isAlone ? { ...next, mergedInto: null } : next,
          acts: [{ act: "reopened" }, ...(isAlone ? [{ act: "parted" } as const] : [])],
          result: true,
        };
      });
      if (done === null) return quiet(say("claim-unknown"));
      return shown(done ? say("desk-reopened") : say("desk-open-before"));
    },

    purgeQuestion({ brief: { id, code } }, actor) {
      if (!actor.isAdministrator) return { refused: say("acts-purge-only-administrators") };
      return {
        asks: say("acts-purge-sure", { code }),
        keyboard: [[button("purgeSure", id, `🗑 ${say("acts-button-purge-sure")}`)]],
      };
    },

    async purge(caseId, actor) {
      if (!actor.isAdministrator) return quiet(say("acts-purge-only-administrators"));
      const followers = await followersOf(access, caseId);
      const done = await ending.purge(caseId, { id: actor.id, name: actor.name });
      // What went along with it is nobody's duplicate any more.
      for (const follower of followers) {
        await access.change(follower, byCaseworker(actor), ({ file }) => ({
          file: file.mergedInto === caseId ? { ...file, mergedInto: null } : null,
          acts: [{ act: "parted" }],
          result: null,
        }));
        await redraw(follower);
      }
      return quiet(done ? say("acts-purged") : say("claim-unknown"));
    },
  };
}
