import { freed } from "../../../domain/escalation.js";
import type { CaseId } from "../../../domain/ids.js";
import { byCaseworker } from "../../../domain/journal.js";
import { plainText } from "../../../domain/plain-text.js";
import { caseCode } from "../../../domain/report.js";
import type {
  CaseAccess,
  CaseAtHand,
  Clock,
  Decision,
  Holder,
  Mention,
  Roster,
} from "../../../ports.js";
import type { Keyboard } from "../../markup.js";
import { pairs } from "../../markup.js";
import { button } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import type { CasePosts } from "../chat/case-posts.js";
import { isAnonymous, type Membership, nameInGroup } from "../chat/membership.js";
import { mentioning } from "../chat/mention.js";
import type { Actor, Told } from "./actor.js";
import { bringAlong } from "./followers.js";
import { claimed, moved } from "./stages.js";
import { quiet, shown } from "./telling.js";

/**
 * Who has a case. Each act is decided on what is so at that moment: of two at once one wins. What goes
 * along with a case has the same holder.
 */
export interface Holding {
  claim(caseId: CaseId, actor: Actor): Promise<Told>;
  /** By who has it, or an administrator. */
  release(caseId: CaseId, actor: Actor): Promise<Told>;
  /** To somebody who may act on cases at that moment; they are told by a mention beside the case. */
  handOver(caseId: CaseId, actor: Actor, to: number): Promise<Told>;
  /** Who can be handed a case: those who are known, without its holder. */
  receivers(at: CaseAtHand): Promise<Keyboard>;
}

// More than anybody looks through; who is not among them is named by a reply.
const MOST_RECEIVERS = 24;

export function createHolding(options: {
  access: CaseAccess;
  redraw: (caseId: CaseId) => Promise<void>;
  membership: Pick<Membership, "standing">;
  roster: Pick<Roster, "everyone">;
  posts: Pick<CasePosts, "beside">;
  clock: Clock;
  say: Say;
}): Holding {
  const { access, membership, roster, posts, clock, say } = options;

  /** Why nobody can change who has it: it goes along with another case, or is over. */
  function fixed({ file }: CaseAtHand): string | null {
    if (file.stage === "closed") return say("acts-closed");
    if (file.mergedInto === null) return null;
    return say("acts-merge-before", { code: caseCode(file.mergedInto) });
  }

  /** Why this actor may not give the case away; `null` when they may. */
  function hindrance(at: CaseAtHand, actor: Actor): string | null {
    const { holder } = at;
    const refused = fixed(at);
    if (refused !== null) return refused;
    if (!holder) return say("acts-nobody-has-it");
    if (holder.id === actor.id || actor.isAdministrator) return null;
    return say("acts-only-holder", { name: holder.name });
  }

  return {
    async claim(caseId, actor) {
      const own: Holder = { id: actor.id, name: actor.name };
      let isOwn = false;
      const said = await access.change(caseId, byCaseworker(actor), (at): Decision<string> => {
        const { file, holder } = at;
        isOwn = false;
        if (file.stage === "closed") return { file: null, result: say("desk-closed-before") };
        isOwn = holder?.id === actor.id;
        if (isOwn) return { file: null, result: say("claim-won") };
        if (holder) return { file: null, result: say("claim-lost", { name: holder.name }) };
        const refused = fixed(at);
        if (refused !== null) return { file: null, result: refused };
        isOwn = true;
        return {
          file: claimed(file, clock.now()),
          holder: own,
          acts: [{ act: "claimed" }],
          result: say("claim-won"),
        };
      });
      if (said !== null && isOwn) await bringAlong(options, caseId, actor, own);
      // The loser's tap draws the card too: the winner's may not have got through.
      return said === null ? quiet(say("claim-unknown")) : shown(said);
    },

    async release(caseId, actor) {
      let isFree = false;
      const said = await access.change(caseId, byCaseworker(actor), (at): Decision<string> => {
        const refused = hindrance(at, actor);
        isFree = refused === null;
        if (refused !== null) return { file: null, result: refused };
        return {
          file: freed(moved(at.file, clock.now()), clock.now()),
          holder: null,
          acts: [{ act: "released" }],
          result: say("acts-released"),
        };
      });
      if (said !== null && isFree) await bringAlong(options, caseId, actor, null);
      return said === null ? quiet(say("claim-unknown")) : shown(said);
    },

    async handOver(caseId, actor, to) {
      const standing = await membership.standing(to);
      if (standing.kind !== "may") return quiet(say("acts-hand-over-not-member"));
      const { member } = standing;
      const receiver = { id: to, name: nameInGroup(member, say) };
      const given = await access.change(
        caseId,
        byCaseworker(actor),
        (at): Decision<string | null> => {
          // What nobody has is given by anybody.
          const refused = at.holder ? hindrance(at, actor) : fixed(at);
          if (refused !== null) return { file: null, result: refused };
          if (at.holder?.id === to)
            return { file: null, result: say("acts-hand-over-same", { name: at.holder.name }) };
          return {
            file: claimed(at.file, clock.now()),
            holder: receiver,
            acts: [{ act: "handedOver", words: receiver.name }],
            result: null,
          };
        },
      );
      if (given !== null) return shown(given);
      await bringAlong(options, caseId, actor, receiver);
      const at = await access.load(caseId);
      if (!at) return quiet(say("claim-unknown"));
      const html = mentioning(
        (name) => say("acts-handed-over", { name, code: at.brief.code, by: actor.name }),
        { ...receiver, isAnonymous: isAnonymous(member) },
      );
      await posts.beside(at, { text: html, html: true }, to === actor.id ? [] : [to]);
      return shown(say("acts-handed-over-short", { name: receiver.name }));
    },

    async receivers({ brief, holder }) {
      const known = (await roster.everyone(clock.now())).filter(({ id }) => id !== holder?.id);
      return pairs(
        known
          .slice(0, MOST_RECEIVERS)
          .map(({ id, name }) => button("handTo", brief.id, name, String(id))),
      );
    },
  };
}

/** The one of these people whom a word names, as their first name or all of it; `null` unless it is one. */
export function namedIn(word: string, people: readonly Mention[]): Mention | null {
  const wanted = plain(word);
  const exact = people.filter(({ name }) => plain(name) === wanted);
  const found =
    exact.length > 0 ? exact : people.filter(({ name }) => plain(name).split(/\s/)[0] === wanted);
  return found.length === 1 ? (found[0] ?? null) : null;
}

// The signs that keep a name from becoming a link (see `plainText`) are typed by nobody.
function plain(name: string): string {
  return plainText(name)
    .replaceAll("\u{2060}", "")
    .replace(/^@/, "")
    .normalize("NFC")
    .toLowerCase();
}
