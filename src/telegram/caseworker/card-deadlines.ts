import type { Deadline } from "../../domain/triage.js";
import type { Flow } from "../../flow/definition.js";
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

/**
 * One sentence after another: the limit, when it began, what is left of it at the least. What is
 * not known counts as over, so that nobody waits.
 */
export function deadlineWords(
  words: CardWords,
  flow: Flow | undefined,
  deadline: Deadline,
): string {
  const { id, since, part } = deadline;
  const day = lowered(words.answer(flow, STARTED_BY[id] ?? "", since));
  const when = part === undefined ? day : `${day}, ${words.named("part", part)}`;
  const began = words.composed(`deadline-${id}-since`, { when }) ?? when;
  return `⏳ ${[words.named("deadline", id), began, ...left(words, deadline)].join(" ")}`;
}

function left(words: CardWords, { id, daysLeft }: Deadline): readonly string[] {
  if (daysLeft === null) return UNCOUNTED.includes(id) ? [] : [words.say("deadline-over")];
  if (daysLeft < 0) return [words.say("deadline-over")];
  if (daysLeft === 0) return [words.say("deadline-today")];
  return [words.say("deadline-left", { days: String(daysLeft) })];
}

/** "Yesterday" begins a button; here it stands within a sentence. */
function lowered(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLowerCase() + rest.join("");
}
