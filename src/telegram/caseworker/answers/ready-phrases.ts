import type { CaseId } from "../../../domain/ids.js";
import type { Texts } from "../../i18n/texts.js";
import type { Button, Keyboard } from "../../markup.js";
import { button } from "../card/card-buttons.js";
import type { Say } from "../card/card-words.js";

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

// What is asked most, in the order of a first talk. Each is one question, and none has to be answered.
const ASKS = [
  "town",
  "since",
  "people",
  "paper",
  "passport",
  "safe",
  "language",
  "firm",
  "doctor",
  "sleep",
  "woman",
  "photo",
] as const;

const ON_A_PAGE = 7;
// As much as a button on a narrow phone shows in one line.
const LABEL_CHARACTERS = 44;

/** What is said, or what is asked: a list of its own each. */
export type PhraseKind = "phrase" | "ask";

/**
 * A ready phrase or question: `locales/xx/answers.ftl` and `asks.ftl` have them in every language.
 * `key` names it among both.
 */
export interface Phrase {
  readonly key: string;
  readonly kind: PhraseKind;
  readonly id: string;
  readonly gap?: true;
}

const ALL: readonly Phrase[] = [
  ...PHRASES.map((each) => ({ ...each, kind: "phrase" as const, id: `phrase-${each.key}` })),
  ...ASKS.map((name) => ({ key: `ask${name}`, kind: "ask" as const, id: `ask-${name}` })),
];

/** A page of one of the lists: on buttons `2`, or `q2` of the questions. */
export interface PhrasePage {
  readonly kind: PhraseKind;
  readonly page: number;
}

/** What a button names; the first page of the phrases where it names none. */
export function phrasePage(detail: string): PhrasePage {
  const [, questions, page = "0"] = /^(q?)(\d{1,2})$/.exec(detail) ?? [];
  return { kind: questions ? "ask" : "phrase", page: Number(page) };
}

/** What is said in many cases, in the worker's language and in the caseworkers'. */
export interface ReadyPhrases {
  /**
   * One page of a list, in the caseworkers' language; the last page leads to the first, and each to
   * the other list.
   */
  keyboard(caseId: CaseId, page: PhrasePage): Keyboard;
  find(key: string): Phrase | null;
  /** The phrase as somebody reads it; `words` stand in its gap. */
  text(phrase: Phrase, locale: string, words?: string): string;
  /** The language a worker of this locale is answered in. */
  localeFor(locale: string): string;
}

export function createReadyPhrases(texts: Texts, locale: string, say: Say): ReadyPhrases {
  const text: ReadyPhrases["text"] = (phrase, reader, words = "…") =>
    texts.lookUp(reader, phrase.id, phrase.gap ? { words } : {});

  function label(phrase: Phrase): string {
    const line = text(phrase, locale).split("\n").join(" ");
    const characters = [...line];
    if (characters.length <= LABEL_CHARACTERS) return line;
    return `${characters.slice(0, LABEL_CHARACTERS - 1).join("")}…`;
  }

  return {
    text,
    find: (key) => ALL.find((phrase) => phrase.key === key) ?? null,
    localeFor: (reader) => (texts.locales.includes(reader) ? reader : locale),

    keyboard(caseId, { kind, page }) {
      const list = ALL.filter((phrase) => phrase.kind === kind);
      const pages = Math.ceil(list.length / ON_A_PAGE);
      const onPage = page % pages;
      const rows: Button[][] = list
        .slice(onPage * ON_A_PAGE, (onPage + 1) * ON_A_PAGE)
        .map((phrase) => [button("phrase", caseId, label(phrase), phrase.key)]);
      const next = (onPage + 1) % pages;
      const [here, there] = kind === "ask" ? ["q", ""] : ["", "q"];
      const other = kind === "ask" ? say("asks-button-phrases") : say("asks-button-questions");
      return [
        ...rows,
        [
          button("phrases", caseId, `➡️ ${say("phrases-button-more")}`, `${here}${next}`),
          button("phrases", caseId, `${kind === "ask" ? "💬" : "❓"} ${other}`, `${there}0`),
        ],
      ];
    },
  };
}
