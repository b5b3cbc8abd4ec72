import type { Answer, CaseFile, Referral } from "../../../domain/case-file.js";
import { plainText } from "../../../domain/plain-text.js";
import { type CaseBrief, caseCode, type PartOfDay, type Turn } from "../../../domain/report.js";
import { escapeHtml } from "../../markup.js";
import type { CardLine } from "./card-lines.js";
import type { CardWords } from "./card-words.js";

/** What became of a case since it came, as its card shows it. */
export interface CaseState {
  readonly file: CaseFile;
  /** The name of who has the case. */
  readonly holder: string | null;
  /** When it was first claimed. */
  readonly claimed: { readonly day: string; readonly partOfDay: PartOfDay } | null;
  /** The day on which a closed case is erased (`YYYY-MM-DD`). */
  readonly keptUntil: string | null;
}

/** The tag of triage that nobody may miss: it stands at the top of the card. */
export const NO_POLICE = "no_police_referral";

// Two codes are said at once; with more, how many there are.
const ALIKE_NAMED = 1;

/**
 * How far it is, its answers without times, what caseworkers added, its last day. All but the tags, of
 * which there may be many, always stay.
 */
export function stateLines(
  words: CardWords,
  brief: CaseBrief,
  { file, keptUntil }: CaseState,
  tagRank: number,
): readonly CardLine[] {
  const { say } = words;
  const tags = [
    ...brief.triage.tags.filter((tag) => tag !== NO_POLICE).map((tag) => words.named("tag", tag)),
    ...file.tags.map(plainText),
  ];
  const tagged = tags.length === 0 ? null : `🏷 ${tags.join(", ")}`;
  const lines = [
    ...(file.keepsStory ? [`🔒 ${say("story-kept")}`] : []),
    ...(file.stage === "received" ? [] : [stage(words, file)]),
    ...answers(words, file.answers),
    ...(tagged === null ? [] : [tagged]),
    ...(file.notes === 0 ? [] : [`📝 ${say("card-notes", { count: String(file.notes) })}`]),
    ...file.referrals.map((referral) => `🤝 ${referred(words, referral)}`),
    ...(file.level === null || file.level === brief.triage.level
      ? []
      : [
          `↕️ ${say("card-level-by-hand", { level: words.named("level", String(brief.triage.level)) })}`,
        ]),
    ...(file.mergedInto === null
      ? []
      : [`🔗 ${say("card-follows", { code: caseCode(file.mergedInto) })}`]),
    ...alike(words, file, "confirmed"),
    ...alike(words, file, "suspected"),
    ...(keptUntil === null
      ? []
      : [`🗑 ${say("card-kept-until", { day: words.day(keptUntil, brief.day) })}`]),
  ];
  return lines.map((line, index) => ({
    html: escapeHtml(line),
    rank: line === tagged ? tagRank : 0,
    ...(index === 0 ? { gap: true as const } : {}),
  }));
}

function stage(words: CardWords, { stage, outcome }: CaseFile): string {
  const named = words.named("card-stage", stage);
  const told = outcome === null ? named : `${named}: ${words.named("card-outcome", outcome)}`;
  return words.say("card-stage", { stage: told });
}

function answers({ say }: CardWords, all: readonly Answer[]): readonly string[] {
  const count = (mark: Answer["mark"]) => all.filter((answer) => answer.mark === mark).length;
  const [waiting, shown, read] = [count("waiting"), count("shown"), count("read")];
  const marks = [
    ...(waiting > 0 ? [say("card-answers-waiting", { count: String(waiting) })] : []),
    ...(shown > 0 ? [say("card-answers-shown", { count: String(shown) })] : []),
    ...(read > 0 ? [say("card-answers-read", { count: String(read) })] : []),
  ];
  return marks.length === 0 ? [] : [`✉️ ${marks.join(" · ")}`];
}

function referred(words: CardWords, { to, state }: Referral): string {
  const whom = { to: words.named("referral-to", to) };
  if (state === "agreed") return words.say("card-referral-agreed", whom);
  if (state === "declined") return words.say("card-referral-declined", whom);
  return words.say("card-referral-offered", whom);
}

/** "May concern the same employer as K2D9 and 2 more"; nothing of what was dismissed. */
function alike(
  { say }: CardWords,
  { alike: all }: CaseFile,
  state: "suspected" | "confirmed",
): readonly string[] {
  const codes = all.filter((each) => each.state === state).map(({ code }) => code);
  if (codes.length === 0) return [];
  const few = codes.length <= ALIKE_NAMED + 1;
  const named = codes.slice(0, few ? codes.length : ALIKE_NAMED).join(", ");
  const more = few ? "" : ` ${say("card-and-more", { count: String(codes.length - ALIKE_NAMED) })}`;
  const told = { codes: `${named}${more}` };
  return [
    state === "confirmed"
      ? `🏭 ${say("card-alike-confirmed", told)}`
      : `🏭 ${say("card-alike-suspected", told)}`,
  ];
}

/** What it is that came for a case: by its turn, else a fuller report. */
export function additionTitle({ say }: CardWords, code: string, turn: Turn | undefined): string {
  if (turn === undefined) return say("card-addition", { code });
  if (turn === "message") return say("card-turn-message", { code });
  if (turn === "replacement") return say("card-turn-replacement", { code });
  if (turn === "danger") return say("card-turn-danger", { code });
  return say("card-turn-identity", { code });
}
