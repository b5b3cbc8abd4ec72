import type { Answer, CaseFile } from "../../domain/case-file.js";
import type { Turn } from "../../domain/report.js";
import { escapeHtml } from "../markup.js";
import type { CardLine } from "./card-lines.js";
import type { CardWords } from "./card-words.js";

/** What became of a case since it came, as its card shows it. */
export interface CaseState {
  readonly file: CaseFile;
  /** The name of who has the case. */
  readonly holder: string | null;
  /** The day on which a closed case is erased (`YYYY-MM-DD`). */
  readonly keptUntil: string | null;
}

/** Lines that always stay: who has the case, how far it is, its answers without times, its last day. */
export function stateLines(
  words: CardWords,
  { file, holder, keptUntil }: CaseState,
): readonly CardLine[] {
  const { say } = words;
  const lines = [
    ...(holder === null ? [] : [`✋ ${say("claimed-by", { name: holder })}`]),
    ...(file.stage === "received" ? [] : [stage(words, file)]),
    ...answers(words, file.answers),
    ...(keptUntil === null ? [] : [say("card-kept-until", { day: keptUntil })]),
  ];
  return lines.map((line, index) => ({
    html: escapeHtml(line),
    rank: 0,
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

/** What it is that came for a case: by its turn, else a fuller report. */
export function additionTitle({ say }: CardWords, code: string, turn: Turn | undefined): string {
  if (turn === undefined) return say("card-addition", { code });
  if (turn === "message") return say("card-turn-message", { code });
  if (turn === "replacement") return say("card-turn-replacement", { code });
  if (turn === "danger") return say("card-turn-danger", { code });
  return say("card-turn-identity", { code });
}
