import {
  ANYONE,
  COUNTRIES,
  type Country,
  type Source,
  shownSources,
  WHO,
} from "../../../rights/article.js";
import type { Shelf } from "../../../rights/shelf.js";
import type { Texts } from "../../i18n/texts.js";
import { escapeHtml, pairs, type Screen, titled } from "../../markup.js";
import { articleScreen, topicRows, unlinked } from "./article-screen.js";
import { foot, toPage } from "./foot.js";
import type { Reading, ReadingPage } from "./reading.js";

/** The groups of topics, and, where `asks`, that one may write a question instead. */
export function groupsScreen(
  texts: Texts,
  locale: string,
  shelf: Shelf,
  reading: Reading,
  asks: boolean,
): Screen {
  const groups = shelf.groups.map(({ id, icon }) =>
    toPage(`${icon} ${texts.lookUp(locale, `rights-group-${id}`)}`, reading, {
      at: "group",
      group: id,
    }),
  );
  const tools = [
    toPage(`☎️ ${texts.text(locale, "rights-button-contacts")}`, reading, {
      at: "contacts",
      region: "",
    }),
    toPage(`👤 ${texts.text(locale, "rights-button-variant")}`, reading, {
      at: "variant",
      topic: "",
    }),
    toPage(`⏳ ${texts.text(locale, "rights-button-limit")}`, reading, {
      at: "limit",
      limit: "",
      when: "",
    }),
    toPage(`🧮 ${texts.text(locale, "rights-button-count")}`, reading, {
      at: "wages",
      by: "",
      numbers: [],
    }),
  ];
  const intro = asks ? ["", texts.text(locale, "rights-intro")] : [];
  const lines = [texts.text(locale, "rights-title"), ...intro];
  const { country, who } = reading.variant;
  // What was chosen is not named: it may say more of a person than whoever looks on should know.
  const isNarrowed = country !== null || who !== null;
  return {
    html: titled(
      [...lines, ...(isNarrowed ? ["", texts.text(locale, "rights-shown-for")] : [])].join("\n"),
    ),
    keyboard: [...pairs(groups), ...pairs(tools), foot(texts, locale, reading, null)],
  };
}

/** The topics of a group, with what each is about. `null`: there is no such group. */
export function groupScreen(
  texts: Texts,
  locale: string,
  shelf: Shelf,
  reading: Reading,
  id: string,
): Screen | null {
  const group = shelf.groups.find((each) => each.id === id);
  if (!group) return null;
  const lines = group.topics.flatMap((topic) => {
    const article = shelf.article(locale, topic);
    const icon = shelf.topics.get(topic)?.icon ?? "";
    return article ? [`${icon} ${article.title}`, `${article.summary}`, ""] : [];
  });
  const title = `${group.icon} ${texts.lookUp(locale, `rights-group-${id}`)}`;
  return {
    html: titled([title, "", ...lines].join("\n").trimEnd()),
    keyboard: [...topicRows(shelf, locale, reading, group.topics), foot(texts, locale, reading)],
  };
}

/** An article; `null` where there is none of that id in the language. */
export function topicScreen(
  texts: Texts,
  locale: string,
  shelf: Shelf,
  reading: Reading,
  id: string,
  number: number,
): Screen | null {
  const article = shelf.article(locale, id);
  const topic = shelf.topics.get(id);
  if (!article || !topic) return null;
  return articleScreen(texts, locale, shelf, reading, { article, topic, number });
}

/** Where the statements of an article come from: act, article, where it was read, its date. */
export function sourcesScreen(
  texts: Texts,
  locale: string,
  shelf: Shelf,
  reading: Reading,
  id: string,
): Screen | null {
  const article = shelf.article(locale, id);
  if (!article) return null;
  const sources = shownSources(article, reading.variant).map((each) =>
    sourceHtml(texts, locale, each),
  );
  const day = dayOf(article.checkedOn);
  return {
    html: [
      titled(texts.text(locale, "rights-sources-title")),
      ...sources,
      escapeHtml(texts.text(locale, "rights-sources-day", { day })),
      `<i>${escapeHtml(reviewOf(texts, locale, article.reviewedBy))}</i>`,
    ].join("\n\n"),
    keyboard: [foot(texts, locale, reading, { at: "article", topic: id, number: 0 })],
  };
}

function reviewOf(texts: Texts, locale: string, reviewedBy: string | null): string {
  return reviewedBy === null
    ? texts.text(locale, "rights-not-checked")
    : texts.text(locale, "rights-checked-by", { who: reviewedBy });
}

/** One source, shown as text: an address in it opens nothing by itself. */
function sourceHtml(texts: Texts, locale: string, { act, article, seen, date }: Source): string {
  const dated = date === "undated" ? texts.text(locale, "rights-source-undated") : dayOf(date);
  const head =
    article === null ? act : `${act}, ${texts.text(locale, "rights-source-article", { article })}`;
  return [
    escapeHtml(unlinked(head)),
    escapeHtml(texts.text(locale, "rights-source-seen", { seen: unlinked(seen), date: dated })),
  ].join("\n");
}

/** Where one is, then who one is; a tap narrows what the screens show, and another takes it back. */
export function variantScreen(
  texts: Texts,
  locale: string,
  reading: Reading,
  topic: string,
): Screen {
  const { variant } = reading;
  const back = variantBack(topic);
  const here = { at: "variant", topic } as const;
  const mark = (isChosen: boolean) => (isChosen ? "✅ " : "");
  const countries = COUNTRIES.map((country: Country) =>
    toPage(
      `${mark(variant.country === country)}${texts.lookUp(locale, `rights-country-${country}`)}`,
      {
        ...reading,
        variant: { ...variant, country: variant.country === country ? null : country },
      },
      here,
    ),
  );
  const people = WHO.map((who) =>
    toPage(
      `${mark(variant.who === who)}${texts.lookUp(locale, `rights-who-${who}`)}`,
      { ...reading, variant: { ...variant, who: variant.who === who ? null : who } },
      here,
    ),
  );
  const clear = { ...reading, variant: ANYONE };
  const isSaid = variant.country !== null || variant.who !== null;
  return {
    html: titled(texts.text(locale, "rights-variant")),
    keyboard: [
      countries,
      ...pairs(people),
      isSaid ? [toPage(texts.text(locale, "rights-button-anyone"), clear, back)] : [],
      [toPage(`✔️ ${texts.text(locale, "button-done")}`, reading, back)],
      foot(texts, locale, reading, null),
    ],
  };
}

function variantBack(topic: string): ReadingPage {
  if (topic === "contacts") return { at: "contacts", region: "" };
  return topic === "" ? { at: "groups" } : { at: "article", topic, number: 0 };
}

/** `2018-02-23` as 23.02.2018; a month or a year alone as far as it goes. */
export function dayOf(day: string): string {
  return day.split("-").reverse().join(".");
}
