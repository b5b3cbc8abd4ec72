import type { CaseDesk, KnownCase } from "../../../ports.js";
import type { Keyboard } from "../../markup.js";
import type { CaseTap } from "../acts/desk-command.js";
import { button, caseKeyboard } from "./card-buttons.js";
import type { Say } from "./card-words.js";

const HIDE = "hide";

/** The buttons below a card; where it shows why it has its level, with one that hides that again. */
export function cardKeyboard(
  known: Pick<KnownCase, "brief" | "file" | "holder">,
  say: Say,
  { reasons = false }: { reasons?: boolean } = {},
): Keyboard {
  const hide = button("reasons", known.brief.id, `🔼 ${say("card-reasons-hide")}`, HIDE);
  return [...caseKeyboard(known, say), ...(reasons ? [[hide]] : [])];
}

/** Shows in place why a case has its level, until the card is drawn the next time. */
export function createReasonsTap(options: {
  desk: Pick<CaseDesk, "drawCase"> & { drawReasons: CaseDesk["drawCase"] };
}): CaseTap {
  const { desk } = options;
  return {
    acts: ["reasons"],
    async run(at, _actor, _tapped, { detail }) {
      if (detail === HIDE) await desk.drawCase(at.placement, at);
      else await desk.drawReasons(at.placement, at);
      return { said: "", changed: false };
    },
  };
}
