import { dayAfter } from "../../../domain/calendar.js";
import type { CaseBrief } from "../../../domain/report.js";
import type { Deadline } from "../../../domain/triage.js";
import type { Flow } from "../../../flow/definition.js";
import type { CardWords } from "./card-words.js";

/** The step whose answer starts each clock (flows/triage.yaml names the same). */
const STARTED_BY: Readonly<Record<string, string>> = {
  asylum_application: "arrived",
  removal_appeal: "paper_day",
  dismissal: "dismissed_when",
  wages: "unpaid_for",
};

// How many days there are is not verified: the words say that days matter, and count none.
const UNCOUNTED: readonly string[] = ["removal_appeal"];

/** The last day that is certain still to be in time (`YYYY-MM-DD`); `null` where it may be over, or none is known. */
export function lastDay({ day }: Pick<CaseBrief, "day">, { daysLeft }: Deadline): string | null {
  if (daysLeft === null || daysLeft < 0) return null;
  return dayAfter(day, daysLeft);
}

/** What may be over comes first, then where days matter, then by the day. */
export function nearestFirst(deadlines: readonly Deadline[]): readonly Deadline[] {
  const rank = ({ id, daysLeft }: Deadline) => daysLeft ?? (UNCOUNTED.includes(id) ? 0 : -1);
  return deadlines.toSorted((a, b) => rank(a) - rank(b));
}

/**
 * A few words: what, and by which day. A day stays true however old the card is. What is not known
 * counts as over, so that nobody waits.
 */
export function deadlineInShort(
  words: CardWords,
  brief: Pick<CaseBrief, "day">,
  deadline: Deadline,
): string {
  const { id } = deadline;
  const day = lastDay(brief, deadline);
  const left =
    day !== null
      ? words.say("deadline-until", { day: words.day(day, brief.day) })
      : UNCOUNTED.includes(id)
        ? words.say("deadline-each-day")
        : words.say("deadline-may-be-over");
  return `⏳ ${words.named("deadline-short", id)}: ${left}`;
}

/** The limit, when it began, and what is left of it at the least on the day of the report. */
export function deadlineWords(
  words: CardWords,
  flow: Flow | undefined,
  deadline: Deadline,
): string {
  return [`⏳ ${limitWords(words, flow, deadline)}`, ...left(words, deadline)].join(" ");
}

/** The limit, and when it began: true on every day. */
export function limitWords(words: CardWords, flow: Flow | undefined, deadline: Deadline): string {
  const { id, since, part } = deadline;
  const day = lowered(words.answer(flow, STARTED_BY[id] ?? "", since));
  const when = part === undefined ? day : `${day}, ${words.named("part", part)}`;
  const began = words.composed(`deadline-${id}-since`, { when }) ?? when;
  return `${words.named("deadline", id)} ${began}`;
}

function left(words: CardWords, { id, daysLeft }: Deadline): readonly string[] {
  if (daysLeft === null) return UNCOUNTED.includes(id) ? [] : [words.say("deadline-over")];
  if (daysLeft < 0) return [words.say("deadline-over")];
  if (daysLeft === 0) return [words.say("deadline-today")];
  return [words.say("deadline-left", { days: String(daysLeft) })];
}

/** "Yesterday" begins a button; here it stands within a sentence. */
export function lowered(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLowerCase() + rest.join("");
}
