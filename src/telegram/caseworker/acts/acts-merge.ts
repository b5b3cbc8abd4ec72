import type { CaseFile } from "../../../domain/case-file.js";
import { freed } from "../../../domain/escalation.js";
import type { CaseId } from "../../../domain/ids.js";
import { byCaseworker } from "../../../domain/journal.js";
import { type CaseBrief, caseCode, isTraining } from "../../../domain/report.js";
import type {
  CaseAccess,
  CaseAtHand,
  CaseRegister,
  Clock,
  Decision,
  Holder,
} from "../../../ports.js";
import type { Keyboard } from "../../markup.js";
import { button } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import { caseOfCode } from "../chat/case-codes.js";
import type { CasePosts } from "../chat/case-posts.js";
import type { Actor, Told } from "./actor.js";
import { bringAlong } from "./followers.js";
import { moved } from "./stages.js";
import { quiet, shown } from "./telling.js";

/** Duplicates: one case goes along with another, and closes with it. It keeps its worker and its place. */
export interface Merging {
  /** The cases that it may be a duplicate of, to be chosen from. */
  likely(at: CaseAtHand): Keyboard;
  /** What is asked before it is merged, with the button that does it; else why it cannot be. */
  question(
    at: CaseAtHand,
    code: string,
  ): Promise<{ readonly refused: string } | { readonly asks: string; readonly keyboard: Keyboard }>;
  merge(caseId: CaseId, actor: Actor, code: string): Promise<Told>;
  part(caseId: CaseId, actor: Actor): Promise<Told>;
}

// The likely ones come first; more than these are no help.
const MOST_LIKELY = 8;

/** `redraw`: the card of the other case shows it as well. */
export function createMerging(options: {
  access: CaseAccess;
  register: CaseRegister;
  posts: Pick<CasePosts, "beside">;
  redraw: (caseId: CaseId) => Promise<void>;
  clock: Clock;
  say: Say;
}): Merging {
  const { access, register, posts, redraw, clock, say } = options;

  /** The case that `at` would go along with; else why it cannot. */
  async function target(at: CaseAtHand, code: string): Promise<CaseAtHand | string> {
    const found = await caseOfCode(register, code);
    if (found === "several") return say("acts-several", { code });
    const other = found && (await access.load(found.caseId));
    if (!other) return say("acts-merge-unknown", { code });
    return hindrance(at, other) ?? other;
  }

  function hindrance(at: CaseAtHand, other: CaseAtHand): string | null {
    const { code } = other.brief;
    if (at.brief.id === other.brief.id) return say("acts-merge-self");
    // A real case would leave the lists, and go unseen when practice ends.
    if (isTraining(at.brief) !== isTraining(other.brief)) return say("training-merge");
    if (at.file.stage === "closed") return say("acts-closed");
    if (at.file.mergedInto !== null)
      return say("acts-merge-before", { code: caseCode(at.file.mergedInto) });
    if (other.file.stage === "closed") return say("acts-merge-closed", { code });
    return other.file.mergedInto === null ? null : say("acts-merge-merged", { code });
  }

  /** Writes into the journal of the other case what became of this one, and tells those around it. */
  async function tell(
    other: CaseId,
    actor: Actor,
    act: "merged" | "parted",
    words: string,
    line: string,
  ): Promise<void> {
    const at = await access.change(other, byCaseworker(actor), (now) => ({
      file: moved(now.file, clock.now()),
      acts: [{ act, words }],
      result: now,
    }));
    if (!at) return;
    await posts.beside(at, { text: line });
    await redraw(other);
  }

  /** What was closed along with the other case by then stays what it is. */
  async function undo(
    caseId: CaseId,
    actor: Actor,
    from: CaseId,
    before: Holder | null,
  ): Promise<void> {
    await access.change(caseId, byCaseworker(actor), ({ file }) => {
      const stays = file.mergedInto !== from || file.stage === "closed";
      if (stays) return { file: null, result: null };
      return {
        file: { ...file, mergedInto: null },
        holder: before,
        acts: [{ act: "parted" }],
        result: null,
      };
    });
  }

  return {
    likely: ({ brief, file }) =>
      file.alike
        .filter(({ state }) => state !== "dismissed")
        .slice(0, MOST_LIKELY)
        .map(({ code }) => [button("merge", brief.id, code, code)]),

    async question(at, code) {
      const other = await target(at, code);
      if (typeof other === "string") return { refused: other };
      const words = { code: at.brief.code, other: code };
      return {
        asks: say("acts-merge-sure", words),
        keyboard: [
          [button("mergeSure", at.brief.id, `🔗 ${say("acts-button-merge-sure", words)}`, code)],
        ],
      };
    },

    async merge(caseId, actor, code) {
      const here = await access.load(caseId);
      if (!here) return quiet(say("claim-unknown"));
      const other = await target(here, code);
      if (typeof other === "string") return quiet(other);
      // Before it is merged: what a crash leaves between is a case that knows who may go along with it.
      await access.change(other.brief.id, byCaseworker(actor), ({ file }) => ({
        file: confirmed(file, here.brief),
        result: null,
      }));
      let before: Holder | null = null;
      const refused = await access.change(caseId, byCaseworker(actor), (at): Decision<string> => {
        before = at.holder;
        const told = hindrance(at, other);
        if (told !== null) return { file: null, result: told };
        return {
          file: {
            ...confirmed(moved(at.file, clock.now()), other.brief),
            mergedInto: other.brief.id,
          },
          holder: other.holder,
          acts: [{ act: "merged", words: `${at.brief.code} → ${code}` }],
          result: "",
        };
      });
      if (refused === null) return quiet(say("claim-unknown"));
      if (refused !== "") return shown(refused);
      // Somebody may have closed it, or merged it the other way, while this was written.
      const after = await access.load(other.brief.id);
      if (!after || after.file.stage === "closed" || after.file.mergedInto !== null) {
        await undo(caseId, actor, other.brief.id, before);
        return shown(say("acts-merge-changed", { code }));
      }
      // Somebody may have taken it meanwhile; and what goes along with this one comes along.
      await bringAlong(options, other.brief.id, actor, after.holder);
      const words = { code: here.brief.code, other: code };
      const line = say("acts-merged-here", { code: here.brief.code });
      await tell(other.brief.id, actor, "merged", `${words.code} → ${code}`, line);
      return shown(say("acts-merged", words));
    },

    async part(caseId, actor) {
      const from = await access.change(caseId, byCaseworker(actor), ({ brief, file }) => {
        const { mergedInto } = file;
        if (mergedInto === null) return { file: null, result: null };
        return {
          file: { ...freed(moved(file, clock.now()), clock.now()), mergedInto: null },
          acts: [{ act: "parted", words: caseCode(mergedInto) }],
          result: { other: mergedInto, code: brief.code },
        };
      });
      if (!from) return quiet(say("acts-not-merged"));
      const { other, code } = from;
      await tell(other, actor, "parted", code, say("acts-parted-here", { code }));
      return shown(say("acts-parted", { code, other: caseCode(other) }));
    },
  };
}

/**
 * What is the same case is of the same employer; and by this list a case knows what goes along with it.
 * It stays when they are parted: whether that was all they shared is for somebody to say.
 */
function confirmed(file: CaseFile, { id, code }: Pick<CaseBrief, "id" | "code">): CaseFile {
  const others = file.alike.filter(({ caseId }) => caseId !== id);
  return { ...file, alike: [...others, { caseId: id, code, state: "confirmed" }] };
}
