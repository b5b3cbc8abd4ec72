import type { Texts } from "../i18n/texts.js";
import { type Button, pairs, type Screen, titled } from "../markup.js";
import { button } from "./buttons.js";
import { PAGES } from "./outside.js";
import { encodeReading, GROUPS_READING, type ReadingPage } from "./rights/reading.js";

/** Shown before a language is chosen and where none was: most who come read it. */
export const FIRST_LOCALE = "uz";

const PAGE_ICONS: Readonly<Record<(typeof PAGES)[number], string>> = {
  phrases: "💬",
  papers: "🪪",
  health: "🩺",
  transport: "🚌",
};

/**
 * The neutral cover that the last screen becomes: a page of the phrasebook, no buttons. `remains`: a
 * line at its end says how old messages are deleted by hand.
 */
export function coverScreen(texts: Texts, locale: string | null, remains: boolean): Screen {
  const spoken = locale ?? FIRST_LOCALE;
  const page = texts.text(spoken, "cover-page");
  const lines = remains ? `${page}\n\n${texts.text(spoken, "cover-remains")}` : page;
  return { html: titled(lines), keyboard: [] };
}

/** The choice of a language, in all of them. */
export function languagesScreen(texts: Texts, locale: string): Screen {
  const lines = texts.locales.map((each) => texts.text(each, "choose-language"));
  // No language is known yet, and every file has the same title.
  const title = texts.text(FIRST_LOCALE, "languages-title");
  const languages = texts.locales.map((each) =>
    button(texts.text(each, "language-name"), { kind: "language", locale: each }),
  );
  return {
    html: titled([title, "", ...lines].join("\n")),
    keyboard: [
      ...pairs(languages),
      [button(texts.text(locale, "button-erase"), { kind: "erase" })],
    ],
  };
}

/** The guide's first page: neutral, with the report as one of its ways. `listen`: a row above. */
export function menuScreen(texts: Texts, locale: string, listen: readonly Button[]): Screen {
  const pages = PAGES.map((name) =>
    button(`${PAGE_ICONS[name]} ${texts.text(locale, `guide-${name}`)}`, {
      kind: "page",
      page: name,
    }),
  );
  const read = (page: ReadingPage) =>
    ({ kind: "read", reading: encodeReading({ ...GROUPS_READING, page }) }) as const;
  const toRights = [
    button(`📖 ${texts.text(locale, "guide-rights")}`, read({ at: "groups" })),
    button(`☎️ ${texts.text(locale, "guide-contacts")}`, read({ at: "contacts", region: "" })),
  ];
  return {
    html: titled(`${texts.text(locale, "guide-title")}\n\n${texts.text(locale, "guide-menu")}`),
    keyboard: [
      listen,
      ...pairs([...pages, ...toRights]),
      [button(`✍️ ${texts.text(locale, "guide-report")}`, { kind: "report" })],
      [button(`🔢 ${texts.text(locale, "case-button-number")}`, { kind: "number" })],
      [
        button(texts.text(locale, "button-language"), { kind: "languages" }),
        button(texts.text(locale, "button-erase"), { kind: "erase" }),
      ],
    ],
  };
}

/** A page of the guide, or the help. */
export function pageScreen(
  texts: Texts,
  locale: string,
  id: string,
  listen: readonly Button[],
): Screen {
  return {
    html: titled(texts.lookUp(locale, id)),
    keyboard: [
      listen,
      [
        button(texts.text(locale, "button-menu"), { kind: "menu" }),
        button(texts.text(locale, "button-erase"), { kind: "erase" }),
      ],
    ],
  };
}
