import { SCREEN_LINES, wrappedLines } from "../../domain/screen-lines.js";
import { MESSAGE_CHARACTERS } from "../../flow/limits.js";
import { gradeOf } from "../../telegram/i18n/readability.js";
import { countWords, withoutNames } from "./line-words.js";
import type { ShownText, TextFile } from "./locale-texts.js";
import { bannedIn, type Wording } from "./wording.js";

/** What a text, or a file (then `id` is empty), does that it must not. */
export interface Breach {
  readonly file: string;
  readonly id: string;
  readonly what: string;
}

/** What was measured of a file, for the table; 0 where it has nothing of the kind. */
export interface Measures {
  readonly file: string;
  readonly texts: number;
  readonly longestMessage: number;
  readonly tallestQuestion: number;
  readonly longestLabel: number;
  readonly mostWords: number;
  readonly grade: number;
  readonly checked: string;
}

// Two buttons side by side, or one with a pictogram, show as much before it is cut. The names of
// regions stand alone in their row.
const LABEL_CHARACTERS = 24;
const REGION_CHARACTERS = 32;
// Many readers left school after grade 9, and read in a hurry: a measure between 6 and 7 is grade 6.
const GRADE = 6;
// One line is too little for a mean: only what is far off is told, and only of 5 words and more.
const LINE_GRADE = 14;
const LINE_GRADE_WORDS = 5;
// Telegram shows it in one line of 120 characters at most, so it is one.
const ONE_LINE = ["bot-short-description"];

const UNCHECKED = "Not yet checked by a native reader.";
const CHECKED = /^Checked by .+, \d{4}-\d{2}-\d{2}\.$/;

/** Measures the files of one language and tells what breaks a rule. */
export function examine(
  locale: string,
  files: readonly TextFile[],
  wording: Wording,
): { measures: readonly Measures[]; breaches: readonly Breach[] } {
  const measures: Measures[] = [];
  const breaches: Breach[] = [];
  for (const file of files) {
    const measured = measure(locale, file, wording);
    measures.push(measured);
    const tell = (id: string, what: string) => breaches.push({ file: file.name, id, what });
    if (measured.checked === "")
      tell("", `says neither "${UNCHECKED}" nor "Checked by …, 2026-07-01." at its head`);
    if (Math.floor(measured.grade) > GRADE)
      tell("", `is for grade ${measured.grade.toFixed(1)}, above ${GRADE}`);
    for (const text of file.texts) {
      for (const what of textBreaches(text, wording, locale)) tell(text.id, what);
      const lines = screenLines(file, text);
      if (lines > SCREEN_LINES)
        tell(text.id, `takes ${lines} lines of a narrow screen, above ${SCREEN_LINES}`);
    }
  }
  return { measures, breaches };
}

function textBreaches(text: ShownText, wording: Wording, locale: string): readonly string[] {
  const { kind, shown } = text;
  const told = shown.flatMap((form) => [
    ...(form.length > MESSAGE_CHARACTERS
      ? [`has ${form.length} characters, above ${MESSAGE_CHARACTERS}`]
      : []),
    ...(kind === "filed"
      ? []
      : bannedIn(form, wording.banned).map((word) => `has a banned word: ${word}`)),
    ...labelBreaches(kind, form),
  ]);
  const lines = isProse(text) ? shown.flatMap((form) => plainLines(text, form, wording)) : [];
  for (const line of lines) {
    const words = countWords(line);
    if (words > wording.lineWords && !ONE_LINE.includes(text.id))
      told.push(`has a line of ${words} words, above ${wording.lineWords}: ${line}`);
    if (/[.!?…]["»”)]*\s+\S/.test(line)) told.push(`has two sentences on a line: ${line}`);
    const grade = gradeOf(locale, [withoutNames(line)]);
    if (countWords(line) >= LINE_GRADE_WORDS && grade > LINE_GRADE)
      told.push(`has a line for grade ${grade.toFixed(1)}, above ${LINE_GRADE}: ${line}`);
  }
  return [...new Set(told)];
}

function labelBreaches(kind: ShownText["kind"], form: string): readonly string[] {
  if (kind !== "label" && kind !== "region") return [];
  const most = kind === "label" ? LABEL_CHARACTERS : REGION_CHARACTERS;
  const length = labelLength(form);
  return length > most ? [`has ${length} characters, above ${most}: ${form}`] : [];
}

/** A question with its hint, as it is shown below the line that tells how far one is. */
function screenLines(file: TextFile, { id, kind, shown }: ShownText): number {
  if (kind !== "question") return 0;
  const hint = file.texts.find((text) => text.id === `${id}-hint`)?.shown[0];
  const blocks = ["progress", ...shown.slice(0, 1), ...(hint === undefined ? [] : [hint])];
  return blocks
    .join("\n\n")
    .split("\n")
    .map((line) => wrappedLines(line))
    .reduce((sum, lines) => sum + lines, 0);
}

function measure(locale: string, file: TextFile, wording: Wording): Measures {
  const { name, head, texts } = file;
  const most = (of: readonly number[]) => Math.max(0, ...of);
  const prose = texts.filter(isProse);
  const lines = prose.flatMap((text) => plainLines(text, text.shown[0] ?? "", wording));
  const labels = texts.filter(({ kind }) => kind === "label" || kind === "region");
  return {
    file: name,
    texts: texts.length,
    longestMessage: most(texts.flatMap(({ shown }) => shown.map((form) => form.length))),
    tallestQuestion: most(texts.map((text) => screenLines(file, text))),
    longestLabel: most(labels.flatMap(({ shown }) => shown.map(labelLength))),
    mostWords: most(lines.map(countWords)),
    grade: gradeOf(locale, lines.map(withoutNames)),
    checked: head.find((line) => line === UNCHECKED || CHECKED.test(line)) ?? "",
  };
}

function isProse({ kind }: ShownText): boolean {
  return kind === "question" || kind === "prose" || kind === "page";
}

/** The lines that are held to the rules: no sources, no phrases in several languages. */
function plainLines({ id }: ShownText, form: string, wording: Wording): readonly string[] {
  if (/^cover-page$|-phrases-page$/.test(id)) return [];
  return form
    .split(/\n{2,}/)
    .filter((block) => !wording.phrases.some((phrase) => block.startsWith(phrase)))
    .flatMap((block) => block.split("\n"))
    .filter((line) => /\p{L}/u.test(line) && !isSource(line, wording.sources));
}

// An address stands in a line that says where something is from.
const ADDRESS = /(?<![\p{L}\d])[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,}(?![\p{L}])/iu;

function isSource(line: string, sources: readonly string[]): boolean {
  return ADDRESS.test(line) || sources.some((source) => line.startsWith(source));
}

/** Without the pictogram before it, and without the marks of oʻ and aʼ, which are no letters. */
function labelLength(label: string): number {
  return [...label.replace(/^[^\p{L}\d]+|[ʻʼ]/gu, "")].length;
}
