import type { Alike } from "../../../domain/case-file.js";
import type { CaseId } from "../../../domain/ids.js";
import type { DeskLine } from "../../../ports.js";
import { type Button, inlineKeyboard } from "../../markup.js";
import { button } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";
import { mentioning } from "./mention.js";

export type AlikeLine = Extract<DeskLine, { kind: "alike" }>;

/** Tells who has a case that newer ones may name the same, as HTML. */
export function alikeHtml(say: Say, { code, others, holder }: AlikeLine): string {
  const [first = ""] = others;
  return mentioning(
    (name) =>
      others.length === 1
        ? say("alike-told-one", { name, code, other: first })
        : say("alike-told-several", { name, code, others: others.join(", ") }),
    holder,
  );
}

/** The buttons below that line; none below any other. */
export function alikeMarkup(say: Say, line: DeskLine) {
  if (line.kind !== "alike") return {};
  const { caseId, others } = line;
  const rows = others.map((code) => alikeRow(say, caseId, { code, state: "suspected" }));
  return { reply_markup: inlineKeyboard(rows) };
}

/** What can be done with one of the cases that may name the same. */
export function alikeRow(
  say: Say,
  caseId: CaseId,
  { code, state }: Pick<Alike, "code" | "state">,
): readonly Button[] {
  const yes = button("alikeYes", caseId, `✅ ${say("alike-button-yes", { code })}`, code);
  const no = button("alikeNo", caseId, `✖️ ${say("alike-button-no", { code })}`, code);
  const merge = button("merge", caseId, `🔗 ${say("alike-button-merge")}`, code);
  if (state === "confirmed") return [no, merge];
  return state === "dismissed" ? [yes] : [yes, no, merge];
}
