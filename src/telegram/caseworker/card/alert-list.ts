import type { CaseBrief } from "../../../domain/report.js";
import { escapeHtml } from "../../markup.js";
import type { CardFacts } from "./card-facts.js";
import { bold, italic, MESSAGE_CHARACTERS, shownLength } from "./card-lines.js";
import type { CardWords } from "./card-words.js";

// A code of four characters and the end of its line: more lines than that never fit.
const MOST_LINES = Math.ceil(MESSAGE_CHARACTERS / 5);

/** One message for a flood of alerts, oldest first, in HTML; the newest stay where there is no room. */
export function alertListHtml(
  words: CardWords,
  facts: CardFacts,
  alerts: readonly CaseBrief[],
): string {
  const title = bold(words.say("alerts-title", { count: String(alerts.length) }));
  const hint = escapeHtml(words.say("alerts-hint"));
  const lines = alerts.map((brief) => {
    const told = [...facts.where(brief), facts.what(brief).join(", ")];
    return [bold(brief.code), ...told.filter((part) => part !== "").map(escapeHtml)].join(" · ");
  });
  for (let earlier = Math.max(0, lines.length - MOST_LINES); ; earlier++) {
    const note =
      earlier > 0 ? [italic(words.say("alerts-earlier", { count: String(earlier) }))] : [];
    const html = [title, hint, "", ...note, ...lines.slice(earlier)].join("\n");
    if (earlier === lines.length || shownLength(html) <= MESSAGE_CHARACTERS) return html;
  }
}
