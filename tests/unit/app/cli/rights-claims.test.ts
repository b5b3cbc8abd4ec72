import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readExceptions } from "../../../../src/app/cli/cyrillic-files.js";
import { articleProblems, type Claim } from "../../../../src/rights/article-checks.js";
import { createToCyrillic } from "../../../../src/telegram/i18n/uzbek-cyrillic.js";
import { articleOf } from "../../../support/invented-article.js";

const LOCALES = join(import.meta.dirname, "../../../../locales");
const CLAIMS: Readonly<Record<string, readonly Claim[]>> = parse(
  readFileSync(join(LOCALES, "claims.yaml"), "utf8"),
);

/** What the check says of a line that the list of a language refuses. */
function refusals(locale: string, line: string): readonly string[] {
  const article = articleOf(line);
  const claims = [...(CLAIMS.everywhere ?? []), ...(CLAIMS[locale] ?? [])];
  const problems = articleProblems({
    topics: {
      groups: [{ id: "work", icon: "🛠", topics: [article.id] }],
      topics: { [article.id]: { icon: "🌙", categories: [] } },
    },
    articles: new Map([[locale, new Map([[article.id, article]])]]),
    ...{ master: "en", claims, today: "2026-06-01" },
  });
  return problems.filter((each) => claims.some(({ why }) => each.endsWith(`${why}: ${line}`)));
}

const FORBIDDEN: Readonly<Record<string, readonly string[]>> = parse(
  readFileSync(join(import.meta.dirname, "../../../rights/forbidden.yaml"), "utf8"),
);

// The wordings of the domain facts that are safe to use, near to what is forbidden.
const SAFE: Readonly<Record<string, readonly string[]>> = {
  en: [
    "The time to appeal is very short, a few days.",
    "Ask for your consulate, unless you fear your own government.",
    "Ask for a lawyer and an interpreter.",
    "Do not film or record in secret.",
    "Overtime pays at least 1.5 times the usual rate.",
    "Late? Ask anyway, and find a lawyer.",
  ],
  ru: [
    "Срок обжалования очень короткий, несколько дней.",
    "Просите сообщить консульству, если не боитесь своих властей.",
    "Просите юриста и переводчика.",
    "Не снимайте и не записывайте тайно.",
  ],
  kk: [
    "Шағымға уақыт өте аз, бірнеше күн.",
    "Заңгер мен аудармашы сұраңыз.",
    "Заңгер көмектесе алады.",
    "Кешіксеңіз де сұраңыз.",
  ],
  ky: [
    "Даттанууга убакыт өтө аз, бир нече күн.",
    "Юрист жана котормочу сураңыз.",
    "Юрист жардам бере алат.",
    "Полициячынын атын коопсуз болсо гана сураңыз.",
  ],
  uz: [
    "Shikoyat vaqti juda qisqa, bir necha kun.",
    "Yurist va tarjimon soʻrang.",
    "Yurist yordam berishi mumkin.",
    "Kechiksangiz ham soʻrang.",
  ],
  tg: [
    "Вақти шикоят хеле кам аст, чанд рӯз.",
    "Тарҷумон ва ҳуқуқшинос пурсед.",
    "Ҳуқуқшинос кӯмак карда метавонад.",
    "Дер кардед? Ба ҳар ҳол пурсед.",
  ],
};

let toCyrillic: (text: string) => string;
beforeAll(async () => {
  toCyrillic = createToCyrillic(await readExceptions(LOCALES));
});

describe("the list of what no text about rights may claim", () => {
  test.each(Object.keys(FORBIDDEN))("finds each forbidden sentence of %s", (locale) => {
    const sentences = FORBIDDEN[locale] ?? [];
    expect(sentences.length).toBeGreaterThanOrEqual(CLAIMS[locale]?.length ?? 1);
    expect(sentences.filter((each) => refusals(locale, each).length === 0)).toEqual([]);
  });

  test("finds the sentences of uz in Cyrillic letters, too", () => {
    const sentences = (FORBIDDEN.uz ?? []).map((each) => toCyrillic(each));
    expect(sentences.filter((each) => refusals("uz-Cyrl", each).length === 0)).toEqual([]);
  });

  test.each(Object.keys(SAFE))("lets the safe wordings stand in %s", (locale) => {
    expect((SAFE[locale] ?? []).flatMap((each) => refusals(locale, each))).toEqual([]);
  });

  test("has no line that finds nothing of these: each is there for a sentence", () => {
    const idle = Object.entries(FORBIDDEN).flatMap(([locale, sentences]) =>
      (CLAIMS[locale] ?? [])
        .filter(
          ({ find }) => !sentences.some((each) => new RegExp(find, "u").test(each.toLowerCase())),
        )
        .map(({ find }) => `${locale}: ${find}`),
    );
    expect(idle).toEqual([]);
  });
});
