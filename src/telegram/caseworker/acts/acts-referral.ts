import type { CaseId } from "../../../domain/ids.js";
import {
  REFERRALS,
  type ReferralPlace,
  referralCaution,
  referralPlace,
} from "../../../domain/referral-places.js";
import type { CaseAtHand } from "../../../ports.js";
import type { Texts } from "../../i18n/texts.js";
import { type Keyboard, pairs } from "../../markup.js";
import type { Answering, PreviewPlace } from "../answers/answering.js";
import { answerHindrance } from "../answers/prompting.js";
import { button } from "../card/card-buttons.js";
import type { CardWords } from "../card/card-words.js";
import type { Actor } from "./actor.js";

/**
 * Asking the worker whether their case may be passed on. The question goes like every answer: it is
 * seen first, and sent by its author. Passed on is only what the worker has said yes to.
 */
export interface Referring {
  /** Whom it can be passed on to, to be chosen from; else why the worker cannot be asked. */
  question(
    at: CaseAtHand,
  ): { readonly refused: string } | { readonly asks: string; readonly keyboard: Keyboard };
  /**
   * Shows what the worker would read. Where harm is known to come of it, it is asked once more with
   * the reason; `isSure` is the answer to that.
   */
  offer(
    at: CaseAtHand,
    actor: Actor,
    to: ReferralPlace,
    place: PreviewPlace,
    isSure: boolean,
  ): Promise<
    { readonly told: string | null } | { readonly asks: string; readonly keyboard: Keyboard }
  >;
  /** A place by its id, or by its name in the caseworkers' language, or how that begins. */
  placeNamed(words: string): ReferralPlace | null;
}

/** `locale`: the caseworkers'. */
export function createReferring(options: {
  answering: Pick<Answering, "propose">;
  texts: Texts;
  locale: string;
  words: CardWords;
}): Referring {
  const { answering, texts, locale, words } = options;
  const { say } = words;
  const nameOf = (to: ReferralPlace) => words.named("referral-to", to);

  function keyboardOf(caseId: CaseId): Keyboard {
    return pairs(REFERRALS.map((to) => button("referTo", caseId, nameOf(to), to)));
  }

  /** What the worker will read: the letter, and below it whom it is about and what is asked. */
  function whole(reader: string, to: ReferralPlace): string {
    const who = texts.text(reader, "referral-who", {
      to: texts.lookUp(reader, `referral-to-${to}`),
    });
    return [texts.text(reader, "ask-referral"), who, texts.text(reader, "referral-ask")].join("\n");
  }

  return {
    question(at) {
      const refused = answerHindrance(at, say);
      if (refused !== null) return { refused };
      return {
        asks: say("acts-refer-whither", { code: at.brief.code }),
        keyboard: keyboardOf(at.brief.id),
      };
    },

    async offer(at, actor, to, place, isSure) {
      const asked = at.file.referrals.find((each) => each.to === to && each.state !== "declined");
      if (asked?.state === "agreed") return { told: say("acts-refer-agreed") };
      if (asked) return { told: say("acts-refer-offered") };
      const caution = referralCaution(at.brief, to);
      if (caution !== null && !isSure)
        return {
          asks: say(caution === "police" ? "acts-refer-police" : "acts-refer-consulate"),
          keyboard: [
            [button("referSure", at.brief.id, `⚠️ ${say("acts-button-refer-sure")}`, to)],
            [button("refer", at.brief.id, `↩️ ${say("desk-button-back")}`)],
          ],
        };
      const reader = texts.locales.includes(at.brief.locale) ? at.brief.locale : locale;
      const text = texts.text(reader, "ask-referral");
      const own = whole(reader, to);
      const shown = reader === locale ? own : `${own}\n\n— — —\n${whole(locale, to)}`;
      return { told: await answering.propose(at, actor, { text, shown, referral: to }, place) };
    },

    placeNamed(written) {
      const wanted = written.trim().toLowerCase();
      if (wanted === "") return null;
      const known = referralPlace(wanted.replace(/[\s-]+/g, "_"));
      if (known) return known;
      const found = REFERRALS.filter((to) => nameOf(to).toLowerCase().startsWith(wanted));
      return found.length === 1 ? (found[0] ?? null) : null;
    },
  };
}
