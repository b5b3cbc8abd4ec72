import type { Article } from "../../rights/article.js";
import { gradeOf } from "../../telegram/i18n/readability.js";
import { countWords, withoutNames } from "./line-words.js";
import { bannedIn, type Wording } from "./wording.js";

// As for every text of a worker: a measure between 6 and 7 is grade 6.
const GRADE = 6;

/** What the words of the articles of a language break of the rules for what workers read. */
export function wordingProblems(
  locale: string,
  articles: Iterable<Article>,
  wording: Wording | undefined,
): readonly string[] {
  if (!wording) return [`locales/wording.yaml: lacks ${locale}`];
  return [...articles].flatMap((article) => {
    const { id, title, summary, pages } = article;
    const lines = [title, ...pages.flat().map(({ text }) => text.replaceAll("**", ""))];
    const told = lines.filter((line) => /\p{L}/u.test(line));
    const grade = gradeOf(locale, told.map(withoutNames));
    // A summary stands in a list, and is held to its length alone.
    return [
      ...[...told, summary].flatMap((line) =>
        bannedIn(line, wording.banned).map((word) => `has a banned word: ${word}: ${line}`),
      ),
      ...told.flatMap((line) =>
        countWords(line) > wording.lineWords
          ? [`has a line of ${countWords(line)} words, above ${wording.lineWords}: ${line}`]
          : [],
      ),
      ...(Math.floor(grade) > GRADE ? [`is for grade ${grade.toFixed(1)}, above ${GRADE}`] : []),
    ].map((problem) => `locales/${locale}/rights/${id}.md: ${problem}`);
  });
}
