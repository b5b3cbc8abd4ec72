import { type Article, type Line, shownPages } from "../../../rights/article.js";
import type { Shelf, Topic } from "../../../rights/shelf.js";
import type { Texts } from "../../i18n/texts.js";
import { type Button, escapeHtml, pairs, type Screen } from "../../markup.js";
import { button } from "../buttons.js";
import { foot, toPage } from "./foot.js";
import type { Reading } from "./reading.js";

type ButtonId = "report" | "person" | "contacts" | "limit" | "count" | "sources" | "variant";

/** `others`: topics to offer in the place of the related ones. */
export interface ArticleView {
  readonly article: Article;
  readonly topic: Topic;
  readonly number: number;
  readonly others?: readonly string[];
}

/**
 * A page of an article with its next steps under it. In place of an article of which nothing may be
 * shown yet stands a line that says so.
 */
export function articleScreen(
  texts: Texts,
  locale: string,
  shelf: Shelf,
  reading: Reading,
  view: ArticleView,
): Screen {
  const { article, topic } = view;
  const pages = shownPages(article, reading.variant);
  const number = Math.min(view.number, Math.max(0, pages.length - 1));
  const page = pages[number] ?? [];
  const say = (id: Parameters<typeof plain>[2]) => plain(texts, locale, id);
  const html = [
    `<b>${escapeHtml(`${topic.icon} ${article.title}`)}</b>`,
    ...(isElsewhere(article, reading) ? [`<i>${say("rights-elsewhere")}</i>`] : []),
    page.length > 0 ? page.map(lineHtml).join("\n") : say("rights-nothing-checked"),
    `<i>${[say(article.reviewedBy === null ? "rights-not-checked" : "rights-checked"), ...turned()].join("\n")}</i>`,
  ].join("\n\n");
  return { html, keyboard: keyboard() };

  function turned(): readonly string[] {
    if (pages.length < 2) return [];
    return [
      escapeHtml(texts.text(locale, "rights-page", { number: number + 1, of: pages.length })),
    ];
  }

  function keyboard(): readonly (readonly Button[])[] {
    const go = (label: string, page: Reading["page"]) => toPage(label, reading, page);
    const at = (other: number) => ({ at: "article", topic: article.id, number: other }) as const;
    const turns = [
      ...(number > 0 ? [go(`‹ ${texts.text(locale, "button-previous")}`, at(number - 1))] : []),
      ...(number < pages.length - 1
        ? [go(`${texts.text(locale, "button-more")} ›`, at(number + 1))]
        : []),
    ];
    const group = shelf.groupOf(article.id);
    const say = (id: ButtonId) => texts.text(locale, `rights-button-${id}`);
    const isLast = number >= pages.length - 1;
    const report = button(`✍️ ${say("report")}`, { kind: "report" });
    const help = go(`☎️ ${say("contacts")}`, { at: "contacts", region: "" });
    const person = go(`🙋 ${say("person")}`, { at: "person" });
    const tools = [
      help,
      ...(topic.limit
        ? [go(`⏳ ${say("limit")}`, { at: "limit", limit: topic.limit, when: "" })]
        : []),
      ...(topic.count ? [go(`🧮 ${say("count")}`, { at: "wages", by: "", numbers: [] })] : []),
    ];
    return [
      turns,
      topic.harm ? [dangerButton(texts, locale)] : [],
      // Whoever has not read to the end sees the text first, and few buttons.
      ...(isLast
        ? [
            [report, person],
            ...pairs(tools),
            ...topicRows(shelf, locale, reading, view.others ?? article.related),
          ]
        : [[report, help], ...topicRows(shelf, locale, reading, view.others ?? [])]),
      [
        ...(article.sources.size > 0
          ? [go(`🔎 ${say("sources")}`, { at: "sources", topic: article.id })]
          : []),
        ...(hasVariants(article)
          ? [go(`👤 ${say("variant")}`, { at: "variant", topic: article.id })]
          : []),
      ],
      foot(texts, locale, reading, group ? { at: "group", group: group.id } : { at: "groups" }),
    ];
  }
}

/** Buttons to topics, two to a row; a topic without an article in the language is left out. */
export function topicRows(
  shelf: Shelf,
  locale: string,
  reading: Reading,
  topics: readonly string[],
): readonly (readonly Button[])[] {
  return pairs(
    topics.flatMap((id) => {
      const article = shelf.article(locale, id);
      const icon = shelf.topics.get(id)?.icon ?? "";
      return article
        ? [toPage(`${icon} ${article.title}`, reading, { at: "article", topic: id, number: 0 })]
        : [];
    }),
  );
}

export function dangerButton(texts: Texts, locale: string): Button {
  return button(`🆘 ${texts.text(locale, "button-danger")}`, { kind: "danger" });
}

/** A line of an article for `parse_mode: "HTML"`; nothing in it but bold is markup. */
export function lineHtml({ kind, text }: Line): string {
  const bold = escapeHtml(unlinked(text)).replace(/\*\*(.+?)\*\*/g, "<b>$1</b>");
  if (kind === "heading") return `<b>${bold}</b>`;
  return kind === "item" ? `• ${bold}` : bold;
}

/** A zero-width space behind the dots of an address: Telegram makes no link of it, and nobody sees it. */
export function unlinked(text: string): string {
  return text.replace(/(?<=[\p{L}\d])\.(?=[a-z]{2})/giu, ".\u200b");
}

function hasVariants({ pages }: Article): boolean {
  return pages.flat().some(({ only }) => only.who.length + only.countries.length > 0);
}

/** Nothing in it is about the country one is in, not even that little is known of it. */
function isElsewhere({ countries, pages }: Article, { variant: { country } }: Reading): boolean {
  if (country === null || countries.includes(country)) return false;
  return !pages.flat().some(({ only }) => only.countries.includes(country));
}

function plain(
  texts: Texts,
  locale: string,
  id: "rights-not-checked" | "rights-checked" | "rights-elsewhere" | "rights-nothing-checked",
): string {
  return escapeHtml(texts.text(locale, id));
}
