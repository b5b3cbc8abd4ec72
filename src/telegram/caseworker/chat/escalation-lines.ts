import type { EscalationReason } from "../../../domain/escalation.js";
import type { DeskLine, Mention } from "../../../ports.js";
import { escapeHtml } from "../../markup.js";
import type { CardWords } from "../card/card-words.js";
import { createTimeWords } from "../card/time-words.js";
import { mentioning } from "./mention.js";

const MINUTE_MS = 60_000;

export type EscalationLine = Extract<DeskLine, { kind: "escalation" | "mentioned" }>;

/** A line of an escalation as HTML: which case, why, and who is asked to look. */
export function escalationHtml(words: CardWords, line: EscalationLine): string {
  const { say } = words;
  const times = createTimeWords(say);
  const people = mentionsHtml(line.mentions);
  if (line.kind === "mentioned")
    return `${escapeHtml(say("escalation-also", { code: line.code }))} ${people}`;
  const reason = (each: EscalationReason): string => {
    if (each.kind !== "deadline") {
      const time = times.lasting(each.minutes * MINUTE_MS);
      return each.kind === "unclaimed"
        ? say("escalation-unclaimed", { time })
        : say("escalation-unanswered", { time });
    }
    const limit = { limit: words.named("deadline-short", each.id), day: words.day(each.day) };
    return each.isOver ? say("escalation-limit-over", limit) : say("escalation-limit", limit);
  };
  // The words of a level begin with its colour.
  const sign = words.named("level", String(line.level)).split(" ")[0] ?? "";
  const title = `${escapeHtml(sign)} <b>${escapeHtml(line.code)}</b>`;
  const reasons = line.reasons.map((each) => escapeHtml(reason(each)));
  const asked = escapeHtml(say("escalation-look"));
  return [title, ...reasons, ...(people === "" ? [] : [`${asked} ${people}`])].join("\n");
}

/** People so that their apps tell them, one behind the other. */
export function mentionsHtml(mentions: readonly Mention[]): string {
  return mentions.map((each) => mentioning((name) => name, each)).join(", ");
}
