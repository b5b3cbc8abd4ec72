import { type CaseAct, type CasePress, caseData, casePress } from "../card/card-buttons.js";

// What begins a payload of the desk's: a worker's side has none.
const OURS = "d";

// What only opens something: whoever follows a link has tapped no button that says what it does, and
// links can be made by anybody.
const OPENING: ReadonlySet<CaseAct> = new Set([
  ...(["answer", "phrases", "replace", "note", "tags", "level", "handOver"] as const),
  ...(["refer", "merge", "more", "journal", "card"] as const),
]);

/** Whether an act is done in the private chat: it needs words, or a list, which a channel has no place for. */
export function needsPrivate(act: CaseAct): boolean {
  return OPENING.has(act) && act !== "card";
}

/**
 * A link that opens the private chat with the bot at an act of a case. It says nothing and allows
 * nothing: whoever follows it must be a caseworker at that moment. The payload has at most 61 of the 64
 * characters that Telegram takes (core.telegram.org/bots/features#deep-linking).
 */
export function privateLink(bot: string, { act, caseId, detail }: CasePress): string {
  return `https://t.me/${bot}?start=${OURS}${caseData(act, caseId, detail).replaceAll(":", "-")}`;
}

/** What a `/start` of such a link asks for; `null` for every other text. What acts is only the card. */
export function linkedPress(text: string | undefined): CasePress | null {
  const [, carried = ""] = /^\/start d([\w-]{1,63})$/.exec(text ?? "") ?? [];
  const press = casePress(carried.replaceAll("-", ":"));
  if (!press) return null;
  return OPENING.has(press.act) ? press : { ...press, act: "card", detail: "" };
}
