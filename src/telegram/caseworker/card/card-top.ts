import { levelOf } from "../../../domain/case-file.js";
import { plainText } from "../../../domain/plain-text.js";
import { type CaseBrief, isTraining } from "../../../domain/report.js";
import { escapeHtml } from "../../markup.js";
import { deadlineInShort, lowered, nearestFirst } from "./card-deadlines.js";
import type { CardFacts } from "./card-facts.js";
import { bold, type CardLine, italic } from "./card-lines.js";
import { type CaseState, NO_POLICE } from "./card-state.js";
import type { CardWords } from "./card-words.js";

// Three: what is read at a glance; the others follow among the answers.
const NAMED = 3;

/**
 * What is read in two seconds: how soon, which case, what, about whom, where, since when, which time
 * limit is near, who has it. These lines always stay.
 */
export function topLines(
  words: CardWords,
  facts: CardFacts,
  brief: CaseBrief,
  state: CaseState,
): readonly CardLine[] {
  const { say } = words;
  const level = levelOf(brief, state.file);
  const title = [
    words.named("level", String(level)),
    ...(brief.alert ? [say("card-alert")] : []),
    say("card-title", { code: brief.code }),
  ];
  const [first = say("category-other"), ...rest] = facts.what(brief);
  const named = [first, ...rest.slice(0, NAMED - 1).map(lowered)].join(", ");
  const more = rest.length < NAMED ? "" : ` +${rest.length + 1 - NAMED}`;
  const about = facts.about(brief);
  const where = facts.where(brief).join(", ");
  const since = facts.since(brief);
  const [deadline] = nearestFirst(brief.triage.deadlines);
  const place = [
    ...(about === null ? [] : [about]),
    ...(where === "" ? [] : [`📍 ${where}`]),
    words.named("language-of", brief.locale),
  ];
  const came = { day: words.day(brief.day), part: words.named("part", brief.partOfDay) };
  return [
    ...(isTraining(brief) ? [bold(`🎓 ${say("training-mark")}`)] : []),
    bold(title.join(" · ")),
    ...(brief.joins ? [italic(say("card-joins-apart"))] : []),
    bold(named) + more,
    escapeHtml(place.join(" · ")),
    escapeHtml(`🗓 ${say("card-received", came)}`),
    ...(since === null ? [] : [escapeHtml(`🕑 ${since.label}: ${since.value}`)]),
    ...(deadline ? [bold(deadlineInShort(words, brief, deadline))] : []),
    ...(brief.triage.tags.includes(NO_POLICE) ? [bold(`🚫 ${words.named("tag", NO_POLICE)}`)] : []),
    escapeHtml(has(words, state)),
  ].map((html) => ({ html, rank: 0 }));
}

/** What happened beside what the top of the card names. */
export function alsoNamed(facts: CardFacts, brief: CaseBrief): readonly string[] {
  return facts.what(brief).slice(NAMED);
}

/** Who has it, and since when the case is in somebody's hands. */
function has({ say, day, named }: CardWords, { holder, claimed }: CaseState): string {
  if (holder === null) return `👋 ${say("card-nobody")}`;
  const by = `✋ ${say("claimed-by", { name: plainText(holder) })}`;
  if (claimed === null) return by;
  const since = { day: day(claimed.day), part: named("part", claimed.partOfDay) };
  return `${by} · ${say("card-claimed-since", since)}`;
}
