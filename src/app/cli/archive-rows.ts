import type { CaseId } from "../../domain/ids.js";
import type { CaseBrief, Story } from "../../domain/report.js";
import { deadlineWords } from "../../telegram/caseworker/card/card-deadlines.js";
import { createCardFacts } from "../../telegram/caseworker/card/card-facts.js";
import { createCardWords } from "../../telegram/caseworker/card/card-words.js";
import type { Content } from "../content.js";

/** A report out of the archive, with the names its files were given beside it. */
export interface ArchivedReport {
  readonly caseId: CaseId;
  readonly brief: CaseBrief;
  readonly story: Story;
  readonly files: readonly string[];
}

/** What is told of a report, in the order of the page and of the columns; empty where there is nothing. */
export type ArchiveRow = Readonly<Record<ArchiveColumn, string>>;

// Whoever reads it may know one of the two.
export const ARCHIVE_LABELS = {
  code: "Код / Code",
  kind: "Что это / What it is",
  day: "Получено / Received",
  part: "Время суток / Time of day",
  language: "Язык / Language",
  level: "Срочность / Urgency",
  about: "О ком / About whom",
  what: "Что произошло / What happened",
  where: "Где / Where",
  deadlines: "Сроки / Time limits",
  answers: "Ответы / Answers",
  notAnswered: "Без ответа / Not answered",
  tags: "Пометки / Marks",
  indicators: "Индикаторы МОТ / ILO indicators",
  text: "Своими словами / In their own words",
  files: "Файлы / Files",
  case: "Номер дела / Case number",
} as const;

export type ArchiveColumn = keyof typeof ARCHIVE_LABELS;
export const ARCHIVE_COLUMNS = Object.keys(ARCHIVE_LABELS) as readonly ArchiveColumn[];

const KINDS = {
  report: "Сообщение / Report",
  alert: "Опасность сейчас / In danger now",
  fuller: "Подробнее к делу / More about a case",
  message: "Сообщение по делу / Message about a case",
  replacement: "Новый текст вместо прежнего / New words in place of the last",
  danger: "Опасность сейчас, по делу / In danger now, about a case",
  identity: "Кто это / Who it is",
} as const;

// Words that are the story itself need no name, as on the card.
const UNNAMED: readonly string[] = ["story", "message"];
// Has a column of its own.
const REGION = "region";

/** Tells reports in words of one language; ids where the words are gone. */
export function createArchiveRows(
  { texts, flow, alertFlow }: Pick<Content, "texts" | "flow" | "alertFlow">,
  locale: string,
): (report: ArchivedReport) => ArchiveRow {
  const flows = [flow, alertFlow];
  const words = createCardWords(texts, locale);
  const facts = createCardFacts(words, flows, () => 1);

  return ({ caseId, brief, story, files }) => {
    const own = flows.find(({ id }) => id === brief.flow);
    const { deadlines, tags, indicators, level } = brief.triage;
    return {
      code: brief.code,
      kind: KINDS[kindOf(brief)],
      day: brief.day,
      part: words.named("part", brief.partOfDay),
      language: words.named("language-of", brief.locale),
      level: words.named("level", String(level)),
      about: facts.about(brief) ?? "",
      what: facts.what(brief).join("; "),
      where: facts.where(brief).join("; "),
      deadlines: deadlines.map((deadline) => deadlineWords(words, own, deadline)).join("\n"),
      answers: facts
        .answers(brief)
        .filter((answer) => answer.label !== words.label(brief.flow, REGION))
        .map(({ label, value }) => `${label}: ${value}`)
        .join("\n"),
      notAnswered: facts.notAnswered(brief).join("; "),
      tags: tags.map((tag) => words.named("tag", tag)).join("; "),
      indicators: indicators.map((id) => words.named("indicator", id)).join("; "),
      text: story.parts.map(({ step, text }) => `${naming(brief, step)}${text}`).join("\n\n"),
      files: files.join("\n"),
      case: caseId,
    };
  };

  function naming({ flow: id }: CaseBrief, step: string): string {
    if (UNNAMED.includes(step)) return "";
    return `${words.composed(`card-said-${step}`) ?? words.label(id, step)}: `;
  }
}

/** Cases by the day of their first report, each with what came later for it. */
export function inOrder(reports: readonly ArchivedReport[]): readonly ArchivedReport[] {
  const first = new Map<CaseId, string>();
  for (const { caseId, brief } of reports) {
    const known = first.get(caseId);
    if (known === undefined || brief.day < known) first.set(caseId, brief.day);
  }
  const keyOf = ({ caseId, brief }: ArchivedReport) =>
    [first.get(caseId), caseId, brief.joins ? 1 : 0, brief.day, brief.id].join(" ");
  return reports.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function kindOf(brief: CaseBrief): keyof typeof KINDS {
  if (brief.turn) return brief.turn;
  if (brief.joins) return "fuller";
  return brief.alert ? "alert" : "report";
}
