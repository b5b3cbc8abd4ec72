import type { CaseId } from "../../domain/ids.js";
import type { Texts } from "../i18n/texts.js";
import type { Button, Keyboard } from "../markup.js";
import { button } from "./card-buttons.js";
import type { Say } from "./card-words.js";

// In the order of a case; `gap`: the caseworker writes what stands in it.
const PHRASES = [
  { key: "read" },
  { key: "question", gap: true },
  { key: "town" },
  { key: "photo" },
  { key: "comeback", gap: true },
  { key: "waiting" },
  { key: "danger" },
  { key: "papers" },
  { key: "notes" },
  { key: "lawyer" },
  { key: "agree", gap: true },
  { key: "name" },
  { key: "others", gap: true },
  { key: "closing" },
] as const;

const ON_A_PAGE = 7;
// As much as a button on a narrow phone shows in one line.
const LABEL_CHARACTERS = 44;

/** A ready phrase: `locales/xx/answers.ftl` has it in every language. */
export interface Phrase {
  readonly key: string;
  readonly gap?: true;
}

/** What is said in many cases, in the worker's language and in the caseworkers'. */
export interface ReadyPhrases {
  /** One page of the list, in the caseworkers' language; the last page leads to the first. */
  keyboard(caseId: CaseId, page: number): Keyboard;
  find(key: string): Phrase | null;
  /** The phrase as somebody reads it; `words` stand in its gap. */
  text(phrase: Phrase, locale: string, words?: string): string;
  /** The language a worker of this locale is answered in. */
  localeFor(locale: string): string;
}

export function createReadyPhrases(texts: Texts, locale: string, say: Say): ReadyPhrases {
  const text: ReadyPhrases["text"] = (phrase, reader, words = "…") =>
    texts.lookUp(reader, `phrase-${phrase.key}`, phrase.gap ? { words } : {});

  function label(phrase: Phrase): string {
    const line = text(phrase, locale).split("\n").join(" ");
    const characters = [...line];
    if (characters.length <= LABEL_CHARACTERS) return line;
    return `${characters.slice(0, LABEL_CHARACTERS - 1).join("")}…`;
  }

  return {
    text,
    find: (key) => PHRASES.find((phrase) => phrase.key === key) ?? null,
    localeFor: (reader) => (texts.locales.includes(reader) ? reader : locale),

    keyboard(caseId, page) {
      const pages = Math.ceil(PHRASES.length / ON_A_PAGE);
      const shown = ((page % pages) + pages) % pages;
      const onPage = PHRASES.slice(shown * ON_A_PAGE, (shown + 1) * ON_A_PAGE);
      const rows: Button[][] = onPage.map((phrase) => [
        button("phrase", caseId, label(phrase), phrase.key),
      ]);
      const next = String((shown + 1) % pages);
      return [...rows, [button("phrases", caseId, `➡️ ${say("phrases-button-more")}`, next)]];
    },
  };
}
