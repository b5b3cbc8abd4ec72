import { type CaseOutcome, levelOf } from "../../../domain/case-file.js";
import type { Level } from "../../../domain/triage.js";
import type { CaseAtHand } from "../../../ports.js";
import type { Keyboard } from "../../markup.js";
import { button, levelKeyboard, outcomeKeyboard } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import type { Actor } from "./actor.js";
import type { CloseDoubt, Ending } from "./acts-ending.js";
import type { Holding } from "./acts-holding.js";
import type { Merging } from "./acts-merge.js";
import type { Referring } from "./acts-referral.js";

/** What is asked before an act, with a button for each answer; without buttons nothing can be chosen. */
export interface CaseMenu {
  readonly text: string;
  readonly keyboard: Keyboard;
}

/** The questions of acts that need a choice: the same below a button and behind a command. */
export interface CaseMenus {
  levels(at: CaseAtHand): CaseMenu;
  receivers(at: CaseAtHand): Promise<CaseMenu>;
  outcomes(at: CaseAtHand): CaseMenu;
  /** Whether it is to be closed so all the same. */
  doubt(at: CaseAtHand, outcome: CaseOutcome, doubt: CloseDoubt): CaseMenu;
  referrals(at: CaseAtHand): CaseMenu;
  /** Which case it is a duplicate of; with a `code` whether it really is. */
  merge(at: CaseAtHand, code: string): Promise<CaseMenu>;
  purge(at: CaseAtHand, actor: Actor): CaseMenu;
}

/** Behind an outcome on a button: whoever taps it was asked. */
export const SURE = "Sure";

const DOUBTS = {
  noYes: { asks: "acts-close-no-yes", button: "acts-button-close-sure" },
  nothingAsked: { asks: "acts-close-nothing-asked", button: "acts-button-close-anyway" },
} as const;

export function createCaseMenus(options: {
  holding: Holding;
  ending: Ending;
  merging: Merging;
  referring: Referring;
  say: Say;
  levelName: (level: Level) => string;
}): CaseMenus {
  const { holding, ending, merging, referring, say, levelName } = options;
  const closed = ({ file }: CaseAtHand): CaseMenu | null =>
    file.stage === "closed" ? { text: say("acts-closed"), keyboard: [] } : null;

  return {
    levels: (at) =>
      closed(at) ?? {
        text: say("acts-level-which", { code: at.brief.code }),
        keyboard: levelKeyboard(at.brief.id, levelOf(at.brief, at.file), levelName),
      },

    async receivers(at) {
      const refused = closed(at);
      if (refused) return refused;
      const keyboard = await holding.receivers(at);
      if (keyboard.length === 0) return { text: say("acts-hand-over-nobody"), keyboard };
      return { text: say("acts-hand-over-whom", { code: at.brief.code }), keyboard };
    },

    outcomes: (at) =>
      at.file.stage === "closed"
        ? { text: say("desk-closed-before"), keyboard: [] }
        : { text: say("desk-choose-outcome"), keyboard: outcomeKeyboard(at.brief.id, say) },

    doubt({ brief: { id } }, outcome, doubt) {
      const label = DOUBTS[doubt].button;
      const sure = button("close", id, `⚠️ ${say(label)}`, `${outcome}${SURE}`);
      return { text: say(DOUBTS[doubt].asks), keyboard: [[sure]] };
    },

    referrals: (at) => asked(referring.question(at)),

    async merge(at, code) {
      if (code !== "") return asked(await merging.question(at, code));
      const refused = closed(at);
      if (refused) return refused;
      const keyboard = merging.likely(at);
      if (keyboard.length === 0) return { text: say("acts-merge-how"), keyboard };
      return { text: say("acts-merge-which", { code: at.brief.code }), keyboard };
    },

    purge: (at, actor) => asked(ending.purgeQuestion(at, actor)),
  };
}

function asked(
  question: { readonly refused: string } | { readonly asks: string; readonly keyboard: Keyboard },
): CaseMenu {
  return "refused" in question
    ? { text: question.refused, keyboard: [] }
    : { text: question.asks, keyboard: question.keyboard };
}
