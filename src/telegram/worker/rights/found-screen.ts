import { ANYONE } from "../../../rights/article.js";
import type { Shelf } from "../../../rights/shelf.js";
import type { Texts } from "../../i18n/texts.js";
import { type Button, escapeHtml, type Keyboard, type Screen, titled } from "../../markup.js";
import { button } from "../buttons.js";
import { articleScreen, dangerButton, topicRows } from "./article-screen.js";
import { foot, toPage } from "./foot.js";
import type { Found, Reading } from "./reading.js";

/**
 * The answer to typed words: the article itself where that is sure, else topics to choose from; the way
 * to a caseworker first where the words tell of danger or harm.
 */
export function foundScreen(texts: Texts, locale: string, shelf: Shelf, found: Found): Screen {
  const reading: Reading = { locale: found.locale, variant: ANYONE, page: { at: "groups" } };
  // Whoever is in danger sees the way out of it, and no page to read first.
  const { html, keyboard } =
    found.sure && !found.danger
      ? sureScreen(texts, locale, shelf, reading, found)
      : askingBack(texts, locale, shelf, reading, found);
  const { lines, rows } = first(texts, locale, reading, found);
  // What stands above is not said twice.
  const above = new Set(rows.flat().map(({ data }) => data));
  const below = keyboard.filter((row) => !row.some(({ data }) => above.has(data)));
  return { html: [...lines, html].join("\n\n"), keyboard: [...rows, ...below] };
}

function sureScreen(
  texts: Texts,
  locale: string,
  shelf: Shelf,
  reading: Reading,
  { topics: [best = "", ...others] }: Found,
): Screen {
  const article = shelf.article(locale, best);
  const topic = shelf.topics.get(best);
  // Whom to call is no article: its page stands a tap away.
  if (!article || !topic)
    return {
      html: titled(texts.text(locale, "rights-found")),
      keyboard: [
        [contactsButton(texts, locale, reading)],
        ...topicRows(shelf, locale, reading, others),
        foot(texts, locale, reading),
      ],
    };
  const view = { article, topic, number: 0, others };
  const screen = articleScreen(texts, locale, shelf, reading, view);
  return { ...screen, html: `${escapeHtml(texts.text(locale, "rights-found"))}\n\n${screen.html}` };
}

function askingBack(
  texts: Texts,
  locale: string,
  shelf: Shelf,
  reading: Reading,
  { topics }: Found,
): Screen {
  const id = topics.length > 0 ? "rights-found-unsure" : "rights-found-none";
  const contacts = topics.includes("contacts") ? [[contactsButton(texts, locale, reading)]] : [];
  return {
    html: titled(texts.text(locale, id)),
    keyboard: [
      ...topicRows(shelf, locale, reading, topics),
      ...contacts,
      [
        toPage(`📖 ${texts.text(locale, "rights-button-topics")}`, reading, { at: "groups" }),
        toPage(`🙋 ${texts.text(locale, "rights-button-person")}`, reading, { at: "person" }),
      ],
      foot(texts, locale, reading, null),
    ],
  };
}

/** What stands above the answer: danger, and that the words may be sent. */
function first(
  texts: Texts,
  locale: string,
  reading: Reading,
  { danger, offer, locale: recognised }: Found,
): { readonly lines: readonly string[]; readonly rows: Keyboard } {
  const send = texts.text(locale, "rights-button-offer");
  return {
    lines: [
      ...(danger ? [titled(texts.text(locale, "rights-danger"))] : []),
      ...(offer === null ? [] : [escapeHtml(texts.text(locale, "rights-offer", { send }))]),
    ],
    rows: [
      ...(danger ? [[dangerButton(texts, locale)]] : []),
      ...(offer === null ? [] : [[toPage(`📨 ${send}`, reading, { at: "offered", id: offer })]]),
      // Asked in another language than was chosen: it can be chosen now.
      ...(recognised === null
        ? []
        : [[button(`🌐 ${texts.text(locale, "language-name")}`, { kind: "language", locale })]]),
    ],
  };
}

function contactsButton(texts: Texts, locale: string, reading: Reading): Button {
  const label = `☎️ ${texts.text(locale, "rights-button-contacts")}`;
  return toPage(label, reading, { at: "contacts", region: "" });
}
